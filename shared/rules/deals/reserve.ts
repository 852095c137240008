import type { SeatId } from "../ids.ts";
import type { GameState } from "../state.ts";

/** Political capital that packages hold in escrow for a seat. */
export function reservedPc(state: GameState, seat: SeatId): number {
  return state.packages
    .filter((p) => p.state === "open" || p.state === "escrow")
    .reduce((sum, p) => sum + (p.reserved[seat] ?? 0), 0);
}

/** What a seat can still spend this round. */
export function available(state: GameState, seat: SeatId): { readonly ap: number; readonly pc: number } {
  const holder = state.seats[seat];
  return { ap: holder?.ap ?? 0, pc: (holder?.pc ?? 0) - reservedPc(state, seat) };
}
