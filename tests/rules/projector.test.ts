import { types } from "node:util";
import { expect, it, vi } from "vitest";
import { canonical } from "../../shared/engine/json.ts";
import { createGame, type GameState } from "../../shared/game.ts";
import { delegate, playGame, seedOf } from "../bench/play/game.ts";
import { loadGame } from "../bench/play/scenario.ts";

/** Three whole games are played and looked at in full: on a busy machine that takes its time. */
vi.setConfig({ testTimeout: 60_000 });

const game = loadGame();
const SEEDS = [1, 2, 3].map(seedOf);
/** Every game is compared at every third command, each at others. */
const EACH = 3;
const SEATS = [...game.compiled.rules.seats.map(({ id }) => id), null];

/** Every state of a game, in order. */
function* states(seed: string): Generator<GameState> {
  let state = game.initial(seed);
  for (const { from, command } of playGame(game, seed, delegate(seed)).steps) {
    const result = game.apply(state, from, command);
    if (result.ok) state = result.state;
    yield state;
  }
}

it.each(SEEDS)(
  "what is remembered is what would be made anew, in game %s",
  (seed) => {
    let n = SEEDS.indexOf(seed);
    for (const state of states(seed)) {
      for (const seat of SEATS) game.project(state, seat);
      n += 1;
      if (n % EACH !== 0) continue;
      const fresh = createGame(game.compiled);
      for (const seat of SEATS)
        expect(canonical(game.project(state, seat))).toBe(canonical(fresh.project(state, seat)));
    }
  },
  20_000,
);

it("what a command leaves as it was is the same object, as long as a round lasts", () => {
  const changed: string[] = [];
  let last: GameState | null = null;
  for (const state of states(SEEDS[0] as string)) {
    const before = last?.history === state.history ? game.seatSlices(last, "ARV") : {};
    for (const [name, slice] of Object.entries(game.seatSlices(state, "ARV")))
      if (name in before && slice !== before[name] && canonical(slice) === canonical(before[name])) changed.push(name);
    last = state;
  }
  expect(changed).toEqual([]);
});

it("nothing that is shown is a stand-in for something else", () => {
  const lent: string[] = [];
  const search = (value: unknown, path: string): void => {
    if (typeof value !== "object" || value === null) return;
    if (types.isProxy(value)) lent.push(path);
    for (const [name, member] of Object.entries(value)) search(member, `${path}/${name}`);
  };
  for (const state of states(SEEDS[1] as string)) for (const seat of SEATS) search(game.project(state, seat), "view");
  expect(lent).toEqual([]);
});
