import { beforeEach, describe, expect, test } from "vitest";
import type { Store } from "../../../server/store/store.ts";
import { addTable, message, row, storeIn, temporaryFolder } from "./support.ts";

let store: Store;

/** g0 to g19: the even ones between ARV and TES, the odd ones known to TES alone. */
beforeEach(async () => {
  store = await storeIn(temporaryFolder());
  await addTable(store);
  for (let seq = 0; seq < 20; seq++) {
    const readers = seq % 2 === 0 ? ["ARV", "TES"] : ["TES"];
    await store.journal.append("t1", [row(seq)], { messages: [message(`g${seq}`, seq, readers)] });
  }
});

async function ids(reader: string | null, limit: number, before?: string): Promise<[string[], boolean]> {
  const page = await store.messages.page("t1", { reader, limit, ...(before === undefined ? {} : { before }) });
  return [page.messages.map((m) => m.id), page.more];
}

describe("messages", () => {
  test("are paged from the newest, only those that the seat may read", async () => {
    expect(await ids("ARV", 4)).toEqual([["g18", "g16", "g14", "g12"], true]);
    expect(await ids("ARV", 4, "g12")).toEqual([["g10", "g8", "g6", "g4"], true]);
    expect(await ids("ARV", 4, "g4")).toEqual([["g2", "g0"], false]);
    expect(await ids("TES", 3)).toEqual([["g19", "g18", "g17"], true]);
    expect(await ids("NOR", 3)).toEqual([[], false]);
  });

  test("are all there for the facilitator", async () => {
    expect((await ids(null, 100))[0]).toHaveLength(20);
  });

  test("tell nothing by the id of one that the seat may not read", async () => {
    expect(await ids("ARV", 4, "g13")).toEqual([[], false]);
    expect(await ids("ARV", 4, "no such message")).toEqual([[], false]);
  });

  test("do not say who else reads them", async () => {
    const [newest] = (await store.messages.page("t1", { reader: "ARV", limit: 1 })).messages;
    expect(Object.keys(newest ?? {})).not.toContain("readers");
  });

  test("of one row keep the order in which they were given", async () => {
    await store.journal.append("t1", [row(20)], { messages: ["z", "y", "x"].map((id) => message(id, 20, ["ARV"])) });
    expect(await ids("ARV", 4)).toEqual([["x", "y", "z", "g18"], true]);
    expect(await ids("ARV", 2, "x")).toEqual([["y", "z"], true]);
  });

  test("come with their texts, and with null for an erased one", async () => {
    const texts = ["facts", "ask"].map((id) => ({ id, salt: "s", body: `the ${id}`, member: "m1" }));
    const hotline = message("h1", 20, ["ARV"], {
      channel: "hotline",
      texts: { facts: "facts", ask: "ask" },
      meta: { n: 1 },
    });
    await store.journal.append("t1", [row(20)], { texts, messages: [hotline] });
    await store.texts.erase("t1", ["ask"]);
    const { messages } = await store.messages.page("t1", { reader: "ARV", limit: 1 });
    const { readers, ...shown } = hotline;
    expect(messages).toEqual([{ ...shown, texts: { facts: "the facts", ask: null } }]);
  });

  test("can be revealed to a further seat, at their old place", async () => {
    const reveal = [{ messageId: "g13", seats: ["ARV", "TES"] }];
    await store.journal.append("t1", [row(20)], { reveal });
    expect(await ids("ARV", 4)).toEqual([["g18", "g16", "g14", "g13"], true]);
  });

  test("are not revealed when they do not exist, and the row is not kept", async () => {
    const reveal = [{ messageId: "g99", seats: ["ARV"] }];
    await expect(store.journal.append("t1", [row(20)], { reveal })).rejects.toMatchObject({ code: "unknown" });
    expect((await store.journal.head("t1"))?.seq).toBe(19);
  });

  test("can be written anew from a replay", async () => {
    const replayed = Array.from({ length: 1200 }, (_, i) => message(`r${i}`, 3, ["ARV", "TES"]));
    await store.messages.rebuild("t1", replayed);
    expect((await ids(null, 2000))[0]).toHaveLength(1200);
    expect(await ids("ARV", 2)).toEqual([["r1199", "r1198"], true]);
  });
});
