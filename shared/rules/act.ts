import type { Action } from "../engine/machine.ts";
import type { z } from "../engine/schema.ts";
import type { Principal, Refusal } from "../engine/types.ts";
import { refuse } from "../engine/types.ts";
import type { PhaseId, SeatId } from "./ids.ts";
import type { GameState, SeatState } from "./state.ts";
import type { Option, OptionGroup, View } from "./view.ts";
import type { GameEvent, GameTurn, World } from "./world.ts";

/** Something that happens as soon as it is asked for: talks, positions, packages, and the clock itself. */
export interface ActSpec<P = unknown> extends Action<GameState, GameEvent, World, P> {
  /** Phases in which a seat may do it; the clock and the facilitator have their own rules. */
  readonly phases: readonly PhaseId[] | "any";
  readonly group?: OptionGroup;
  /** What a seat can do of this kind, from its View and nothing else. */
  options?(view: View, world: World): Option[];
}

export const PLAY: readonly PhaseId[] = ["briefing", "consultation", "drafting", "decision", "reaction"];
export const TALK: readonly PhaseId[] = ["briefing", "consultation", "drafting"];

export interface SeatTurn extends GameTurn {
  readonly seat: SeatId;
  readonly holder: SeatState;
}

interface SeatAct<P> {
  readonly type: string;
  readonly phases: readonly PhaseId[];
  readonly payload: z.ZodType<P>;
  readonly texts?: readonly string[];
  readonly group: OptionGroup;
  check(turn: SeatTurn, payload: P): Refusal | null;
  options?(view: View, world: World): Option[];
  run(turn: SeatTurn, payload: P): void;
}

/** An act of a seat's member. The seat comes from the session. */
export function seatAct<P>(spec: SeatAct<P>): ActSpec {
  const { check, run, options, texts, ...rest } = spec;
  return {
    ...rest,
    ...(texts ? { texts } : {}),
    by: ["seat"],
    check: (turn, payload) => {
      const seated = withSeat(turn);
      return seated ? check(seated, payload as P) : refuse("not-allowed", {});
    },
    run: (turn, payload) => {
      const seated = withSeat(turn);
      if (seated) run(seated, payload as P);
    },
    ...(options ? { options } : {}),
  } as ActSpec;
}

/** An act of the facilitator, the clock or the server itself. */
export function tableAct<P>(spec: {
  readonly type: string;
  readonly by: readonly Exclude<Principal["kind"], "seat">[];
  readonly payload: z.ZodType<P>;
  readonly texts?: readonly string[];
  check(turn: GameTurn, payload: P): Refusal | null;
  readonly rewrites?: (state: GameState) => boolean;
  run(turn: GameTurn, payload: P): void;
}): ActSpec {
  return { ...spec, phases: "any" } as unknown as ActSpec;
}

function withSeat(turn: GameTurn): SeatTurn | null {
  if (turn.from.kind !== "seat") return null;
  const holder = turn.state.seats[turn.from.seat];
  return holder ? { ...turn, seat: turn.from.seat, holder } : null;
}
