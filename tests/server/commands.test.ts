import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { RunningServer } from "../../server/boot.ts";
import { createExercise, startTalks, type Talks } from "./support/exercise.ts";
import { joinPage, newCommandId } from "./support/page.ts";
import { boot } from "./support/server.ts";

let server: RunningServer;
let talks: Talks;
beforeAll(async () => {
  server = await boot();
});
beforeEach(async () => {
  talks = await startTalks(server.url);
});
afterAll(() => server.stop());

const rowCount = async (): Promise<number> => (await server.store.journal.read(talks.table)).length;
const chat = (body: string) => ({ type: "message.send", channel: "chat", to: ["TES"], body });

describe("who asks", () => {
  test("is known from the session: a seat in the payload is refused", async () => {
    const before = await rowCount();
    const forged = { type: "phase.ready", ready: true, seat: "TES", from: { kind: "seat", seat: "TES" } };
    expect(await talks.ann.send(forged)).toMatchObject({ ok: false, refusal: { code: "malformed" } });
    expect(talks.ben.fact("seat/TES")).toMatchObject({ ready: false });
    expect(await rowCount()).toBe(before);
  });

  test("may do what the role allows: delegates do not move the clock, facilitators do not speak for seats", async () => {
    const code = async (reply: Promise<unknown>) => ((await reply) as { refusal: { code: string } }).refusal.code;
    const { ann, facilitator } = talks;
    for (const type of ["phase.advance", "exercise.start", "clock.pause", "seat.occupy", "phase.close"])
      expect(await code(ann.send({ type }))).toBe("not-allowed");
    expect(await code(facilitator.send({ type: "phase.ready", ready: true }))).toBe("not-allowed");
    expect(await code(facilitator.send({ type: "clock.shift", ms: 1 }))).toBe("not-allowed");
  });

  test("needs a seat, at the desk and in the lobby", async () => {
    const created = await createExercise(server.url);
    const guest = await joinPage(server.url, created.joinCode, "Guest");
    expect(await guest.say("TES", "Hello?")).toEqual({ ok: false, refusal: { code: "not-allowed" } });
    await expect(guest.room.request("draft", { slot: "a", version: 0, body: 1 })).rejects.toMatchObject({
      reason: { error: "not-allowed" },
    });
    await expect(guest.room.request("messages", {})).rejects.toMatchObject({ reason: { error: "not-allowed" } });
  });

  test("cannot change seats once the game has begun", async () => {
    expect(await talks.ann.take("TES")).toEqual({ ok: false, refusal: { code: "wrong-phase" } });
    expect(await talks.ann.take(null)).toEqual({ ok: false, refusal: { code: "wrong-phase" } });
  });
});

describe("the same command id", () => {
  test("gets the same answer and changes nothing", async () => {
    const id = newCommandId();
    const [first, second] = await Promise.all([talks.ann.say("TES", "Once", id), talks.ann.say("TES", "Once", id)]);
    const before = await rowCount();
    expect([first.ok, second.ok, (await talks.ann.say("TES", "Twice", id)).ok]).toEqual([true, true, true]);
    await talks.ben.hears("Once");
    expect(await rowCount()).toBe(before);
    expect(talks.ben.heard.filter((body) => body === "Once" || body === "Twice")).toEqual(["Once"]);
  });

  test("of another member is another command", async () => {
    const id = newCommandId();
    await talks.ann.say("TES", "Mine", id);
    await talks.ben.say("ARV", "Mine too", id);
    await talks.ann.hears("Mine too");
  });

  test("may be tried again after a refusal", async () => {
    const id = newCommandId();
    expect((await talks.ann.send({ type: "orders.commit", orders: [] }, { id })).ok).toBe(false);
    expect((await talks.ann.say("TES", "After all", id)).ok).toBe(true);
  });
});

describe("a choice that depends on a phase", () => {
  test("is stale in another one, and the answer names the present one", async () => {
    const instance = Number(talks.ann.fact("clock")?.instance);
    const stale = await talks.ann.send({ type: "phase.ready", ready: true }, { instance: instance - 1 });
    expect(stale).toEqual({ ok: false, refusal: { code: "stale", args: { instance } } });
    const ready = await talks.ann.send({ type: "phase.ready", ready: true }, { instance });
    expect(ready.ok).toBe(true);
    await talks.ann.send({ type: "phase.ready", ready: false });
  });
});

describe("a command that makes no sense", () => {
  const refusal = { ok: false, refusal: { code: "malformed" } };

  test.each([
    ["nothing", undefined],
    ["a number", 7],
    ["no id", { command: { type: "phase.ready", ready: true } }],
    ["a short id", { id: "1", command: { type: "phase.ready", ready: true } }],
    ["no type", { id: "12345678", command: {} }],
    ["a field too many", { id: "12345678", command: { type: "phase.ready" }, seat: "TES" }],
    ["bytes", { id: "12345678", command: { type: "phase.ready", ready: new Uint8Array(3) } }],
    ["no number", { id: "12345678", command: { type: "phase.ready", ready: Number.NaN } }],
    [
      "a text that is too long",
      { id: "12345678", command: { type: "phase.ready" }, texts: { body: "x".repeat(2001) } },
    ],
    ["a text with an odd name", { id: "12345678", command: chat(""), texts: { "../a": "x" } }],
    [
      "too many texts",
      { id: "12345678", command: chat(""), texts: Object.fromEntries([..."abcdefghi"].map((n) => [n, n])) },
    ],
    ["too much of it", { id: "12345678", command: { type: "phase.ready", ready: "x".repeat(17_000) } }],
  ])("is refused as malformed: %s", async (_what, body) => {
    expect(await talks.ann.room.request("command", body)).toEqual(refusal);
  });

  test("is refused where it is nested without end", async () => {
    let deep: unknown = 1;
    for (let i = 0; i < 500; i++) deep = [deep];
    expect(await talks.ann.send({ type: "phase.ready", ready: deep })).toEqual(refusal);
  });

  test("is refused where it brings references to texts along, which may be somebody else's", async () => {
    const texts = { body: { id: "stolen", hash: "sha256:0" } };
    expect(await talks.ann.send({ type: "message.send", channel: "chat", to: ["TES"], texts })).toEqual(refusal);
    expect(await talks.ann.send({ type: "orders.commit", orders: [{ type: "statement", texts }] })).toEqual(refusal);
  });

  test("is refused where its texts belong to orders that are not there", async () => {
    const orders = [{ type: "statement" }];
    const commit = (key: string) => talks.ann.send({ type: "orders.commit", orders }, { texts: { [key]: "x" } });
    for (const key of ["1.line", "line", "0.", "00.line"]) expect(await commit(key)).toEqual(refusal);
  });

  test("of an unknown type is refused by its name", async () => {
    const reply = await talks.ann.send({ type: "world.end" });
    expect(reply).toMatchObject({ ok: false, refusal: { code: "unknown-command" } });
  });

  test("leaves no row behind, and the table goes on", async () => {
    const before = await rowCount();
    expect((await talks.ann.say("TES", "Still here")).ok).toBe(true);
    expect(await rowCount()).toBe(before + 1);
  });
});

describe("other requests that make no sense", () => {
  test.each([
    ["draft", { slot: "a b", version: 0, body: 1 }],
    ["draft", { slot: "a", version: -1, body: 1 }],
    ["draft", { slot: "a", version: 0, body: "x".repeat(17_000) }],
    ["messages", { limit: 1000 }],
    ["seat", { seat: 7 }],
    ["preview", { orders: "all" }],
    ["view", { of: "TES" }],
  ])("are rejected with a reason: %s %o", async (name, body) => {
    await expect(talks.ann.room.request(name, body)).rejects.toMatchObject({ reason: { error: "malformed" } });
  });
});

describe("a preview", () => {
  test("is answered from what the seat sees, and changes nothing", async () => {
    const before = await rowCount();
    const reply = await talks.ben.room.request("preview", { orders: [{ type: "nothing-of-the-kind" }] });
    expect(reply).toMatchObject({ ok: false, rows: [{ problem: { key: "refusal.not-offered" } }] });
    expect(await rowCount()).toBe(before);
  });
});
