import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonical } from "../../shared/engine/json.ts";
import { stream } from "../../shared/engine/rng.ts";
import { type Command, createGame, type Game, type GameState, type SeatId } from "../../shared/game.ts";
import { gameOf, seedOf } from "../cases/runner/scenario.ts";
import { fill } from "./support/draw.ts";
import { CHANGES, changed } from "./support/hidden.ts";
import { anyMove, anyOrders, openOptions } from "./support/moves.ts";
import { PATIENT, runs } from "./support/runs.ts";
import { threeSeats } from "./support/three.ts";
import { asSeat, someStep } from "./support/walk.ts";

const GAMES = 8;
const TABLES = [
  ["two seats", gameOf()],
  ["three seats", threeSeats()],
] as const;

/** What a seat is shown, in one text for each part, so that a difference names its part. */
function shown(game: Game, state: GameState, seat: SeatId): Record<string, string> {
  const parts = { ...game.publicFacts(state), ...game.seatSlices(state, seat) };
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, canonical(part)]));
}

/** What a seat learns from asking for something: the answer, its events, and what it is shown then. */
function learned(game: Game, state: GameState, seat: SeatId, command: Command): unknown {
  const result = game.apply(state, asSeat(seat), { ...command, at: 1 });
  if (!result.ok) return result.refusal;
  const events = result.events.filter(({ audience }) => audience === "all" || audience.includes(seat));
  return { events, view: shown(game, result.state, seat) };
}

/** A few things that the seat might ask for: some on offer, one by lot, some that it may not. */
function questions(game: Game, state: GameState, seat: SeatId, n: number): Command[] {
  const view = game.project(state, seat);
  const rng = stream(seedOf(n), "questions");
  const filled = rng
    .shuffle(openOptions(view))
    .slice(0, 3)
    .flatMap((option) => fill(option, seat, rng) ?? []);
  const move = anyMove(view, seat, rng);
  const item = rng.pick(["e11", "e12", "e13", "e14", "e31", "e33", "f-1", "X-hidden-1"]);
  const incident = rng.pick(["I1", "I2", "I3", "X-hidden"]);
  const to = rng.pick(Object.keys(state.seats).filter((id) => id !== seat));
  return [
    ...filled.map(({ payload, texts }) => ({ ...payload, texts })),
    ...(move ? [move] : []),
    anyOrders(view, seat, rng),
    { type: "evidence.share", item, to, mode: "full" },
    { type: "orders.commit", orders: [{ type: "verify", item }] },
    { type: "orders.commit", orders: [{ type: "covert.use", access: "back-door" }] },
    { type: "belief.record", incident, q: { contractor: 1 } },
    { type: "consultation.invoke", incident, with: to },
    { type: "package.answer", package: `pkg:${to}>NOR:9`, hash: "h", accept: true },
    { type: "promise.answer", promise: `promise:${to}>NOR:9`, accept: true },
  ];
}

describe.each(TABLES)("with %s, a seat notices nothing of", { timeout: PATIENT }, (_name, game) => {
  test.each(CHANGES)("$name", (change) => {
    fc.assert(
      fc.property(someStep(GAMES / 2, game), fc.nat(1_000), ({ state }, n) => {
        if (state.clock.phase === "debrief" || state.clock.phase === "lobby") return;
        for (const reader of Object.keys(state.seats)) {
          const other = changed(state, change, reader, n);
          const fresh = createGame(game.compiled);
          expect(shown(fresh, other, reader)).toEqual(shown(game, state, reader));
          for (const command of questions(game, state, reader, n))
            expect(learned(fresh, other, reader, command), JSON.stringify(command)).toEqual(
              learned(game, state, reader, command),
            );
        }
      }),
      runs(8),
    );
  });
});
