import type { Params } from "../../catalogue/params.ts";
import { clamp } from "../../engine/gauge.ts";

/**
 * Levels gained when a dimension is built, 0 to 1.
 * @param capacity D1 to D5, each 1–5; @param dimension 0 for D1 to 4 for D5;
 * @param gainedThisRound levels that the seat gained before in this round. Without a strategy training is shelfware.
 * Source: invented.
 */
export function capacityStep(
  capacity: readonly number[],
  dimension: number,
  gainedThisRound: number,
  params: Params,
): number {
  const unprepared = dimension >= 2 && (capacity[0] ?? 1) < params["capacity.shelfware.D1"];
  const step = unprepared ? params["capacity.shelfware"] : params["capacity.step"];
  const room = params["capacity.level.max"] - (capacity[dimension] ?? params["capacity.level.min"]);
  return clamp(
    Math.min(step, room, params["capacity.maxPerRound"] - gainedThisRound),
    0,
    params["capacity.maxPerRound"],
  );
}

/** The trust a donor still earns from a recipient, in points. `earned`: what it earned in this game before. */
export function donorTrust(earned: number, params: Params): number {
  return clamp(params["capacity.donor.trustMax"] - earned, 0, params["capacity.donor.trust"]);
}
