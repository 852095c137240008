import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import type { RunningServer } from "../../server/boot.ts";
import { type RecordFile, recordFileSchema } from "../../server/record/file.ts";
import { replayRecord } from "../../server/record/replay.ts";
import { createGame, RULES_VERSION } from "../../shared/game.ts";
import { startTalks, type Talks } from "./support/exercise.ts";
import { ask, call, refusal } from "./support/http.ts";
import { boot, dataFolder } from "./support/server.ts";
import { until } from "./support/until.ts";

let server: RunningServer;
let talks: Talks;
let record: RecordFile;
beforeAll(async () => {
  server = await boot();
  talks = await startTalks(server.url);
  const { ann, ben, facilitator } = talks;
  await ann.say("TES", "# Not a heading");
  await ben.say("ARV", "Let us talk");
  for (let i = 0; i < 3; i++) await facilitator.send({ type: "phase.advance" });
  await ann.sees("decision");
  await ann.send({ type: "orders.commit", orders: [{ type: "investigate", incident: "I1" }] });
  await facilitator.send({ type: "phase.advance" });
  await ann.sees("reaction");
  record = await call<RecordFile>(server.url, "GET", "/api/record", undefined, facilitator.token);
});
afterAll(() => server.stop());

const replay = (file: RecordFile) => replayRecord(file, createGame, RULES_VERSION);
const with_ = (change: (copy: RecordFile) => void): RecordFile => {
  const copy = structuredClone(record);
  change(copy);
  return copy;
};

describe("the record of a table", () => {
  test("is a file of its own kind, with members by id and without names or links", async () => {
    const answer = await ask(server.url, "GET", "/api/record", undefined, talks.facilitator.token);
    expect(answer.headers.get("content-disposition")).toBe(`attachment; filename=demarche-${talks.table}.json`);
    const text = await answer.text();
    expect(recordFileSchema.safeParse(JSON.parse(text)).success).toBe(true);
    expect(record.members.map(({ seat }) => seat)).toEqual(["ARV", "TES"]);
    for (const secret of ["Ann", talks.ann.token, talks.created.facilitatorToken]) expect(text).not.toContain(secret);
    expect(Object.values(record.texts)).toEqual(expect.arrayContaining(["# Not a heading", "Let us talk"]));
  });

  test("plays again to the same states", () => {
    const live = server.tables.open().find(({ id }) => id === talks.table);
    const report = replay(record);
    expect(report).toMatchObject({ broken: null, divergence: null, hashes: 5, rows: record.rows.length });
    expect(live?.state.clock.round).toBe(1);
  });

  test("tells when a row was changed, removed or exchanged", () => {
    const changed = with_((copy) => Object.assign(copy.rows[2] ?? {}, { at: 1 }));
    const removed = with_((copy) => copy.rows.splice(3, 1));
    const other = with_((copy) => Object.assign(copy.scenario.rules as object, { rounds: 12 }));
    expect(replay(changed).broken).toBe("row 2 is changed");
    expect(replay(removed).broken).toBe("row 3 is missing");
    expect(replay(other).broken).toBe("the scenario is not the one that was played");
    expect(replayRecord(record, createGame, RULES_VERSION + 1).broken).toContain("rules version");
  });

  test("names the first row at which other rules part from it", () => {
    const otherRules: typeof createGame = (compiled) => {
      const game = createGame(compiled);
      const initial: typeof game.initial = (seed) => {
        const state = game.initial(seed);
        return { ...state, F: state.F + 1 };
      };
      return { ...game, initial };
    };
    const { divergence } = replayRecord(record, otherRules, RULES_VERSION);
    expect(divergence).toMatchObject({ seq: 3, command: "exercise.start" });
    expect(divergence?.found).not.toBe(divergence?.expected);
  });

  test("is for the facilitator, and for delegates when the game is over", async () => {
    const { ann, facilitator } = talks;
    for (const path of ["/api/record", "/api/transcript"]) {
      expect(await refusal(ask(server.url, "GET", path, undefined, ann.token))).toBe("409 not-over");
      expect(await refusal(ask(server.url, "GET", path))).toBe("401 not-signed-in");
    }
    while (facilitator.phase !== "debrief") {
      const before = facilitator.fact("clock")?.instance;
      await facilitator.send({ type: "phase.advance" });
      await until(() => expect(facilitator.fact("clock")?.instance).not.toBe(before));
    }
    expect((await ask(server.url, "GET", "/api/record", undefined, ann.token)).status).toBe(200);
  });
});

describe("the transcript", () => {
  test("tells in plain text who said what, when, and what came of it", async () => {
    const answer = await ask(server.url, "GET", "/api/transcript", undefined, talks.facilitator.token);
    const text = await answer.text();
    expect(answer.headers.get("content-type")).toContain("text/markdown");
    expect(text).toMatch(/^# Quiet Harvest\n/);
    expect(text).toContain("## Round 1: briefing (");
    expect(text).toContain("**Arvenia to Tessaria in a chat**\n\n> # Not a heading\n");
    expect(text.indexOf("Let us talk")).toBeLessThan(text.indexOf("## Round 1: decision"));
    expect(text).not.toMatch(/(^|\W)[tx]:\w/);
  });
});

describe("the commands for records", { timeout: 60_000 }, () => {
  const run = async (script: string, ...args: string[]): Promise<{ code: number | null; out: string; err: string }> => {
    const file = join(import.meta.dirname, "..", "..", "server", "cli", `${script}.ts`);
    const child = spawn(process.execPath, [file, ...args], { env: { ...process.env, INIT_CWD: process.cwd() } });
    onTestFinished(() => void child.kill("SIGKILL"));
    let [out, err] = ["", ""];
    child.stdout.on("data", (chunk) => {
      out += chunk;
    });
    child.stderr.on("data", (chunk) => {
      err += chunk;
    });
    const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
    return { code, out, err };
  };

  test("take a record out of a data folder and play it again", async () => {
    const folder = dataFolder();
    const file = join(folder, "record.json");
    writeFileSync(file, JSON.stringify(record));
    const replayed = await run("replay", file);
    expect(replayed).toMatchObject({ code: 0, err: "" });
    expect(replayed.out).toMatch(
      /^replayed: rows \d+, hashes compared 5, all equal; final state fnv1a64:[0-9a-f]{16}\n$/,
    );
  });

  test("end with 1 and one sentence where there is nothing to replay", async () => {
    const folder = dataFolder();
    const broken = join(folder, "broken.json");
    writeFileSync(broken, JSON.stringify({ ...record, rows: record.rows.slice(0, 4).toReversed() }));
    expect(await run("replay", broken)).toMatchObject({ code: 1, err: "the record is broken: row 0 is missing\n" });
    expect(await run("replay", "0123456789abcdef", "--data", folder)).toMatchObject({
      code: 1,
      err: "there is no table 0123456789abcdef\n",
    });
    expect((await run("replay")).err).toMatch(/^usage: npm run replay/);
  });
});
