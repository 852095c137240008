import { describe, expect, onTestFinished, test } from "vitest";
import type { RunningServer } from "../../server/boot.ts";
import type { CreateBot } from "../../server/table/bots.ts";
import { createBot } from "../../shared/bots/bot.ts";
import type { Joined } from "../../shared/protocol.ts";
import { createExercise, SCENARIO, startTalks } from "./support/exercise.ts";
import { call } from "./support/http.ts";
import { ManualTime } from "./support/manualTime.ts";
import { Page } from "./support/page.ts";
import { boot, dataFolder, play } from "./support/server.ts";
import { until } from "./support/until.ts";

/** Says three things to the other seat, as soon as it may. */
const talker: CreateBot = ({ seat }) => {
  let left = 3;
  const to = [seat === "ARV" ? "TES" : "ARV"];
  return {
    next: () => {
      if (left === 0) return null;
      left -= 1;
      return { command: { type: "message.send", channel: "chat", to }, texts: { body: `${left} to go` } };
    },
  };
};

async function bootBots(bot: CreateBot, time?: ManualTime, dir = ":memory:"): Promise<RunningServer> {
  const server = await boot({ DATA_DIR: dir }, { play: { ...play, createBot: bot }, ...(time && { time }) });
  onTestFinished(() => server.stop());
  return server;
}

const actsOf = async (server: RunningServer, table: string): Promise<number> =>
  (await server.store.journal.read(table)).filter((row) => (row.from as { member?: string }).member === "bot").length;

describe("bots in the seats that nobody has", () => {
  test("play a game to its end by themselves", { timeout: 60_000 }, async () => {
    const server = await bootBots(createBot);
    const created = await createExercise(server.url, { emptySeats: "bots", botPace: "instant" });
    const page = await new Page(server.url, created.facilitatorToken).connect();
    await page.send({ type: "exercise.start" });
    await until(() => expect(page.phase).toBe("debrief"), 50_000);
    expect(page.fact("debrief")).not.toBeNull();
    expect(await actsOf(server, page.session.table)).toBeGreaterThan(20);
    expect((await server.store.tables.get(page.session.table))?.status).toBe("ended");
    await until(async () => expect((await server.store.exercises.get(created.exercise))?.status).toBe("ended"));
  });

  test("act at a human pace where it is not switched off", async () => {
    const time = new ManualTime();
    const server = await bootBots(talker, time);
    const { page, table } = await playAlone(server.url);
    expect(await actsOf(server, table)).toBe(0);
    time.advance(1_999);
    await page.view();
    expect(await actsOf(server, table)).toBe(0);
    time.advance(4_001);
    await page.hears("2 to go");
    time.advance(1_999);
    await page.view();
    expect(await actsOf(server, table)).toBe(1);
    time.advance(4_001);
    await page.hears("1 to go");
  });

  test("go on after a restart", async () => {
    const folder = dataFolder();
    const time = new ManualTime();
    const first = await bootBots(talker, time, folder);
    const { page } = await playAlone(first.url);
    time.advance(6_000);
    await page.hears("2 to go");
    await first.stop();
    const second = await bootBots(talker, time, folder);
    const again = await new Page(second.url, page.token).connect();
    time.advance(6_000);
    await again.hears("2 to go");
  });

  test("make way for a person", async () => {
    const server = await bootBots(talker);
    const { ann, ben, facilitator, table } = await startTalks(server.url, { botPace: "instant" });
    await facilitator.send({ type: "seat.occupy", seat: "ARV", by: "bot" });
    await ben.hears("0 to go");
    await ann.take("ARV");
    await facilitator.send({ type: "phase.advance" });
    await ann.sees("consultation");
    await ann.say("TES", "I am back");
    await ben.hears("I am back");
    expect(await actsOf(server, table)).toBe(3);
  });

  test("that fail leave the table to the people", async () => {
    const broken: CreateBot = () => ({
      next: () => {
        throw new Error("no idea");
      },
    });
    const server = await bootBots(broken);
    const { page } = await playAlone(server.url, "instant");
    expect((await page.say("TES", "Anybody there?")).ok).toBe(true);
  });

  test("that ask for what is not allowed are refused like anybody", async () => {
    let tries = 0;
    const cheat: CreateBot = () => ({
      next: () => {
        tries += 1;
        return tries > 5 ? null : { command: { type: "phase.advance" } };
      },
    });
    const server = await bootBots(cheat);
    const { page, table } = await playAlone(server.url, "instant");
    await until(() => expect(tries).toBe(6));
    expect(page.phase).toBe("briefing");
    expect(await actsOf(server, table)).toBe(0);
  });
});

async function playAlone(url: string, botPace = "human"): Promise<{ page: Page; table: string }> {
  const body = { scenario: SCENARIO, seat: "ARV", botPace };
  const { token } = await call<Joined>(url, "POST", "/api/solo", body);
  const page = await new Page(url, token).connect();
  return { page, table: page.session.table };
}
