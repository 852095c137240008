import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gameSeed } from "../../server/cli/arena/pairings.ts";
import { type Played, playGame } from "../../server/cli/arena/play.ts";
import { type Bot, createBot, POLICY_IDS } from "../../shared/bots/bot.ts";
import { createGame, type DebriefView, type Game, type View } from "../../shared/game.ts";
import { parseScenario } from "../../shared/scenario/parse.ts";

const FILE = join(import.meta.dirname, "..", "..", "scenarios", "quiet-harvest", "scenario.yaml");
let made: Game | null = null;

/** The game of the first scenario, read once for all tests of a worker. */
export function quietHarvest(): Game {
  if (made) return made;
  const read = parseScenario(readFileSync(FILE, "utf8"), FILE);
  if (!read.ok) throw new Error("the scenario can't be read");
  made = createGame(read.value);
  return made;
}

export const seedOf = (n: number): string => gameSeed("tests", n);

/** One game of two policies; `watch` may look at every move before it is made, or put another player in a seat. */
export function play(arv: string, tes: string, n: number, watch?: (bot: Bot, seat: string) => Bot): Played {
  const policies = { ARV: arv, TES: tes };
  const seed = seedOf(n);
  const players = watch
    ? Object.fromEntries(
        Object.entries(policies).map(([seat, policy]) => [seat, watch(createBot({ policy, seat, seed }), seat)]),
      )
    : {};
  return playGame({ game: quietHarvest(), seed, policies, players });
}

export function debriefOf({ state, stuck }: Played): DebriefView {
  const debrief = quietHarvest().project(state, null).public.debrief;
  if (!debrief) throw new Error(`the game is not over: ${stuck}`);
  return debrief;
}

/** A View whose every part refuses to be changed. */
export function frozen(view: View): View {
  freeze(view);
  return view;
}

function freeze(value: unknown): void {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const member of Object.values(value)) freeze(member);
}

export interface PairGame {
  readonly arv: string;
  readonly tes: string;
  readonly played: Played;
}
let games: readonly PairGame[] | null = null;

/** Ninety games, played once for all tests of a worker: every pair of policies three times, like with like six times. */
export function everyPair(): readonly PairGame[] {
  games ??= POLICY_IDS.flatMap((arv) =>
    POLICY_IDS.flatMap((tes) =>
      Array.from({ length: arv === tes ? 6 : 3 }, (_, n) => ({ arv, tes, played: play(arv, tes, n) })),
    ),
  );
  return games;
}

/** The games of that set in which these policies sat in these seats. */
export const gamesOf = (arv: string, tes: string): Played[] =>
  everyPair().flatMap((g) => (g.arv === arv && g.tes === tes ? [g.played] : []));
