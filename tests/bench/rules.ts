import { playGame } from "../../server/cli/arena/play.ts";
import type { Command, Game, Principal } from "../../shared/game.ts";
import { type PlayedGame, type Step, seedOf } from "./play/game.ts";
import { loadGame } from "./play/scenario.ts";
import type { Part, Row } from "./report.ts";
import { best, median, sum } from "./stats.ts";

const ROUNDS = 5;

type Recorded = Pick<PlayedGame, "seed" | "steps">;

/** How fast the rules are without a server: commands, whole games, and what is shown of a command. */
export function measureRules(quick: boolean): Part {
  const game = loadGame();
  const times: number[] = [];
  const games = Array.from({ length: quick ? 8 : 40 }, (_, i) => {
    const start = performance.now();
    const played = recorded(game, seedOf(i + 1));
    times.push(performance.now() - start);
    return played;
  });
  const commands = sum(games.map(({ steps }) => steps.length));
  const applied = best(ROUNDS, () => {
    for (const played of games) replay(game, played);
  });
  const rows: Row[] = [
    { what: "apply", value: (commands / applied.ms) * 1000, unit: "/s", target: { atLeast: 3_000 } },
    { what: "apply, in a second of CPU", value: (commands / applied.cpu) * 1000, unit: "/s" },
    { what: "a whole game of bots, with their Views", value: median(times.slice(times.length / 2)), unit: "ms" },
    { what: "commands in a game", value: commands / games.length, unit: "" },
    ...costs(game, games),
  ];
  const notes = [`${games.length} games of two bots; apply: the best of ${ROUNDS} rounds over all their commands`];
  return { id: "rules", title: "Rules, in one process", rows, notes };
}

/** A game of the bots that the scenario names for its seats. */
function recorded(game: Game, seed: string): Recorded {
  const steps: Step[] = [];
  const policies = Object.fromEntries(game.compiled.rules.seats.map(({ id, botPolicy }) => [id, botPolicy]));
  const onStep = ({ seat, command }: { readonly seat: string | null; readonly command: Command }): void => {
    const from: Principal = seat === null ? { kind: "system" } : { kind: "seat", seat, member: "bot" };
    steps.push({ from, command });
  };
  const { stuck } = playGame({ game, seed, policies, onStep });
  if (stuck !== null) throw new Error(`game ${seed}: ${stuck}`);
  return { seed, steps };
}

function replay(game: Game, { seed, steps }: Recorded): void {
  let state = game.initial(seed);
  for (const { from, command } of steps) {
    const result = game.apply(state, from, command);
    if (!result.ok) throw new Error(`${command.type} was refused: ${result.refusal.code}`);
    state = result.state;
  }
}

const SHOWN: readonly (readonly [what: string, type: string])[] = [
  ["a message", "message.send"],
  ["a stance", "text.support"],
  ["a commitment", "orders.commit"],
  ["the end of a phase", "phase.close"],
];

/** Microseconds per command of a kind, the median: to apply it, and to find what it changes for two seats. */
function costs(game: Game, games: readonly Recorded[]): Row[] {
  const spent = new Map<string, { readonly apply: number[]; readonly show: number[] }>();
  for (const { seed, steps } of games) {
    let state = game.initial(seed);
    for (const { from, command } of steps) {
      const start = performance.now();
      const result = game.apply(state, from, command);
      const applied = performance.now();
      if (!result.ok) continue;
      state = result.state;
      game.publicFacts(state);
      for (const { id } of game.compiled.rules.seats) game.seatSlices(state, id);
      const known = spent.get(command.type) ?? { apply: [], show: [] };
      spent.set(command.type, known);
      known.apply.push(applied - start);
      known.show.push(performance.now() - applied);
    }
  }
  return SHOWN.flatMap(([what, type]) => {
    const known = spent.get(type);
    if (!known) return [];
    return [
      { what: `${what}: to apply`, value: median(known.apply) * 1000, unit: "us" },
      { what: `${what}: to see what changed`, value: median(known.show) * 1000, unit: "us" },
    ];
  });
}
