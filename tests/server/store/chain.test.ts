import type { SQLInputValue } from "node:sqlite";
import { describe, expect, test } from "vitest";
import { openStore } from "../../../server/store/open.ts";
import { addTable, row, storeIn, tamper, temporaryFolder } from "./support.ts";

/** A closed store with a journal longer than one reading of the verification. */
async function journalOf(rows: number): Promise<string> {
  const dir = temporaryFolder();
  const store = await openStore({ dir });
  await addTable(store);
  await store.journal.append(
    "t1",
    Array.from({ length: rows }, (_, seq) => row(seq)),
  );
  await store.system.close();
  return dir;
}

async function verified(dir: string) {
  return (await storeIn(dir)).journal.verify("t1");
}

describe("the chain of a journal", () => {
  test("holds for an untouched journal and gives its head", async () => {
    const dir = await journalOf(2500);
    const store = await storeIn(dir);
    expect(await store.journal.verify("t1")).toEqual({ ok: true, rows: 2500, head: await store.journal.head("t1") });
  });

  test("holds for a journal without rows", async () => {
    expect(await verified(await journalOf(0))).toEqual({ ok: true, rows: 0, head: null });
  });

  const changes: [column: string, value: SQLInputValue][] = [
    ["kind", "segment"],
    ["principal", '{"kind":"clock"}'],
    ["member", "m2"],
    ["command_id", "other"],
    ["command", '{"type":"forgive"}'],
    ["instance", 2],
    ["at", 1],
    ["state_hash", "fnv1a64:1"],
    ["reply", '{"ok":false}'],
    ["chain", "0".repeat(64)],
  ];
  test.each(changes)("names the first row whose %s was changed", async (column, value) => {
    const dir = await journalOf(6);
    tamper(dir, (db) => db.prepare(`update journal set ${column} = ? where seq = 3`).run(value));
    expect(await verified(dir)).toEqual({ ok: false, seq: 3, reason: "changed" });
  });

  test("names a row that was taken out", async () => {
    const dir = await journalOf(1500);
    tamper(dir, (db) => db.exec("delete from journal where seq = 1200"));
    expect(await verified(dir)).toEqual({ ok: false, seq: 1200, reason: "missing" });
  });

  test("names the first row where the beginning was cut off", async () => {
    const dir = await journalOf(5);
    tamper(dir, (db) => db.exec("delete from journal where seq < 2"));
    expect(await verified(dir)).toEqual({ ok: false, seq: 0, reason: "missing" });
  });

  test("does not hold for rows that were moved to another table", async () => {
    const dir = await journalOf(2);
    tamper(dir, (db) => {
      db.exec(
        "insert into tables select 't2', exercise_id, seed, scenario_hash, 1, status, null, null, 0, null from tables",
      );
      db.exec("update journal set table_id = 't2'");
    });
    expect(await (await storeIn(dir)).journal.verify("t2")).toMatchObject({ ok: false, seq: 0, reason: "changed" });
  });
});
