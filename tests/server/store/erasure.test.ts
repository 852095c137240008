import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { describe, expect, test } from "vitest";
import { openStore } from "../../../server/store/open.ts";
import { sealOf, sealText } from "../../../server/store/sealed-text.ts";
import type { Store } from "../../../server/store/store.ts";
import { addTable, message, row, tamper, temporaryFolder } from "./support.ts";

/** Something of every kind, with words that can be looked for in the files. */
async function fill(store: Store, exercise: string): Promise<void> {
  const table = `table-of-${exercise}`;
  await addTable(store, table, exercise);
  const seat = { tableId: table, seat: "ARV", role: "head", displayName: `Name-in-${exercise}` };
  const member = { id: `member-of-${exercise}`, exerciseId: exercise, ...seat, createdAt: 1 };
  await store.members.add({ ...member, tokenHash: `token-of-${exercise}` });
  const text = { id: "x1", salt: "s", body: `Words-in-${exercise}`, member: member.id };
  const snapshot = { seq: 0, instance: 1, state: { n: 1 }, isRoundStart: true };
  const messages = [message("g1", 0, ["ARV", "TES"], { texts: { body: "x1" } })];
  await store.journal.append(table, [row(0, { member: member.id })], { texts: [text], messages, snapshot });
  await store.drafts.write(table, "ARV", "order", 0, `Draft-in-${exercise}`);
  await store.notes.add(table, { id: "n1", seq: 0, at: 1, body: `Note-in-${exercise}` });
}

function rowsPerTable(db: DatabaseSync): Record<string, number> {
  const names = db.prepare("select name from sqlite_master where type = 'table'").all();
  return Object.fromEntries(
    names.map(({ name }) => [name, Number(db.prepare(`select count(*) as n from "${name}"`).get()?.n)]),
  );
}

const bytesIn = (dir: string): string =>
  readdirSync(dir)
    .map((f) => readFileSync(join(dir, f), "latin1"))
    .join("\n");

const OF_AN_EXERCISE = [
  ...["exercises", "tables", "members", "journal", "texts", "messages"],
  ...["message_readers", "drafts", "snapshots", "notes"],
];

describe("deleting an exercise", () => {
  test("leaves no row of it in any table", async () => {
    const dir = temporaryFolder();
    const store = await openStore({ dir });
    await fill(store, "gone");
    await store.exercises.delete("gone");
    await store.system.close();
    const left = tamper(dir, rowsPerTable);
    expect(Object.keys(left)).toEqual(expect.arrayContaining(OF_AN_EXERCISE));
    expect(OF_AN_EXERCISE.filter((name) => left[name] !== 0)).toEqual([]);
  });

  test("leaves none of its words in the files, while the store is open and after", async () => {
    const dir = temporaryFolder();
    const store = await openStore({ dir });
    await fill(store, "gone");
    expect(bytesIn(dir)).toContain("Words-in-gone");
    await store.exercises.delete("gone");
    expect(bytesIn(dir)).not.toMatch(/(Name|Words|Draft|Note)-in-gone/);
    await store.system.close();
    expect(bytesIn(dir)).not.toMatch(/(Name|Words|Draft|Note)-in-gone/);
  });

  test("touches no other exercise", async () => {
    const dir = temporaryFolder();
    const store = await openStore({ dir });
    await fill(store, "gone");
    await fill(store, "kept");
    await store.exercises.delete("gone");
    await store.system.close();
    const left = tamper(dir, rowsPerTable);
    expect(OF_AN_EXERCISE.filter((name) => left[name] === 0)).toEqual([]);
    expect(left.message_readers).toBe(2);
  });

  test("fences a table that still runs", async () => {
    const store = await openStore({ dir: temporaryFolder() });
    await fill(store, "gone");
    await store.exercises.delete("gone");
    await expect(store.journal.append("table-of-gone", [row(0)])).rejects.toMatchObject({ code: "unknown-table" });
    await expect(store.journal.append("table-of-gone", [row(1)])).rejects.toMatchObject({ code: "conflict" });
    await store.system.close();
  });
});

describe("erasing free text", () => {
  test("removes a person's words and their salt, and the chain still holds", async () => {
    const dir = temporaryFolder();
    const store = await openStore({ dir });
    await fill(store, "e1");
    await store.texts.eraseOf("member-of-e1");
    expect(await store.texts.read("table-of-e1", ["x1"])).toEqual(new Map());
    expect(await store.journal.verify("table-of-e1")).toMatchObject({ ok: true, rows: 1 });
    expect(bytesIn(dir)).not.toContain("Words-in-e1");
    await store.system.close();
  });

  test("removes a name when a member is renamed or removed", async () => {
    const dir = temporaryFolder();
    const store = await openStore({ dir });
    await fill(store, "e1");
    await store.members.rename("member-of-e1", "Somebody-else");
    expect(bytesIn(dir)).not.toContain("Name-in-e1");
    await store.members.remove("member-of-e1");
    expect(bytesIn(dir)).not.toContain("Somebody-else");
    await store.system.close();
  });
});

describe("a sealed text", () => {
  test("is known in the row by a hash that only its salt explains", () => {
    const { ref, text } = sealText("Withdraw your operators.", "m1");
    expect(ref).toEqual({ id: text.id, hash: sealOf(text.salt, "Withdraw your operators.") });
    expect(text).toMatchObject({ body: "Withdraw your operators.", member: "m1" });
    expect(sealText("Withdraw your operators.", "m1").ref.hash).not.toBe(ref.hash);
  });
});
