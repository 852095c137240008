import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { RunningServer } from "../../server/boot.ts";
import type { CreatedExercise } from "../../shared/protocol.ts";
import { call, joinPage, Page } from "./support/client.ts";
import { boot } from "./support/server.ts";

let server: RunningServer;
beforeAll(async () => {
  server = await boot();
});
afterAll(() => server.stop());

test("a message travels from one person through the journal to the other", async () => {
  const { url, store } = server;
  const created = await call<CreatedExercise>(url, "POST", "/api/exercises", { scenario: "quiet-harvest" });
  const facilitator = await new Page(url, created.facilitatorToken).connect();
  const ann = await joinPage(url, created.joinCode, "Ann");
  const ben = await joinPage(url, created.joinCode.toLowerCase(), "Ben");
  expect(await ann.take("ARV")).toEqual({ ok: true });
  expect(await ben.take("TES")).toEqual({ ok: true });
  expect((await facilitator.send({ type: "exercise.start" })).ok).toBe(true);
  const reply = await ann.send({ type: "message.send", channel: "chat", to: ["TES"] }, { body: "Good evening" });
  expect(reply.ok).toBe(true);
  await vi.waitFor(() => expect(ben.envelopes.at(-1)?.events[0]?.type).toBe("message"));
  const event = ben.envelopes.at(-1);
  expect(Object.values(event?.texts ?? {})).toEqual(["Good evening"]);
  const rows = await store.journal.read(ann.session.table);
  expect(rows.map((row) => (row.command as { type?: string }).type)).toEqual([
    undefined,
    "seat.occupy",
    "seat.occupy",
    "exercise.start",
    "message.send",
  ]);
  expect(JSON.stringify(rows)).not.toContain("Good evening");
  expect(await store.journal.verify(ann.session.table)).toMatchObject({ ok: true });
  expect(ann.fact("clock")).toMatchObject({ phase: "briefing" });
});
