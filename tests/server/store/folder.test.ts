import { once } from "node:events";
import { readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openStore } from "../../../server/store/open.ts";
import { addTable, linesUntil, run, start, storeIn, tamper, temporaryFolder } from "./support.ts";

const HOLDER = "tests/server/store/children/holder.ts";

describe("a data folder", () => {
  test("is refused to a second process, with its name, whether it was just made or opened again", async () => {
    const dir = temporaryFolder();
    const refusal = `another server uses this data folder: ${dir}\n`;
    const first = await openStore({ dir });
    expect((await run(HOLDER, [dir])).out).toBe(refusal);
    await first.system.close();
    await storeIn(dir);
    expect((await run(HOLDER, [dir])).out).toBe(refusal);
  });

  test("is refused to this process while another has it, and free once that was killed", async () => {
    const dir = temporaryFolder();
    const child = start(HOLDER, [dir]);
    await linesUntil(child, (lines) => lines.includes("open"));
    await expect(openStore({ dir })).rejects.toMatchObject({
      code: "folder-in-use",
      message: `another server uses this data folder: ${dir}`,
    });
    child.kill("SIGKILL");
    await once(child, "close");
    await storeIn(dir);
  });

  test("is refused to one process a second time, which leaves the first lock in place", async () => {
    const dir = temporaryFolder();
    await storeIn(dir);
    await expect(openStore({ dir })).rejects.toMatchObject({ code: "folder-in-use" });
    expect((await run(HOLDER, [dir])).out).toBe(`another server uses this data folder: ${dir}\n`);
  });

  test("is made when it is missing, and only its owner can read the store", async () => {
    const dir = join(temporaryFolder(), "deep", "data");
    await storeIn(dir);
    expect(statSync(dir).mode & 0o777).toBe(0o700);
    for (const file of readdirSync(dir)) expect(statSync(join(dir, file)).mode & 0o777).toBe(0o600);
  });

  test("with something else in place of the store is called damaged", async () => {
    const dir = temporaryFolder();
    writeFileSync(join(dir, "demarche.sqlite"), "not a database, but long enough to be looked at ".repeat(100));
    await expect(openStore({ dir })).rejects.toMatchObject({ code: "damaged" });
  });

  test("keeps its content over opening again, which migrates nothing twice", async () => {
    const dir = temporaryFolder();
    const first = await openStore({ dir });
    await addTable(first);
    await first.system.close();
    const before = tamper(dir, (db) => db.prepare("select name, timestamp from kysely_migration").all());
    const second = await openStore({ dir });
    expect((await second.tables.get("t1"))?.exerciseId).toBe("e1");
    await second.system.close();
    expect(tamper(dir, (db) => db.prepare("select name, timestamp from kysely_migration").all())).toEqual(before);
  });

  test("of a later release is refused and left alone", async () => {
    const dir = temporaryFolder();
    await (await openStore({ dir })).system.close();
    tamper(dir, (db) => db.exec("insert into kysely_migration values ('9999-later', '2999-01-01')"));
    await expect(openStore({ dir })).rejects.toMatchObject({ code: "newer-schema" });
    expect(tamper(dir, (db) => db.prepare("select count(*) as n from kysely_migration").get()?.n)).toBe(2);
  });

  test("remembers the last heartbeat", async () => {
    const dir = temporaryFolder();
    const first = await openStore({ dir });
    expect(await first.system.lastBeat()).toBeNull();
    await first.system.beat(1000);
    await first.system.beat(2000);
    await first.system.close();
    expect(await (await storeIn(dir)).system.lastBeat()).toBe(2000);
  });
});

describe("a store in memory", () => {
  test("works like one on the disk and is nobody else's", async () => {
    const [one, other] = [await openStore({ memory: true }), await openStore({ memory: true })];
    await addTable(one);
    expect(await one.tables.get("t1")).not.toBeNull();
    expect(await other.tables.get("t1")).toBeNull();
    await Promise.all([one.system.close(), other.system.close()]);
  });
});
