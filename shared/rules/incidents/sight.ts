import { entriesOf, valuesOf } from "../../engine/order.ts";
import { dyadSeats, type SeatId } from "../ids.ts";
import { roundNow } from "../stability.ts";
import type { EvidenceState, GameState, IncidentState } from "../state.ts";
import type { World } from "../world.ts";

/** A seat knows of an incident that is public, that has hit it and was detected, or of which it was shown an item. */
export function knows(state: GameState, incident: IncidentState, seat: SeatId): boolean {
  if (incident.public) return true;
  if (incident.target === seat) return incident.detectedRound !== null;
  return valuesOf(state.evidence).some(
    (item) => item.incident === incident.id && (item.holders[seat]?.from ?? null) !== null,
  );
}

/** An incident that this seat knows of, or undefined: for everybody else it does not exist. */
export function knownIncident(state: GameState, id: string, seat: SeatId): IncidentState | undefined {
  const incident = state.incidents[id];
  return incident && knows(state, incident, seat) ? incident : undefined;
}

/** An item that this seat holds on an incident that it knows of, or undefined: any other does not exist for it. */
export function heldItem(state: GameState, id: string, seat: SeatId): EvidenceState | undefined {
  const item = state.evidence[id];
  return item && seat in item.holders && knownIncident(state, item.incident, seat) ? item : undefined;
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
  return entriesOf(state.dyads).some(
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
