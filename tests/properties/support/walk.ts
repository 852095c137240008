import fc from "fast-check";
import { type Rng, stream } from "../../../shared/engine/rng.ts";
import type { Command, Game, GameEvent, GameState, Principal } from "../../../shared/game.ts";
import { gameOf, seedOf } from "../../cases/runner/scenario.ts";
import { anyMove } from "./moves.ts";
import { farther } from "./runs.ts";

export interface Step {
  readonly from: Principal;
  readonly command: Command;
}

/** One accepted command: what was before, what was asked, what is now. */
export interface Taken extends Step {
  readonly before: GameState;
  readonly state: GameState;
  readonly events: readonly GameEvent[];
}

const system: Principal = { kind: "system" };
const facilitator: Principal = { kind: "facilitator", member: "f" };
const AT = 1_800_000_000_000;
/** Turns in which nobody gets further before the facilitator moves on. */
const PATIENCE = 14;

export const asSeat = (seat: string): Principal => ({ kind: "seat", seat, member: `m-${seat}` });

/** A whole game in which people do anything that they are offered, and the facilitator now and then meddles. */
function* walk(n: number, game: Game = gameOf()): Generator<Taken> {
  const rng = stream(seedOf(n + 1), "walk");
  const seats = game.compiled.rules.seats.map(({ id }) => id);
  let state = game.initial(seedOf(n + 1));
  let at = AT;
  function* take(from: Principal, command: Command): Generator<Taken> {
    at += 1_000;
    const stamped = { ...command, at };
    const result = game.apply(state, from, stamped);
    if (!result.ok) return;
    const before = state;
    state = result.state;
    yield { from, command: stamped, before, state, events: result.events };
  }
  for (const seat of seats) yield* take(system, { type: "seat.occupy", seat, by: rng.chance(0.5) ? "human" : "bot" });
  yield* take(facilitator, { type: "exercise.start", timed: rng.chance(0.5) });
  let idle = 0;
  while (state.clock.phase !== "debrief") {
    const { instance } = state.clock;
    const seat = rng.pick(seats);
    const move = anyMove(game.project(state, seat), seat, rng);
    if (move) yield* take(asSeat(seat), move);
    if (rng.chance(0.01)) yield* meddle(rng, take);
    const due = game.due(state);
    if (due) yield* take(system, due);
    idle = state.clock.instance === instance ? idle + 1 : 0;
    if (idle <= PATIENCE) continue;
    yield* take(facilitator, { type: "phase.advance" });
    idle = 0;
  }
}

function* meddle(rng: Rng, take: (from: Principal, command: Command) => Generator<Taken>): Generator<Taken> {
  const ruling = { path: rng.pick(["seat/ARV/press", "dyad/ARV-TES/tension", "norm/N-ip"]), add: rng.int(21) - 10 };
  const reason = { reason: { id: "ruling", hash: "sha256:r" } };
  const act = rng.pick<Command>([
    { type: "clock.pause" },
    { type: "clock.extend", seconds: 30 },
    { type: "inject.release", inject: "night-shift" },
    { type: "ruling.adjust", ...ruling, texts: reason },
  ]);
  yield* take(facilitator, act);
  yield* take(facilitator, { type: "clock.resume" });
}

const played = new Map<string, readonly Taken[]>();

/** The steps of a game from its number, played once for all properties that look at it. */
export function gameNo(n: number, game: Game = gameOf()): readonly Taken[] {
  const name = `${game.compiled.hash}/${game.compiled.rules.seats.length}/${n}`;
  const known = played.get(name);
  if (known) return known;
  const steps = [...walk(n, game)];
  played.set(name, steps);
  return steps;
}

/** One of so many games. */
export const someGame = (of: number, game?: Game): fc.Arbitrary<readonly Taken[]> =>
  fc.nat(of * farther() - 1).map((n) => named(gameNo(n, game), `game ${n}`));

/** One step of one of these games. */
export const someStep = (of: number, game?: Game): fc.Arbitrary<Taken> =>
  fc.tuple(fc.nat(of * farther() - 1), fc.nat(9_999)).map(([n, share]) => {
    const steps = gameNo(n, game);
    const at = Math.floor((share / 10_000) * steps.length);
    const step = steps[at] as Taken;
    return named({ ...step }, `step ${at} (${step.command.type}) of game ${n}`);
  });

/** A state fills pages: where a property fails, the number of the game is enough to see it again. */
function named<T extends object>(value: T, name: string): T {
  return Object.defineProperty(value, fc.toStringMethod, { value: () => name, enumerable: false, configurable: true });
}
