import { type DyadId, dyadId } from "../ids.ts";
import { roundNow } from "../stability.ts";
import type { GameState } from "../state.ts";
import { addTally } from "../tally.ts";

/** A direct word clears up what was misread in an earlier round: its target sees it as it is, and the pair cools. */
export function clarify(state: GameState, dyad: DyadId): void {
  for (const measure of state.measures) {
    const pair = measure.target !== null && dyadId(measure.by, measure.target) === dyad;
    if (!pair || !measure.misreadRemains || measure.round >= roundNow(state)) continue;
    measure.misreadRemains = false;
    addTally(state, `clarified/${dyad}`);
  }
}
