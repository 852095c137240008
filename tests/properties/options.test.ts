import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Rng, stream } from "../../shared/engine/rng.ts";
import type { Command, DraftOrder, Game, GameState, Option, SeatId } from "../../shared/game.ts";
import { gameOf, seedOf } from "../cases/runner/scenario.ts";
import { fill } from "./support/draw.ts";
import { anyOrders, asOrder, openOptions, sealedOptions } from "./support/moves.ts";
import { PATIENT, runs } from "./support/runs.ts";
import { threeSeats } from "./support/three.ts";
import { asSeat, gameNo, someStep, type Taken } from "./support/walk.ts";

const GAMES = 8;
/** A package may be built of more than one can pay, or of what is signed already: the form cannot know. */
const OF_PACKAGES = ["not-affordable", "already-done"];

function refusalOf(game: Game, state: GameState, seat: SeatId, command: Command): string | null {
  const result = game.apply(state, asSeat(seat), { ...command, at: 1 });
  return result.ok ? null : `${result.refusal.code} ${JSON.stringify(result.refusal.args ?? {})}`;
}

/** Open options that were offered and refused. */
function brokenOffers(game: Game, state: GameState, seat: SeatId, rng: Rng): string[] {
  return openOptions(game.project(state, seat)).flatMap((option) => {
    const filled = fill(option, seat, rng);
    if (!filled) return [];
    const refusal = refusalOf(game, state, seat, { ...filled.payload, texts: filled.texts });
    if (refusal === null || (option.type === "package.offer" && OF_PACKAGES.some((code) => refusal.startsWith(code))))
      return [];
    return [`${seat}: ${option.id} ${JSON.stringify(filled.payload)}: ${refusal}`];
  });
}

/** Sealed options that were offered and can be paid for, and refused all the same. */
function brokenOrders(game: Game, state: GameState, seat: SeatId, rng: Rng): string[] {
  const view = game.project(state, seat);
  const me = view.seat?.me;
  if (!me || view.public.clock.phase !== "decision" || view.public.seats[seat]?.committed) return [];
  const payable = ({ cost }: Option): boolean => cost.ap <= me.ap && cost.pc <= me.pc - me.pcReserved;
  return sealedOptions(view).flatMap((option) => {
    const filled = fill(option, seat, rng);
    if (!filled) return [];
    const refusal = refusalOf(game, state, seat, { type: "orders.commit", orders: [asOrder(filled)] });
    const expected = payable(option) ? null : "not-affordable";
    return (refusal?.split(" ")[0] ?? null) === expected ? [] : [`${seat}: ${option.id}: ${refusal} (${expected})`];
  });
}

describe.each([
  ["two seats", gameOf()],
  ["three seats", threeSeats()],
])("with %s", { timeout: PATIENT }, (_name, game) => {
  test("whatever is on offer is accepted, however its fields are filled", () => {
    fc.assert(
      fc.property(someStep(GAMES / 2, game), fc.nat(1_000), ({ state }, n) => {
        for (const seat of Object.keys(state.seats))
          expect(brokenOffers(game, state, seat, stream(seedOf(n), seat))).toEqual([]);
      }),
      runs(60),
    );
  });

  test("whatever order is on offer can be sealed by who can pay for it", () => {
    const decisions = (n: number): Taken[] => gameNo(n, game).filter(({ state }) => state.clock.phase === "decision");
    fc.assert(
      fc.property(fc.nat(GAMES / 2 - 1), fc.nat(1_000), (n, draw) => {
        for (const { state } of decisions(n))
          for (const seat of Object.keys(state.seats))
            expect(brokenOrders(game, state, seat, stream(seedOf(draw), seat))).toEqual([]);
      }),
      runs(8),
    );
  });
});

describe("options", { timeout: PATIENT }, () => {
  const game = gameOf();

  test("have names of their own, and no seat is offered more than nine kinds of order", () => {
    fc.assert(
      fc.property(someStep(GAMES), ({ state }) => {
        for (const seat of Object.keys(state.seats)) {
          const options = Object.values(game.project(state, seat).seat?.options ?? {}).flat();
          expect(new Set(options.map(({ id }) => id)).size).toBe(options.length);
          const kinds = new Set(options.filter(({ sealed }) => sealed).map(({ type }) => type));
          expect(kinds.size).toBeLessThanOrEqual(9);
        }
      }),
      runs(60),
    );
  });

  test("the preview of a set of orders says what sealing them will say", () => {
    fc.assert(
      fc.property(someStep(GAMES), fc.nat(1_000), ({ state }, n) => {
        if (state.clock.phase !== "decision") return;
        for (const seat of Object.keys(state.seats)) {
          const view = game.project(state, seat);
          if (view.public.seats[seat]?.committed) continue;
          const command = doubled(anyOrders(view, seat, stream(seedOf(n), seat)), n % 3 === 0);
          const preview = game.preview(view, command.orders as DraftOrder[]);
          expect(refusalOf(game, state, seat, command) === null, JSON.stringify(command.orders)).toBe(preview.ok);
        }
      }),
      runs(120),
    );
  });
});

/** The same order twice is never right. */
function doubled(command: Command, twice: boolean): Command {
  const orders = command.orders as readonly unknown[];
  return twice ? { ...command, orders: [...orders, ...orders.slice(0, 1)] } : command;
}
