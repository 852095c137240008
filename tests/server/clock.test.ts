import { describe, expect, onTestFinished, test } from "vitest";
import type { RunningServer } from "../../server/boot.ts";
import { openStore } from "../../server/store/open.ts";
import type { JournalRow } from "../../server/store/store.ts";
import { createExercise, startTalks } from "./support/exercise.ts";
import { ManualTime } from "./support/manualTime.ts";
import { Page } from "./support/page.ts";
import { boot, dataFolder } from "./support/server.ts";
import { until } from "./support/until.ts";

const HOUR = 3_600_000;
const timed = { pace: "class" };

async function bootAt(time: ManualTime, dir = ":memory:"): Promise<RunningServer> {
  const server = await boot({ DATA_DIR: dir }, { time });
  onTestFinished(() => server.stop());
  return server;
}

const typeOf = (row: JournalRow): string => (row.command as { type?: string }).type ?? row.kind;
const deadlineOf = (page: Page): number => Number(page.fact("clock")?.deadline);
const advanceTo = async (facilitator: Page, phase: string): Promise<void> => {
  while (facilitator.phase !== phase) {
    const before = facilitator.fact("clock")?.instance;
    await facilitator.send({ type: "phase.advance" });
    await until(() => expect(facilitator.fact("clock")?.instance).not.toBe(before));
  }
};

describe("a deadline", () => {
  test("closes the phase when it has come, not before", async () => {
    const time = new ManualTime();
    const { url } = await bootAt(time);
    const { ann } = await startTalks(url, timed);
    const left = deadlineOf(ann) - time.now();
    expect(left).toBe(180_000);
    time.advance(left - 1);
    expect((await ann.say("TES", "Just in time")).ok).toBe(true);
    expect(ann.phase).toBe("briefing");
    time.advance(1);
    await ann.sees("consultation");
    expect(deadlineOf(ann) - time.now()).toBe(210_000);
  });

  test("stands still while the exercise is paused, and moves when it is extended", async () => {
    const time = new ManualTime();
    const { url } = await bootAt(time);
    const { ann, facilitator } = await startTalks(url, timed);
    await facilitator.send({ type: "clock.pause" });
    time.advance(HOUR);
    expect((await ann.view()).from).toBeNull();
    expect(ann.fact("clock")).toMatchObject({ phase: "briefing", paused: true, pausedWith: 180_000 });
    await facilitator.send({ type: "clock.resume" });
    await facilitator.send({ type: "clock.extend", seconds: 60 });
    await until(() => expect(deadlineOf(ann) - time.now()).toBe(240_000));
    time.advance(240_000);
    await ann.sees("consultation");
  });

  test("commits what a seat has saved and not sent", async () => {
    const time = new ManualTime();
    const { url, store } = await bootAt(time);
    const { ann, ben, facilitator, table } = await startTalks(url, timed);
    await advanceTo(facilitator, "decision");
    const claim = { type: "claim", incident: "I1", hypothesis: "capital", wording: 2, confidence: "low" };
    const body = { orders: [claim], texts: { "0.purpose": "in the open" } };
    await ann.room.request("draft", { slot: "orders", version: 0, body });
    await ben.room.request("draft", { slot: "orders", version: 0, body: { orders: [{ type: "no such order" }] } });
    time.advance(deadlineOf(ann) - time.now());
    await ann.sees("reaction");
    const rows = (await store.journal.read(table)).slice(-2);
    expect(rows.map((row) => [typeOf(row), row.from])).toEqual([
      ["orders.commit", { kind: "seat", seat: "ARV", member: "draft" }],
      ["phase.close", { kind: "clock" }],
    ]);
    expect(JSON.stringify(rows)).not.toContain("in the open");
    expect((await ann.view()).drafts).toEqual({ orders: { version: 2, body: null } });
    expect((await ben.view()).drafts).toMatchObject({ orders: { version: 1 } });
  });

  test("wakes a table that left the memory because nobody used it", async () => {
    const time = new ManualTime();
    const { url, store, tables } = await bootAt(time);
    const { ann, ben, facilitator, table } = await startTalks(url, { pace: "workshop" });
    await facilitator.send({ type: "clock.extend", seconds: 3600 });
    await Promise.all([ann.room.leave(), ben.room.leave(), facilitator.room.leave()]);
    await until(() => expect(tables.open()[0]?.isIdle).toBe(true));
    time.advance(HOUR / 4);
    expect(tables.open()).toEqual([]);
    time.advance(HOUR);
    await until(async () => expect(typeOf((await store.journal.read(table)).at(-1) as JournalRow)).toBe("phase.close"));
  });

  test("that many tables have at once is kept by all, spread over a second", async () => {
    const time = new ManualTime();
    const { url, store } = await bootAt(time);
    const all = await Promise.all(
      Array.from({ length: 4 }, async () => {
        const created = await createExercise(url, timed);
        const page = await new Page(url, created.facilitatorToken).connect();
        await page.send({ type: "exercise.start" });
        await page.sees("briefing");
        return page;
      }),
    );
    time.advance(180_000);
    await until(() => expect(all.filter(({ phase }) => phase === "consultation")).toHaveLength(1));
    await until(() => {
      time.advance(250);
      expect(all.filter(({ phase }) => phase === "consultation")).toHaveLength(4);
    });
    const closed = await Promise.all(
      all.map(async (page) => (await store.journal.read(page.session.table)).at(-1)?.at),
    );
    expect(new Set(closed).size).toBe(4);
  });
});

describe("an outage", () => {
  test("moves live deadlines by the time that the server was away", async () => {
    const folder = dataFolder();
    const time = new ManualTime();
    const first = await bootAt(time, folder);
    const { ann, table } = await startTalks(first.url, timed);
    const deadline = deadlineOf(ann);
    time.advance(60_000);
    await first.stop();
    time.advance(HOUR);

    const second = await bootAt(time, folder);
    const again = await new Page(second.url, ann.token).connect();
    expect(again.phase).toBe("briefing");
    expect(deadlineOf(again)).toBe(deadline + HOUR);
    expect(typeOf((await second.store.journal.read(table)).at(-1) as JournalRow)).toBe("clock.shift");
    time.advance(120_000);
    await again.sees("consultation");
  });

  test("after a crash is measured from the last sign of life", async () => {
    const folder = dataFolder();
    const time = new ManualTime();
    const first = await bootAt(time, folder);
    const { ann } = await startTalks(first.url, timed);
    const deadline = deadlineOf(ann);
    await first.stop();
    const store = await openStore({ dir: folder });
    await store.system.beat(time.now() - 10 * HOUR);
    await store.system.close();
    time.advance(HOUR);
    const second = await bootAt(time, folder);
    const again = await new Page(second.url, ann.token).connect();
    expect(deadlineOf(again)).toBe(deadline + HOUR);
  });

  test("leaves a table alone on which no clock is running", async () => {
    const folder = dataFolder();
    const time = new ManualTime();
    const first = await bootAt(time, folder);
    const { ann, table } = await startTalks(first.url);
    const rows = (await first.store.journal.read(table)).length;
    await first.stop();
    time.advance(HOUR);
    const second = await bootAt(time, folder);
    await new Page(second.url, ann.token).connect();
    expect(await second.store.journal.read(table)).toHaveLength(rows);
  });
});
