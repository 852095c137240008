import { describe, expect, test } from "vitest";
import { openStore } from "../../../server/store/open.ts";
import type { Store } from "../../../server/store/store.ts";
import { addTable, row, storeIn, tamper, temporaryFolder } from "./support.ts";

/** One snapshot per row; the rows given are round starts. */
async function withSnapshots(store: Store, count: number, roundStarts: readonly number[] = []): Promise<void> {
  await addTable(store);
  for (let seq = 0; seq < count; seq++) {
    const snapshot = {
      seq,
      instance: seq * 10,
      state: { seq, word: "détente" },
      isRoundStart: roundStarts.includes(seq),
    };
    await store.journal.append("t1", [row(seq)], { snapshot });
  }
}

async function closedWithSnapshots(count: number): Promise<string> {
  const dir = temporaryFolder();
  const store = await openStore({ dir });
  await withSnapshots(store, count);
  await store.system.close();
  return dir;
}

describe("snapshots", () => {
  test("give the newest state back, or the newest at a row", async () => {
    const store = await storeIn(temporaryFolder());
    await withSnapshots(store, 4, [0]);
    const state = { seq: 3, word: "détente" };
    expect(await store.snapshots.latest("t1")).toEqual({
      seq: 3,
      instance: 30,
      isRoundStart: false,
      state,
      skipped: [],
    });
    expect(await store.snapshots.latest("t1", 2)).toMatchObject({ seq: 2, state: { seq: 2 } });
    expect(await store.snapshots.latest("t2")).toBeNull();
  });

  test.each([
    ["hash", "update snapshots set hash = 'wrong' where seq >= 2"],
    ["compressed body", "update snapshots set body = x'00112233' where seq >= 2"],
    [
      "body, which is another's",
      "update snapshots set body = (select body from snapshots where seq = 0) where seq >= 2",
    ],
  ])("pass over those with a broken %s for an earlier one", async (_, damage) => {
    const dir = await closedWithSnapshots(4);
    tamper(dir, (db) => db.exec(damage));
    const store = await storeIn(dir);
    expect(await store.snapshots.latest("t1")).toMatchObject({ seq: 1, state: { seq: 1 }, skipped: [3, 2] });
  });

  test("give nothing where every one is broken", async () => {
    const dir = await closedWithSnapshots(3);
    tamper(dir, (db) => db.exec("update snapshots set hash = ''"));
    expect(await (await storeIn(dir)).snapshots.latest("t1")).toBeNull();
  });

  test("are thinned to the last two and every round start when the game ends", async () => {
    const store = await storeIn(temporaryFolder());
    await withSnapshots(store, 9, [0, 4]);
    expect(await store.snapshots.list("t1")).toHaveLength(9);
    await store.journal.append("t1", [row(9)], { status: "ended" });
    expect((await store.snapshots.list("t1")).map((s) => s.seq)).toEqual([0, 4, 7, 8]);
  });

  test("are replaced where a row gets a second one", async () => {
    const store = await storeIn(temporaryFolder());
    await withSnapshots(store, 1);
    const snapshot = { seq: 0, instance: 1, state: "migrated", isRoundStart: true };
    await store.journal.append("t1", [], { snapshot });
    expect(await store.snapshots.latest("t1")).toMatchObject({ ...snapshot });
    expect(await store.snapshots.list("t1")).toHaveLength(1);
  });
});
