import { readFile, writeFile } from "node:fs/promises";
import { createGame, type Game } from "../../shared/game.ts";
import { parseScenario } from "../../shared/scenario/parse.ts";
import { problemText } from "../../shared/scenario/problem.ts";
import { contentOf } from "./arena/content.ts";
import { type ArenaOptions, arenaOptions, scenarioPath } from "./arena/options.ts";
import { gameSeed, pairingsOf } from "./arena/pairings.ts";
import { recordGame } from "./arena/record.ts";
import { reportOf, reportText } from "./arena/report.ts";
import { playPairing } from "./arena/tally.ts";
import { tellGame } from "./arena/tell.ts";
import { fail } from "./store-command.ts";

async function loadGame(id: string): Promise<Game> {
  const path = scenarioPath(id);
  const text = await readFile(path, "utf8").catch(() => {
    throw new Error(`there is no scenario ${id}`);
  });
  const result = parseScenario(text, path);
  if (!result.ok) throw new Error(result.error.map(problemText).join("\n"));
  return createGame(result.value);
}

/** Plays the games, spread evenly over the pairings, and says what came of them. */
function fight(game: Game, options: ArenaOptions): string {
  const pairings = pairingsOf(game.compiled.rules, options.policies, options.rotate);
  const content = contentOf(game.compiled.rules);
  const began = performance.now();
  const results = pairings.map((pairing, i) => {
    const share =
      Math.floor((options.games * (i + 1)) / pairings.length) - Math.floor((options.games * i) / pairings.length);
    const seeds = Array.from({ length: share }, (_, n) => gameSeed(options.seed, n));
    return playPairing(game, pairing, seeds, content);
  });
  const ms = Math.round(performance.now() - began);
  const report = reportOf({ scenario: options.scenario, seed: options.seed, ms }, results, content);
  return options.json ? JSON.stringify(report, null, 2) : reportText(report);
}

/** `npm run arena`: bots against bots on the rules alone, to see what a scenario is like. */
try {
  const options = arenaOptions();
  const game = await loadGame(options.scenario);
  const pairing = pairingsOf(game.compiled.rules, options.policies ?? [], false)[0] ?? {};
  const one = options.transcript ?? "0";
  const seed = one.startsWith("sfc32:") ? one : gameSeed(options.seed, one);
  if (options.record !== null) {
    await writeFile(options.record, JSON.stringify(recordGame(game, pairing, seed)));
    console.log(`recorded one game in ${options.record}`);
  } else console.log(options.transcript === null ? fight(game, options) : tellGame(game, pairing, seed));
} catch (error) {
  fail(error);
}
