import type { SeatId } from "../ids.ts";
import { roundNow } from "../stability.ts";
import type { GameState, IncidentState } from "../state.ts";

/** A seat knows of an incident that is public, or that has hit it and was detected. */
export function knows(incident: IncidentState, seat: SeatId): boolean {
  return incident.public || (incident.target === seat && incident.detectedRound !== null);
}

/** An incident that this seat knows of, or undefined: for everybody else it does not exist. */
export function knownIncident(state: GameState, id: string, seat: SeatId): IncidentState | undefined {
  const incident = state.incidents[id];
  return incident && knows(incident, seat) ? incident : undefined;
}

/** Rounds between detection and now: the timeliness `w` of an answer given now. */
export function waited(state: GameState, incident: IncidentState): number {
  return incident.detectedRound === null ? 0 : Math.max(0, roundNow(state) - incident.detectedRound);
}

/** Somebody has publicly laid it at an author's door (any wording from 1 up). */
export function attributions(state: GameState, incident: string): GameState["claims"] {
  return state.claims.filter((c) => c.incident === incident && c.standing && c.wording >= 1);
}
