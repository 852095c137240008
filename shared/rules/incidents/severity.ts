import { countsAsCampaign, sevStar } from "../formulas/severity.ts";
import type { SeatId } from "../ids.ts";
import type { GameState, IncidentState } from "../state.ts";
import type { World } from "../world.ts";

/**
 * Severity with the campaign bonus: earlier incidents on the same victim that were publicly attributed to the
 * same state in the rounds that count. For band, red lines and legal gates only.
 */
export function severityStar(state: GameState, world: World, incident: IncidentState): number {
  const earlier = Object.values(state.incidents).filter(
    (other) =>
      other.id !== incident.id &&
      other.target === incident.target &&
      other.startedRound < incident.startedRound &&
      attributedWithin(state, world, other, incident.startedRound) &&
      sharesAuthor(state, other, incident),
  ).length;
  return sevStar(incident.sev100, earlier, world.params);
}

function attributedWithin(state: GameState, world: World, other: IncidentState, round: number): boolean {
  return state.claims.some(
    (c) =>
      c.incident === other.id &&
      c.standing &&
      c.wording >= 1 &&
      countsAsCampaign(round - other.startedRound, world.params),
  );
}

/** The victim treats the two as one campaign: the scenario links them, or the same state is accused of both. */
function sharesAuthor(state: GameState, other: IncidentState, incident: IncidentState): boolean {
  if (incident.campaignOf === other.id) return true;
  const accused = (id: string): Set<SeatId | null> =>
    new Set(state.claims.filter((c) => c.incident === id && c.standing).map((c) => c.accused));
  const of = accused(other.id);
  return [...accused(incident.id)].some((seat) => seat !== null && of.has(seat));
}
