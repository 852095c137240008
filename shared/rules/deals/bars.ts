import { valuesOf } from "../../engine/order.ts";
import type { SeatId } from "../ids.ts";
import type { GameState } from "../state.ts";

/** A signed text may bar its parties from acts on its matter, such as `claim:I1` or `respond:R-07:I1`. */
export function barred(state: GameState, seat: SeatId, act: string): boolean {
  return valuesOf(state.texts).some((t) => t.signed?.parties.includes(seat) && t.bars.includes(act));
}
