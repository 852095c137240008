import { createBot } from "../../shared/bots/bot.ts";
import type { Game } from "../../shared/game.ts";
import { type PlayedGame, type Player, playGame, seedOf } from "./play/game.ts";
import { loadGame } from "./play/scenario.ts";
import type { Part, Row } from "./report.ts";
import { best, median, sum } from "./stats.ts";

const ROUNDS = 5;

/** How fast the rules are without a server: commands, whole games, and what is shown of a command. */
export function measureRules(quick: boolean): Part {
  const game = loadGame();
  const times: number[] = [];
  const games = Array.from({ length: quick ? 8 : 40 }, (_, i) => {
    const start = performance.now();
    const played = playGame(game, seedOf(i + 1), (seat) => bot(game, seat, seedOf(i + 1)));
    times.push(performance.now() - start);
    return played;
  });
  const commands = sum(games.map(({ steps }) => steps.length));
  const applied = best(ROUNDS, () => {
    for (const played of games) replay(game, played);
  });
  const rows: Row[] = [
    { what: "apply", value: (commands / applied) * 1000, unit: "/s", target: { atLeast: 3_000 } },
    { what: "a whole game of bots, with their Views", value: median(times.slice(times.length / 2)), unit: "ms" },
    { what: "commands in a game", value: commands / games.length, unit: "" },
    ...costs(game, games),
  ];
  const notes = [`${games.length} games of two bots; apply: the best of ${ROUNDS} rounds over all their commands`];
  return { id: "rules", title: "Rules, in one process", rows, notes };
}

function bot(game: Game, seat: string, seed: string): Player {
  const policy = game.compiled.rules.seats.find(({ id }) => id === seat)?.botPolicy ?? "reciprocator";
  const own = createBot({ policy, seat, seed });
  return { next: (view) => own.next(view) };
}

function replay(game: Game, { seed, steps }: PlayedGame): void {
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

/** Microseconds of CPU per command of a kind: to apply it, and to find what it changes for two seats. */
function costs(game: Game, games: readonly PlayedGame[]): Row[] {
  const spent = new Map<string, { count: number; apply: number; show: number }>();
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
      const known = spent.get(command.type) ?? { count: 0, apply: 0, show: 0 };
      known.count += 1;
      known.apply += applied - start;
      known.show += performance.now() - applied;
      spent.set(command.type, known);
    }
  }
  return SHOWN.flatMap(([what, type]) => {
    const { count, apply, show } = spent.get(type) ?? { count: 0, apply: 0, show: 0 };
    if (count === 0) return [];
    return [
      { what: `${what}: to apply`, value: (apply / count) * 1000, unit: "us" },
      { what: `${what}: to see what changed`, value: (show / count) * 1000, unit: "us" },
    ];
  });
}
