import { beforeEach, describe, expect, test } from "vitest";
import type { Store } from "../../../server/store/store.ts";
import { addTable, row, storeIn, temporaryFolder } from "./support.ts";

let store: Store;

beforeEach(async () => {
  store = await storeIn(temporaryFolder());
  await addTable(store);
});

describe("a draft", () => {
  test("is raised by one version with every write", async () => {
    expect(await store.drafts.write("t1", "ARV", "order", 0, { what: "expel" })).toEqual({ ok: true, version: 1 });
    expect(await store.drafts.write("t1", "ARV", "order", 1, { what: "protest" })).toEqual({ ok: true, version: 2 });
    expect(await store.drafts.ofSeat("t1", "ARV")).toEqual([{ slot: "order", version: 2, body: { what: "protest" } }]);
  });

  test("belongs to one seat and one slot", async () => {
    await store.drafts.write("t1", "ARV", "order", 0, 1);
    await store.drafts.write("t1", "ARV", "note", 0, 2);
    await store.drafts.write("t1", "TES", "order", 0, 3);
    expect((await store.drafts.ofSeat("t1", "ARV")).map((d) => [d.slot, d.body])).toEqual([
      ["note", 2],
      ["order", 1],
    ]);
    expect((await store.drafts.ofSeat("t1", "TES")).map((d) => d.body)).toEqual([3]);
  });

  test("is not overwritten by a stale write, which gets the newer one", async () => {
    await store.drafts.write("t1", "ARV", "order", 0, "first");
    await store.drafts.write("t1", "ARV", "order", 1, "second");
    const newer = { slot: "order", version: 2, body: "second" };
    expect(await store.drafts.write("t1", "ARV", "order", 1, "late")).toEqual({ ok: false, newer });
    expect(await store.drafts.write("t1", "ARV", "order", 0, "very late")).toEqual({ ok: false, newer });
    expect(await store.drafts.write("t1", "ARV", "order", 9, "from nowhere")).toEqual({ ok: false, newer });
    expect(await store.drafts.ofSeat("t1", "ARV")).toEqual([newer]);
  });

  test("that was never written is version 0 for a write that believes otherwise", async () => {
    const newer = { slot: "order", version: 0, body: null };
    expect(await store.drafts.write("t1", "ARV", "order", 3, "x")).toEqual({ ok: false, newer });
    expect(await store.drafts.ofSeat("t1", "ARV")).toEqual([]);
  });

  test("goes to one of two writers who saw the same version", async () => {
    const writes = ["hers", "his"].map((body) => store.drafts.write("t1", "ARV", "order", 0, body));
    expect(await Promise.all(writes)).toEqual([
      { ok: true, version: 1 },
      { ok: false, newer: { slot: "order", version: 1, body: "hers" } },
    ]);
  });

  test("takes the same write again, whose answer was lost", async () => {
    await store.drafts.write("t1", "ARV", "order", 0, { a: 1, b: 2 });
    expect(await store.drafts.write("t1", "ARV", "order", 0, { b: 2, a: 1 })).toEqual({ ok: true, version: 1 });
  });

  test("is cleared with the row that used it, and an old tab does not bring it back", async () => {
    await store.drafts.write("t1", "ARV", "order", 0, "x");
    await store.journal.append("t1", [row(0)], { clearDrafts: [{ seat: "ARV", slot: "order" }] });
    const cleared = { slot: "order", version: 2, body: null };
    expect(await store.drafts.ofSeat("t1", "ARV")).toEqual([cleared]);
    expect(await store.drafts.write("t1", "ARV", "order", 1, "x, edited")).toEqual({ ok: false, newer: cleared });
    expect(await store.drafts.write("t1", "ARV", "order", 2, "new")).toEqual({ ok: true, version: 3 });
  });
});
