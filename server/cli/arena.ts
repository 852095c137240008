import { writeFile } from "node:fs/promises";
import type { Game } from "../../shared/game.ts";
import { playAll } from "./arena/hands.ts";
import { loadGame } from "./arena/load.ts";
import { type ArenaOptions, arenaOptions } from "./arena/options.ts";
import { gameSeed, pairingsOf } from "./arena/pairings.ts";
import { recordGame } from "./arena/record.ts";
import { reportOf, reportText } from "./arena/report.ts";
import { tellGame } from "./arena/tell.ts";
import { fail } from "./store-command.ts";

/** Plays the games, spread evenly over the pairings, and says what came of them. */
async function fight(game: Game, options: ArenaOptions): Promise<string> {
  const pairings = pairingsOf(game.compiled.rules, options.policies, options.rotate);
  const began = performance.now();
  const heaps = pairings.map((pairing, i) => {
    const share =
      Math.floor((options.games * (i + 1)) / pairings.length) - Math.floor((options.games * i) / pairings.length);
    return { pairing, seeds: Array.from({ length: share }, (_, n) => gameSeed(options.seed, n)) };
  });
  const { results, content } = await playAll(game, options.scenario, heaps);
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
  } else console.log(options.transcript === null ? await fight(game, options) : tellGame(game, pairing, seed));
} catch (error) {
  fail(error);
}
