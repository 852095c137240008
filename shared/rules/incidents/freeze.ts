import { dyadId, type SeatId } from "../ids.ts";
import { roundNow } from "../stability.ts";
import type { GameState } from "../state.ts";
import type { View } from "../view.ts";

/** While two states consult on an incident, what one would do to the other over it waits for a round. */
export function isFrozen(state: GameState, seat: SeatId, target: SeatId | null, incident: string): boolean {
  return target !== null && state.dyads[dyadId(seat, target)]?.consultations[incident] === roundNow(state);
}

/** The same, as a View shows it. */
export function seenFrozen(view: View, target: SeatId | null, incident: string): boolean {
  const me = view.seat?.me.seat;
  if (me === undefined || target === null) return false;
  return view.public.dyads[dyadId(me, target)]?.frozen.includes(incident) ?? false;
}
