import { dyadSeats, type SeatId } from "../ids.ts";
import { roundNow } from "../stability.ts";
import type { GameState, IncidentState } from "../state.ts";
import type { World } from "../world.ts";

/** A seat knows of an incident that is public, or that has hit it and was detected. */
export function knows(incident: IncidentState, seat: SeatId): boolean {
  return incident.public || (incident.target === seat && incident.detectedRound !== null);
}

/** An incident that this seat knows of, or undefined: for everybody else it does not exist. */
export function knownIncident(state: GameState, id: string, seat: SeatId): IncidentState | undefined {
  const incident = state.incidents[id];
  return incident && knows(incident, seat) ? incident : undefined;
}

/**
 * Rounds between detection and now: the timeliness `w` of an answer given now.
 * A round in which the victim's measures waited for a consultation does not count.
 */
export function waited(state: GameState, incident: IncidentState): number {
  const { detectedRound } = incident;
  if (detectedRound === null) return 0;
  return Math.max(0, roundNow(state) - detectedRound - (consultedSince(state, incident, detectedRound) ? 1 : 0));
}

function consultedSince(state: GameState, incident: IncidentState, detected: number): boolean {
  return Object.entries(state.dyads).some(
    ([id, dyad]) =>
      dyadSeats(id).includes(incident.target) && (dyad.consultations[incident.id] ?? detected - 1) >= detected,
  );
}

/** The round in which everybody heard of an incident, or null where it is still hidden. */
export function publicSince(state: GameState, world: World, incident: IncidentState): number | null {
  if (!incident.public) return null;
  if (world.incident(incident.id)?.public) return incident.detectedRound;
  const claimed = state.claims.filter((c) => c.incident === incident.id).map((c) => c.round);
  return claimed.length > 0 ? Math.min(...claimed) : incident.detectedRound;
}

/** Somebody has publicly laid it at an author's door (any wording from 1 up). */
export function attributions(state: GameState, incident: string): GameState["claims"] {
  return state.claims.filter((c) => c.incident === incident && c.standing && c.wording >= 1);
}
