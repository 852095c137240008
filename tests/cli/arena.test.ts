import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SEAT_ACTS } from "../../server/cli/arena/content.ts";
import { playAll } from "../../server/cli/arena/hands.ts";
import { gameSeed, pairingsOf } from "../../server/cli/arena/pairings.ts";
import { replayRecord } from "../../server/record/replay.ts";
import { createGame, RULES_VERSION } from "../../shared/game.ts";
import { ACTS } from "../../shared/rules/acts/index.ts";
import { quietHarvest } from "../bots/table.ts";

const ARENA = join(import.meta.dirname, "..", "..", "server", "cli", "arena.ts");
const run = promisify(execFile);
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "arena-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function arena(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  try {
    const { stdout, stderr } = await run(process.execPath, [ARENA, ...args], {
      env: { ...process.env, INIT_CWD: folder },
    });
    return { code: 0, out: stdout, err: stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, out: stdout, err: stderr };
  }
}

describe("the arena", () => {
  it("reports games for programs", { timeout: 60_000 }, async () => {
    const { code, out } = await arena("--games", "2", "--policies", "reciprocator,hawk", "--json");
    const report = JSON.parse(out);
    expect(code).toBe(0);
    expect(report).toMatchObject({ games: 2, refusals: [], stuck: [], pairings: [{ name: "reciprocator / hawk" }] });
    expect(Object.keys(report.pairings[0].scores)).toEqual(["ARV", "TES"]);
  });

  it("tells one game from its first word to its results", { timeout: 60_000 }, async () => {
    const { out } = await arena("--transcript", "3", "--policies", "reciprocator,opportunist");
    expect(out).toMatch(/^# Quiet Harvest: reciprocator \/ opportunist, sfc32:[0-9a-f]{32}/);
    expect(out).toContain("## Round 4, reaction");
    expect(out).toMatch(/TES: result \d+/);
  });

  it("keeps a record that can be played again", { timeout: 60_000 }, async () => {
    await arena("--record", "game.json", "--policies", "reciprocator,opportunist");
    const record = JSON.parse(await readFile(join(folder, "game.json"), "utf8"));
    const report = replayRecord(record, createGame, RULES_VERSION);
    expect(report).toMatchObject({ broken: null, divergence: null });
    expect(report.hashes).toBe(record.rows.length - 1);
  });

  it("says how it is used, and which scenario is missing", { timeout: 60_000 }, async () => {
    expect(await arena("--policies", "dove")).toMatchObject({
      code: 1,
      err: expect.stringContaining("usage: npm run arena"),
    });
    expect(await arena("--scenario", "no-such")).toMatchObject({
      code: 1,
      err: expect.stringContaining("no scenario no-such"),
    });
  });

  it("finds the same, however many threads play", { timeout: 60_000 }, async () => {
    const seeds = ["a", "b", "c"].map((name) => gameSeed("threads", name));
    const heaps = ["absent", "hawk", "free-rider"].map((tes) => ({ pairing: { ARV: "absent", TES: tes }, seeds }));
    const alone = await playAll(quietHarvest(), "quiet-harvest", heaps, 1);
    expect(await playAll(quietHarvest(), "quiet-harvest", heaps, 3)).toEqual(alone);
    expect(alone.results.flatMap((result) => result.games)).toHaveLength(9);
  });

  it("says what went wrong in a thread", { timeout: 60_000 }, async () => {
    const heaps = [{ pairing: { ARV: "absent", TES: "absent" }, seeds: [gameSeed("threads", "a")] }];
    await expect(playAll(quietHarvest(), "no-such", heaps, 2)).rejects.toThrow("no scenario no-such");
  });

  it("knows every act of a seat, and every way to hand out policies", () => {
    const acts = [...ACTS.values()].filter((act) => act.by.includes("seat")).map((act) => act.type);
    expect([...SEAT_ACTS].toSorted()).toEqual(acts.toSorted());
    const { rules } = quietHarvest().compiled;
    expect(pairingsOf(rules, null, false)).toHaveLength(25);
    expect(pairingsOf(rules, ["hawk", "absent"], false)).toEqual([{ ARV: "hawk", TES: "absent" }]);
    expect(pairingsOf(rules, ["hawk", "absent"], true)).toHaveLength(4);
    expect(pairingsOf(rules, [], false)).toEqual([{ ARV: "reciprocator", TES: "opportunist" }]);
  });
});
