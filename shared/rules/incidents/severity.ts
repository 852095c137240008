import { valuesOf } from "../../engine/order.ts";
import { countsAsCampaign, sevStar } from "../formulas/severity.ts";
import type { SeatId } from "../ids.ts";
import type { GameState, IncidentState } from "../state.ts";
import type { World } from "../world.ts";

/**
 * Severity with the campaign bonus: earlier incidents on the same victim that it publicly attributed to the
 * same state at the table in the rounds that count. For band, red lines and legal gates only.
 */
export function severityStar(state: GameState, world: World, incident: IncidentState): number {
  const earlier = valuesOf(state.incidents).filter(
    (other) =>
      other.id !== incident.id &&
      other.target === incident.target &&
      other.startedRound < incident.startedRound &&
      attributedWithin(state, world, other, incident.startedRound) &&
      sharesAuthor(state, world, other, incident),
  ).length;
  return sevStar(incident.sev100, earlier, world.params);
}

function attributedWithin(state: GameState, world: World, other: IncidentState, round: number): boolean {
  return countsAsCampaign(round - other.startedRound, world.params) && accusedByVictim(state, world, other).length > 0;
}

/** The seats that the victim itself holds publicly responsible for an incident. */
function accusedByVictim(state: GameState, world: World, incident: IncidentState): SeatId[] {
  return state.claims.flatMap((c) =>
    c.incident === incident.id && c.standing && c.wording >= 1 && c.by === incident.target && c.accused !== null
      ? [c.accused].filter(world.hasSeat)
      : [],
  );
}

/** The victim treats the two as one campaign: the scenario links them, or it accuses the same state of both. */
function sharesAuthor(state: GameState, world: World, other: IncidentState, incident: IncidentState): boolean {
  if (incident.campaignOf === other.id) return true;
  const of = accusedByVictim(state, world, other);
  return accusedByVictim(state, world, incident).some((seat) => of.includes(seat));
}
