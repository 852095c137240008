import { beforeEach, describe, expect, test } from "vitest";
import type { Store } from "../../../server/store/store.ts";
import { addTable, message, row, storeIn, temporaryFolder } from "./support.ts";

let store: Store;

beforeEach(async () => {
  store = await storeIn(temporaryFolder());
  await addTable(store);
});

describe("the journal", () => {
  test("gives back what was appended, in order and from any row on", async () => {
    await store.journal.append("t1", [row(0), row(1)]);
    await store.journal.append("t1", [row(2, { member: null, commandId: null, stateHash: "fnv1a64:00" })]);
    const rows = await store.journal.read("t1");
    expect(rows.map(({ chain, epoch, ...rest }) => rest)).toEqual([
      row(0),
      row(1),
      row(2, { member: null, commandId: null, stateHash: "fnv1a64:00" }),
    ]);
    expect((await store.journal.read("t1", 1, 1)).map((r) => r.seq)).toEqual([1]);
  });

  test("knows its head, which changes with every row", async () => {
    expect(await store.journal.head("t1")).toBeNull();
    await store.journal.append("t1", [row(0)]);
    const first = await store.journal.head("t1");
    await store.journal.append("t1", [row(1)]);
    const second = await store.journal.head("t1");
    expect([first?.seq, second?.seq]).toEqual([0, 1]);
    expect(first?.chain).toMatch(/^[0-9a-f]{64}$/);
    expect(second?.chain).not.toBe(first?.chain);
  });

  test("gives equal rows of two tables different chains", async () => {
    await addTable(store, "t2");
    await store.journal.append("t1", [row(0)]);
    await store.journal.append("t2", [row(0)]);
    expect((await store.journal.head("t1"))?.chain).not.toBe((await store.journal.head("t2"))?.chain);
  });

  test("refuses a row whose number exists as a conflict", async () => {
    await store.journal.append("t1", [row(0), row(1)]);
    await expect(store.journal.append("t1", [row(1, { commandId: "other" })])).rejects.toMatchObject({
      code: "conflict",
    });
    expect(await store.journal.read("t1")).toHaveLength(2);
  });

  test("refuses a row that leaves a gap as a conflict", async () => {
    await store.journal.append("t1", [row(0)]);
    await expect(store.journal.append("t1", [row(2)])).rejects.toMatchObject({ code: "conflict" });
    await expect(store.journal.append("t1", [row(1), row(3)])).rejects.toMatchObject({ code: "conflict" });
    expect(await store.journal.read("t1")).toHaveLength(1);
  });

  test("fences a writer: what it sent after a refused append is refused too", async () => {
    await store.journal.append("t1", [row(0), row(1)]);
    const answers = await Promise.allSettled([
      store.journal.append("t1", [row(2, { commandId: "c1" })]),
      store.journal.append("t1", [row(3)]),
      store.journal.append("t1", [row(4)]),
    ]);
    expect(answers.map((a) => a.status === "rejected" && a.reason.code)).toEqual([
      "duplicate-command",
      "conflict",
      "conflict",
    ]);
    expect((await store.journal.head("t1"))?.seq).toBe(1);
  });

  test("refuses a member's command id that it has, and takes the same id of another member", async () => {
    await store.journal.append("t1", [row(0), row(1)]);
    await expect(store.journal.append("t1", [row(2, { commandId: "c1" })])).rejects.toMatchObject({
      code: "duplicate-command",
    });
    await store.journal.append("t1", [row(2, { commandId: "c1", member: "m2" })]);
    expect((await store.journal.head("t1"))?.seq).toBe(2);
  });

  test("takes any number of rows of the clock, which have no command id", async () => {
    const clock = { from: { kind: "clock" }, member: null, commandId: null };
    await store.journal.append("t1", [row(0), row(1, clock), row(2, clock)]);
    expect((await store.journal.head("t1"))?.seq).toBe(2);
  });

  test("finds a command again with the answer it got", async () => {
    await store.journal.append("t1", [row(0), row(1, { reply: { ok: true, seatRev: 7 } })]);
    expect(await store.journal.findCommand("t1", "m1", "c1")).toMatchObject({
      seq: 1,
      reply: { ok: true, seatRev: 7 },
    });
    expect(await store.journal.findCommand("t1", "m2", "c1")).toBeNull();
    expect(await store.journal.findCommand("t2", "m1", "c1")).toBeNull();
  });

  test("refuses a table that is not there", async () => {
    await expect(store.journal.append("nowhere", [row(0)])).rejects.toMatchObject({ code: "unknown-table" });
  });

  test("keeps nothing of a refused append", async () => {
    await store.journal.append("t1", [row(0)]);
    const text = { id: "x1", salt: "salt", body: "We protest.", member: "m1" };
    const extras = { texts: [text], messages: [message("g1", 5, ["ARV"])], nextDueAt: 99 };
    await expect(store.journal.append("t1", [row(5)], extras)).rejects.toMatchObject({ code: "conflict" });
    expect(await store.texts.read("t1", ["x1"])).toEqual(new Map());
    expect((await store.messages.page("t1", { reader: null, limit: 10 })).messages).toEqual([]);
    expect((await store.tables.get("t1"))?.nextDueAt).toBeNull();
  });

  test("keeps no row when its message cannot be kept", async () => {
    await store.journal.append("t1", [row(0)], { messages: [message("g1", 0, ["ARV"])] });
    const twice = { messages: [message("g1", 1, ["ARV"])] };
    await expect(store.journal.append("t1", [row(1)], twice)).rejects.toMatchObject({ code: "taken" });
    expect((await store.journal.head("t1"))?.seq).toBe(0);
  });

  test("changes due time, status and rules version of the table with the row", async () => {
    await store.journal.append("t1", [row(0)], { nextDueAt: 5000, status: "running", rulesVersion: 2 });
    expect(await store.tables.get("t1")).toMatchObject({ nextDueAt: 5000, status: "running", rulesVersion: 2 });
    await store.journal.append("t1", [row(1)], { nextDueAt: null });
    expect(await store.tables.get("t1")).toMatchObject({ nextDueAt: null, status: "running" });
  });
});
