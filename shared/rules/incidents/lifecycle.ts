import { roundNow } from "../stability.ts";
import type { GameState, IncidentState } from "../state.ts";

/** An incident is answered once: by a measure, a settlement, or the prosecution of its authors. */
export function answer(state: GameState, incident: IncidentState, by: NonNullable<IncidentState["answeredBy"]>): void {
  if (incident.answeredBy !== null || incident.detectedRound === null) return;
  incident.stage = "answered";
  incident.answeredBy = by;
  incident.answeredRound = roundNow(state);
}

/** An incident becomes known to its victim now. */
export function detect(state: GameState, incident: IncidentState): void {
  if (incident.detectedRound !== null) return;
  incident.detectedRound = roundNow(state);
  if (incident.stage === "latent" || incident.stage === "active") incident.stage = "detected";
}

/** An incident becomes known to everybody. */
export function publish(state: GameState, incident: IncidentState): void {
  detect(state, incident);
  incident.public = true;
}
