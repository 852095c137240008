import type { Rng } from "../engine/rng.ts";
import type { z } from "../engine/schema.ts";
import type { Audience, Refusal, TextRef } from "../engine/types.ts";
import type { SeatId } from "./ids.ts";
import type { Ledger } from "./ledger.ts";
import type { GameState } from "./state.ts";
import type { Beat, Option, View } from "./view.ts";
import type { World } from "./world.ts";

export interface Cost {
  readonly ap: number;
  readonly pc: number;
}

/** What an order sees when it is looked at. */
export interface Look {
  readonly world: World;
  readonly state: GameState;
  readonly seat: SeatId;
}

/** What an order may use when its step comes: the draft, the step's ledger, keyed draws, and beats for the outcome. */
export interface Execution {
  readonly world: World;
  readonly state: GameState;
  readonly ledger: Ledger;
  readonly step: number;
  rng(purpose: string): Rng;
  beat(beat: Omit<Beat, "id" | "step">, audience?: Audience): void;
}

/**
 * A sealed order: given in the decision phase, carried out in its step of the resolution.
 * One file holds its form, its price, why it may be refused, and what it does.
 */
export interface OrderSpec<P = unknown> {
  readonly type: string;
  readonly step: number;
  readonly payload: z.ZodType<P>;
  readonly texts?: readonly string[];
  /** The scenario's switch without which the order does not exist. */
  readonly module?: "covertOps" | "forgery" | "interception" | "collectiveCM";
  cost(look: Look, payload: P): Cost;
  /** Two orders of one seat with the same key exclude each other. */
  exclusive(payload: P): string;
  check(look: Look, payload: P): Refusal | null;
  /** What can be ordered, from what the seat may know and nothing else. */
  options(view: View, world: World): Option[];
  run(execution: Execution, seat: SeatId, payload: P, texts: Readonly<Record<string, TextRef>>): void;
}

/** Keeps the payload's type inside the file that owns it. */
export function defineOrder<P>(spec: OrderSpec<P>): OrderSpec {
  return spec as unknown as OrderSpec;
}
