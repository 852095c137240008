import type { SeatId } from "../ids.ts";
import type { GameState, PackageState } from "../state.ts";

/** Political capital that packages hold in escrow for a seat. */
export const reservedPc = (state: GameState, seat: SeatId): number => held(state, (p) => p.reserved[seat]);

/** What a seat can still spend this round. */
export function available(state: GameState, seat: SeatId): { readonly ap: number; readonly pc: number } {
  const holder = state.seats[seat];
  return {
    ap: (holder?.ap ?? 0) - held(state, (p) => p.reservedAp[seat]),
    pc: (holder?.pc ?? 0) - reservedPc(state, seat),
  };
}

function held(state: GameState, part: (pack: PackageState) => number | undefined): number {
  return state.packages
    .filter((p) => p.state === "open" || p.state === "escrow")
    .reduce((sum, p) => sum + (part(p) ?? 0), 0);
}

/** Gives back what a package has set aside. */
export function free(pack: PackageState): void {
  pack.reserved = {};
  pack.reservedAp = {};
}
