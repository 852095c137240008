import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { RunningServer } from "../../server/boot.ts";
import { openLobby } from "./support/exercise.ts";
import { boot } from "./support/server.ts";

let server: RunningServer;
beforeAll(async () => {
  server = await boot();
});
afterAll(() => server.stop());

describe("somebody who asks without end", () => {
  test("is told so, then disconnected, while the others are served", async () => {
    const { ann, ben } = await openLobby(server.url);
    const flood = Array.from({ length: 95 }, () => ann.room.request("seat", 7).catch((error) => error.reason));
    expect(await flood[0]).toEqual({ error: "malformed" });
    expect(await flood[60]).toEqual({ error: "too-many" });
    expect(await ann.isGone()).toBe(4002);
    expect((await ben.view()).from).toBeNull();
    await Promise.all(flood);
  });

  test("as a facilitator does not use up what other facilitators may ask", async () => {
    const [busy, calm] = await Promise.all([openLobby(server.url), openLobby(server.url)]);
    const flood = Array.from({ length: 60 }, () => busy.facilitator.view().catch((error) => error.reason));
    expect(await flood.at(-1)).toEqual({ error: "too-many" });
    expect((await calm.facilitator.view()).from).toBeNull();
    await Promise.all(flood);
  });

  test("by frames that are too large is cut off", async () => {
    const { ben } = await openLobby(server.url);
    const reply = ben.room.request("draft", { slot: "a", version: 0, body: "x".repeat(70_000) });
    await expect(reply).rejects.toThrow();
    await ben.isGone();
  });
});
