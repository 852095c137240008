import { once } from "node:events";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { backupStore } from "../../../server/store/backup.ts";
import { restoreStore } from "../../../server/store/restore.ts";
import { closedStore, linesUntil, rowsIn, run, SERVER, start, storeIn, tamper, temporaryFolder } from "./support.ts";

const RESTORE = "server/cli/restore.ts";
const STORE = "demarche.sqlite";

async function backupOf(rows: number): Promise<string> {
  const file = join(temporaryFolder(), "backup.sqlite");
  await backupStore(await closedStore(rows), file);
  return file;
}

/** The first page stays, so that it still looks like a database. */
const tornPages = (bytes: Buffer): Buffer => bytes.fill(7, Math.floor(bytes.length / 2));

describe("restoring", () => {
  test("brings a backup into a new folder and says what is in it", async () => {
    const dir = join(temporaryFolder(), "new");
    expect(await restoreStore(await backupOf(7), dir, false)).toEqual({ tables: 1, rows: 7 });
    expect(readdirSync(dir)).toEqual([STORE]);
    expect(await rowsIn(dir)).toBe(7);
  });

  test("refuses a folder that is not empty, and replaces its store when forced", async () => {
    const file = await backupOf(7);
    const dir = await closedStore(3);
    await expect(restoreStore(file, dir, false)).rejects.toMatchObject({ code: "file-exists" });
    expect(await restoreStore(file, dir, true)).toEqual({ tables: 1, rows: 7 });
    expect(readdirSync(dir)).toEqual([STORE]);
    expect(await rowsIn(dir)).toBe(7);
  });

  test("does not let the log of a killed server into the restored store", async () => {
    const file = await backupOf(7);
    const dir = temporaryFolder();
    const server = start(SERVER, [dir]);
    await linesUntil(server, (lines) => lines.includes("100"));
    server.kill("SIGKILL");
    await once(server, "close");
    expect(readdirSync(dir)).toContain(`${STORE}-wal`);
    await restoreStore(file, dir, true);
    expect(readdirSync(dir)).not.toContain(`${STORE}-wal`);
    expect(await rowsIn(dir)).toBe(7);
  });

  test("clears away what a restore that was killed has left", async () => {
    const dir = temporaryFolder();
    mkdirSync(join(dir, "restoring-abc"));
    writeFileSync(join(dir, "restoring-abc", STORE), "half a copy");
    await restoreStore(await backupOf(1), dir, false);
    expect(readdirSync(dir)).toEqual([STORE]);
  });

  test("never replaces the store of a running server", async () => {
    const dir = temporaryFolder();
    const store = await storeIn(dir);
    for (const force of [false, true])
      await expect(restoreStore(await backupOf(1), dir, force)).rejects.toMatchObject({ code: "folder-in-use" });
    expect(await store.exercises.list()).toEqual([]);
  });

  test.each([
    ["a journal that was changed", "update journal set at = 5 where seq = 1", "journal of table t1: row 1 is changed"],
    ["a journal with a hole", "delete from journal where seq = 1", "journal of table t1: row 1 is missing"],
    ["a later release", "insert into kysely_migration values ('9999-later', '')", "written by a later release"],
    ["something else", "drop table kysely_migration", "not a backup of a store"],
  ])("refuses a backup with %s and changes nothing", async (_, damage, reason) => {
    const broken = await closedStore(3);
    tamper(broken, (db) => db.exec(damage));
    const dir = await closedStore(5);
    await expect(restoreStore(join(broken, STORE), dir, true)).rejects.toThrow(reason);
    expect(readdirSync(dir)).toEqual([STORE]);
    expect(await rowsIn(dir)).toBe(5);
  });

  test("refuses a file that is no database, or one with broken pages, or none", async () => {
    const noise = join(temporaryFolder(), "noise");
    writeFileSync(noise, Buffer.alloc(40_000, "noise"));
    const torn = join(await closedStore(200), STORE);
    writeFileSync(torn, tornPages(readFileSync(torn)));
    const dir = temporaryFolder();
    await expect(restoreStore(noise, dir, false)).rejects.toMatchObject({ code: "damaged" });
    await expect(restoreStore(torn, dir, false)).rejects.toMatchObject({ code: "damaged" });
    await expect(restoreStore(join(dir, "none"), dir, false)).rejects.toMatchObject({ code: "ENOENT" });
    expect(readdirSync(dir)).toEqual([]);
  });

  test("replaces a store that can no longer be opened", async () => {
    const dir = temporaryFolder();
    writeFileSync(join(dir, STORE), Buffer.alloc(40_000, "noise"));
    await restoreStore(await backupOf(4), dir, true);
    expect(await rowsIn(dir)).toBe(4);
  });
});

describe("the restore command", () => {
  test("says what it has restored, or why not", async () => {
    const file = await backupOf(2);
    const dir = temporaryFolder();
    const out = `restored into ${dir}: tables 1, journal rows 2, every chain verified\n`;
    expect(await run(RESTORE, [file, "--data", dir])).toEqual({ code: 0, out, err: "" });
    const err = `this data folder is not empty: ${dir} (--force replaces its store)\n`;
    expect(await run(RESTORE, [file, "--data", dir])).toEqual({ code: 1, out: "", err });
    expect(await run(RESTORE, [file, "--data", dir, "--force"])).toEqual({ code: 0, out, err: "" });
  });
});
