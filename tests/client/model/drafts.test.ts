import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createDrafts } from "../../../client/model/drafts.ts";
import type { Draft } from "../../../client/model/types.ts";
import type { Json } from "../../../shared/engine/json.ts";
import type { DraftReply } from "../../../shared/protocol.ts";
import { memoryStorage } from "./storage.ts";

type Send = (slot: string, version: number, body: Json) => Promise<DraftReply>;

function desk(send: Send | null, storage = memoryStorage()) {
  let drafts: Record<string, Draft> = {};
  const host = {
    get: () => drafts,
    put: (slot: string, draft: Draft) => {
      drafts = { ...drafts, [slot]: draft };
    },
    sender: () => host.send,
    send,
    storage,
    prefix: "draft/t/ARV/",
  };
  return { host, storage, drafts: createDrafts(host), at: (slot: string) => drafts[slot] };
}

const accepting: Send = async (_, version) => ({ ok: true, version: version + 1 });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("what is typed", () => {
  test("is in the tab at once and with the server when the writer pauses", async () => {
    const { drafts, storage, at } = desk(accepting);
    drafts.write("note", "dear");
    expect(at("note")?.status).toBe("local");
    expect(storage.length).toBe(1);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(at("note")).toMatchObject({ body: "dear", version: 1, status: "saved" });
    expect(storage.length).toBe(0);
  });
  test("is sent once for many keys", async () => {
    const send = vi.fn(accepting);
    const { drafts } = desk(send);
    for (const body of ["d", "de", "dea", "dear"]) drafts.write("note", body);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(send.mock.calls.map(([, , body]) => body)).toEqual(["dear"]);
  });
  test("survives a reload before the server has it", () => {
    const storage = memoryStorage();
    desk(null, storage).drafts.write("note", "dear");
    const after = desk(null, storage);
    after.drafts.restore();
    expect(after.at("note")).toMatchObject({ body: "dear", status: "local" });
  });
  test("stays in the tab when the connection breaks, and goes when it is back", async () => {
    const one = desk(async () => Promise.reject(new Error("cut")));
    one.drafts.write("note", "dear");
    await vi.advanceTimersByTimeAsync(1_000);
    expect(one.at("note")?.status).toBe("local");
    expect(one.storage.length).toBe(1);
    one.host.send = accepting;
    one.drafts.flush();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(one.at("note")?.status).toBe("saved");
  });
  test("while it is on its way goes out again with the answer's version", async () => {
    const seen: [number, Json][] = [];
    const { drafts, at } = desk(async (_, version, body) => {
      seen.push([version, body]);
      await new Promise((resolve) => setTimeout(resolve, 2_000));
      return { ok: true, version: version + 1 };
    });
    drafts.write("note", "dear");
    await vi.advanceTimersByTimeAsync(700);
    drafts.write("note", "dear colleague");
    await vi.advanceTimersByTimeAsync(8_000);
    expect(seen).toEqual([
      [0, "dear"],
      [1, "dear colleague"],
    ]);
    expect(at("note")).toMatchObject({ version: 2, status: "saved" });
  });
});

describe("another device of the seat", () => {
  test("brings its words where nothing is unsaved here", () => {
    const { drafts, at } = desk(accepting);
    drafts.receive("note", 3, "theirs");
    expect(at("note")).toMatchObject({ body: "theirs", version: 3, status: "saved" });
  });
  test("does not overwrite what is being typed here", async () => {
    const { drafts, at } = desk(async () => ({ ok: false, version: 5, body: "theirs" }));
    drafts.write("note", "mine");
    await vi.advanceTimersByTimeAsync(1_000);
    expect(at("note")).toMatchObject({ body: "mine", theirs: "theirs", version: 5, status: "conflict" });
  });
  test("can be preferred, or overruled", async () => {
    const sent: [number, Json][] = [];
    const { drafts, at, host } = desk(async () => ({ ok: false, version: 5, body: "theirs" }));
    drafts.write("note", "mine");
    await vi.advanceTimersByTimeAsync(1_000);
    drafts.takeTheirs("note");
    expect(at("note")).toMatchObject({ body: "theirs", status: "saved" });
    drafts.write("note", "mine again");
    await vi.advanceTimersByTimeAsync(1_000);
    host.send = async (_, version, body) => {
      sent.push([version, body]);
      return { ok: true, version: version + 1 };
    };
    drafts.keepMine("note");
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sent).toEqual([[5, "mine again"]]);
    expect(at("note")?.status).toBe("saved");
  });
  test("is settled by writing the same", async () => {
    const { drafts, at } = desk(async () => ({ ok: false, version: 5, body: null }));
    drafts.write("orders", "mine");
    await vi.advanceTimersByTimeAsync(1_000);
    expect(at("orders")?.status).toBe("conflict");
    drafts.write("orders", null);
    expect(at("orders")).toMatchObject({ body: null, version: 5, status: "saved" });
  });
  test("is no conflict when it wrote the same", async () => {
    const { drafts, at } = desk(async () => ({ ok: false, version: 5, body: "same" }));
    drafts.write("note", "same");
    await vi.advanceTimersByTimeAsync(1_000);
    expect(at("note")).toMatchObject({ version: 5, status: "saved" });
  });
});
