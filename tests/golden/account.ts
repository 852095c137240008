import { type GameState, RULES_VERSION, stateHash } from "../../shared/game.ts";
import { gameOf } from "../cases/runner/scenario.ts";
import { numbersOf } from "../properties/support/numbers.ts";
import type { Step } from "./games.ts";

/** What a game came to: numbers after every resolution, what was told, and the scores. */
export interface Account {
  readonly rulesVersion: number;
  readonly scenario: string;
  readonly seed: string;
  readonly hash: string;
  readonly end: Readonly<Record<string, unknown>>;
  readonly rounds: readonly Readonly<Record<string, unknown>>[];
}

/** Plays recorded commands again and says what came of it. */
export function accountOf(seed: string, steps: readonly Step[]): Account {
  const game = gameOf();
  let state = game.initial(seed);
  const rounds: Record<string, unknown>[] = [];
  steps.forEach(({ from, command }, i) => {
    const result = game.apply(state, from, command);
    if (!result.ok)
      throw new Error(`command ${i + 1} (${command.type}) is refused now: ${JSON.stringify(result.refusal)}`);
    const resolved = result.state.history.length > state.history.length;
    state = result.state;
    if (resolved) rounds.push(roundOf(state));
  });
  const { ending, table, seats } = game.project(state, null).public.debrief ?? {};
  const scores = Object.entries(seats ?? {}).flatMap(([seat, { national, personal, adjustment, brier, process }]) =>
    Object.entries({ national, personal, adjustment, brier, ...process }).map(
      ([name, value]) => [`${seat}/${name}`, value] as const,
    ),
  );
  const end = { ending: ending?.id ?? null, ...table, ...Object.fromEntries(scores) };
  const scenario = game.compiled.hash;
  return { rulesVersion: RULES_VERSION, scenario, seed, hash: stateHash(state), end, rounds };
}

function roundOf(state: GameState): Record<string, unknown> {
  const round = state.clock.round + state.clock.epilogue;
  const told = state.beats.filter((b) => b.round === round).map((b) => b.beat.title.key);
  const rungs = Object.entries(state.dyads).map(([id, { rung }]) => [`dyad/${id}/rung`, rung] as const);
  return { round, ...Object.fromEntries(numbersOf(state)), ...Object.fromEntries(rungs), told: told.join(" ") };
}

/** The lines by which two accounts differ: where, what it was, what it is. */
export function differences(was: Account, is: Account): string[] {
  const rounds = Array.from({ length: Math.max(was.rounds.length, is.rounds.length) }, (_, i) =>
    changes(`round ${i + 1}`, was.rounds[i] ?? {}, is.rounds[i] ?? {}),
  );
  const all = [...rounds.flat(), ...changes("at the end", was.end, is.end)];
  if (was.scenario !== is.scenario) all.unshift("the scenario is another one");
  return all.length === 0 && was.hash !== is.hash ? ["the states differ in something that is not counted here"] : all;
}

function changes(
  where: string,
  was: Readonly<Record<string, unknown>>,
  is: Readonly<Record<string, unknown>>,
): string[] {
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  const same = (name: string): boolean => JSON.stringify(was[name]) === JSON.stringify(is[name]);
  return names.filter((name) => !same(name)).map((name) => `${where}: ${name} was ${was[name]}, is ${is[name]}`);
}
