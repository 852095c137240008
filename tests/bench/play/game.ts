import { sealCommand } from "../../../server/table/sealing.ts";
import { stream } from "../../../shared/engine/rng.ts";
import type { Command, Game, GameState, Principal, View } from "../../../shared/game.ts";
import { Delegate, type Desk, type Habits, type Move } from "./delegate.ts";

/** One accepted command of a game, as the journal has it. */
export interface Step {
  readonly from: Principal;
  readonly command: Command;
}

export interface PlayedGame {
  readonly seed: string;
  readonly steps: readonly Step[];
  readonly end: GameState;
  readonly refused: number;
}

/** Somebody who plays a seat from its View. */
export interface Player {
  /** `cautious`: the last move was refused. */
  next(view: View, cautious: boolean): (Pick<Move, "command"> & { readonly texts?: Move["texts"] | undefined }) | null;
}

/** More commands than any game has. */
const MOST = 5_000;
const AT = 1_800_000_000_000;

/** Plays a whole game from the Views of its seats, bots or delegates, one move of each seat in turn. */
export function playGame(game: Game, seed: string, player: (seat: string) => Player): PlayedGame {
  const steps: Step[] = [];
  let state = game.initial(seed);
  let refused = 0;
  const take = (from: Principal, command: Command): boolean => {
    const step = { from, command: { ...command, at: AT + steps.length } };
    const result = game.apply(state, from, step.command);
    if (!result.ok) return false;
    state = result.state;
    steps.push(step);
    return true;
  };
  /** False where the seat waits for the others. */
  const act = (seat: string, own: Player): boolean => {
    for (const cautious of [false, true]) {
      const move = own.next(game.project(state, seat), cautious);
      const sealed = move && sealCommand({ command: move.command, texts: move.texts ?? {} }, seat);
      if (!sealed) return cautious;
      if (take({ kind: "seat", seat, member: seat }, sealed.command)) return true;
      refused += 1;
    }
    return true;
  };
  const seats = game.compiled.rules.seats.map(({ id }) => ({ id, own: player(id) }));
  for (const { id } of seats) take({ kind: "system" }, { type: "seat.occupy", seat: id, by: "human" });
  take({ kind: "system" }, { type: "exercise.start", timed: false });
  while (state.clock.phase !== "debrief" && steps.length + refused < MOST) {
    let moved = false;
    for (const { id, own } of seats) {
      moved = act(id, own) || moved;
      const due = game.due(state);
      if (due) moved = take({ kind: "system" }, due) || moved;
    }
    if (!moved) throw new Error(`game ${seed} is stuck in ${state.clock.phase} of round ${state.clock.round}`);
  }
  return { seed, steps, end: state, refused };
}

/** A delegate that draws from what it is offered. */
export function delegate(seed: string, habits?: Habits): (seat: string) => Player {
  return (seat) => {
    const own = new Delegate(stream(seed, `bench/${seat}`), habits);
    return { next: (view, cautious) => own.next(deskOf(view), cautious) };
  };
}

export function deskOf({ public: shared, seat }: View): Desk {
  if (!seat) throw new Error("a delegate needs a seat");
  const own = shared.seats[seat.me.seat];
  return {
    phase: shared.clock.phase,
    instance: shared.clock.instance,
    seat: seat.me.seat,
    others: Object.keys(shared.seats).filter((id) => id !== seat.me.seat),
    ready: own?.ready ?? false,
    committed: own?.committed ?? false,
    purse: { ap: seat.me.ap, pc: seat.me.pc - seat.me.pcReserved },
    options: seat.options,
  };
}

export const seedOf = (n: number): string => `sfc32:${n.toString(16).padStart(32, "0")}`;
