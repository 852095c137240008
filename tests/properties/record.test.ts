import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stream } from "../../shared/engine/rng.ts";
import { type Command, type GameState, type Principal, stateHash } from "../../shared/game.ts";
import { gameOf, seedOf } from "../cases/runner/scenario.ts";
import { Table } from "../cases/runner/table.ts";
import { anyMove, anyOrders } from "./support/moves.ts";
import { PATIENT, runs } from "./support/runs.ts";
import { asSeat, gameNo, type Step, someGame, someStep, type Taken } from "./support/walk.ts";

const GAMES = 8;
const game = gameOf();

function refolded(from: GameState, steps: readonly Step[]): GameState {
  let state = from;
  for (const { from: who, command } of JSON.parse(JSON.stringify(steps)) as Step[]) {
    const result = game.apply(state, who, command);
    if (!result.ok) throw new Error(`${command.type} is refused the second time: ${result.refusal.code}`);
    state = result.state;
  }
  return state;
}

const stepsOf = (taken: readonly Taken[]): Step[] => taken.map(({ from, command }) => ({ from, command }));

describe("a record", { timeout: PATIENT }, () => {
  test("played again gives the same game", () => {
    fc.assert(
      fc.property(someGame(GAMES), (taken) => {
        const [first, last] = [taken[0] as Taken, taken.at(-1) as Taken];
        expect(stateHash(refolded(game.initial(first.before.seed), stepsOf(taken)))).toBe(stateHash(last.state));
      }),
      runs(GAMES),
    );
  });

  test("goes on from a snapshot as if nothing had been", () => {
    fc.assert(
      fc.property(fc.nat(GAMES - 1), fc.nat(99), (n, percent) => {
        const taken = gameNo(n);
        const at = Math.floor((percent / 100) * taken.length);
        const snapshot = JSON.parse(JSON.stringify((taken[at] as Taken).state)) as GameState;
        const last = taken.at(-1) as Taken;
        expect(stateHash(refolded(snapshot, stepsOf(taken.slice(at + 1))))).toBe(stateHash(last.state));
      }),
      runs(6),
    );
  });
});

/** The same value with the keys of every record the other way round. */
function turned<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(turned) as T;
  const pairs = Object.entries(value).reverse();
  return Object.fromEntries(pairs.map(([key, member]) => [key, turned(member)])) as T;
}

describe("the order of keys in a state", { timeout: PATIENT }, () => {
  test("never matters for what a command brings about", () => {
    fc.assert(
      fc.property(someStep(GAMES), ({ before, from, command, state }) => {
        const result = game.apply(turned(before), from, command);
        expect(result.ok && stateHash(result.state)).toBe(stateHash(state));
      }),
      runs(150),
    );
  });

  test("never matters for what a seat is shown", () => {
    fc.assert(
      fc.property(someStep(GAMES), ({ state }) => {
        for (const seat of Object.keys(state.seats))
          expect(stateHash(game.seatSlices(turned(state), seat))).toBe(stateHash(game.seatSlices(state, seat)));
        expect(stateHash(game.publicFacts(turned(state)))).toBe(stateHash(game.publicFacts(state)));
      }),
      runs(40),
    );
  });
});

describe("the order of what is sealed", { timeout: PATIENT }, () => {
  test("never matters: whoever commits first, the round ends alike", () => {
    fc.assert(
      fc.property(fc.nat(500), fc.integer({ min: 1, max: 4 }), (n, round) => {
        const table = new Table(game, seedOf(n));
        for (let r = 1; r < round; r++) {
          table.to(r, "decision");
          for (const { seat, orders } of given(table.state, `${n}/${r}`)) table.submit(asSeat(seat), orders);
          table.advance();
        }
        table.to(round, "decision");
        const both = given(table.state, `${n}/${round}`);
        expect(ended(table.state, both)).toBe(ended(table.state, both.toReversed()));
      }),
      runs(25),
    );
  });

  test("never matters for being ready, or for anything that concerns oneself alone", () => {
    fc.assert(
      fc.property(someStep(GAMES), fc.nat(1_000), ({ state }, n) => {
        const own = ["phase.ready", "belief.record", "instructions.take", "orders.commit"];
        const moves = Object.keys(state.seats).flatMap((seat) => {
          const move = anyMove(game.project(state, seat), seat, stream(seedOf(n), seat));
          return move && own.includes(move.type) ? [{ seat, orders: move }] : [];
        });
        expect(stateHash(applied(state, moves))).toBe(stateHash(applied(state, moves.toReversed())));
      }),
      runs(60),
    );
  });
});

interface Given {
  readonly seat: string;
  readonly orders: Command;
}

function given(state: GameState, purpose: string): Given[] {
  return Object.keys(state.seats).map((seat) => {
    const rng = stream(state.seed, `${purpose}/${seat}`);
    return { seat, orders: anyOrders(game.project(state, seat), seat, rng) };
  });
}

function applied(state: GameState, moves: readonly Given[]): GameState {
  return moves.reduce((at, { seat, orders }) => {
    const result = game.apply(at, asSeat(seat), { ...orders, at: 1 });
    return result.ok ? result.state : at;
  }, state);
}

function ended(state: GameState, moves: readonly Given[]): string {
  const facilitator: Principal = { kind: "facilitator", member: "f" };
  const result = game.apply(applied(state, moves), facilitator, { type: "phase.advance", at: 2 });
  return result.ok ? stateHash(result.state) : "refused";
}
