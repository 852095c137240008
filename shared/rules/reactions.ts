import type { SeatId } from "./ids.ts";
import { roundNow } from "./stability.ts";
import type { GameState } from "./state.ts";

const nameOf = (state: GameState, seat: SeatId): string => `reaction/${roundNow(state)}/${seat}`;

/** A seat speaks once on the outcome of a round. */
export const hasReacted = (state: GameState, seat: SeatId): boolean => (state.counters[nameOf(state, seat)] ?? 0) > 0;

export function markReacted(state: GameState, seat: SeatId): void {
  state.counters[nameOf(state, seat)] = 1;
}
