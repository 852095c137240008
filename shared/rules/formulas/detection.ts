import type { Params } from "../../catalogue/params.ts";
import { clamp } from "../../engine/gauge.ts";

/**
 * Chance per round that a hidden incident is found (0.05–0.95).
 * @param intel the victim's capability, 0–100; @param resilience on the incident's layer, 0–100;
 * @param stealth of the incident, 0 (overt) to 1. Overt incidents need no roll. Source: invented.
 */
export function detectionChance(intel: number, resilience: number, stealth: number, params: Params): number {
  return clamp(
    params["detection.base"] +
      params["detection.intel"] * intel +
      params["detection.resilience"] * resilience +
      params["detection.stealth"] * stealth,
    params["detection.min"],
    params["detection.max"],
  );
}

/**
 * The part of the erosion of an unanswered or tolerated incident that falls due in a round.
 * @param w rounds since detection. Tolerated: half at once, the other half when it leaks.
 */
export function erosionPart(
  incident: { w: number; answered: boolean; tolerated: boolean; leaked: boolean; booked: "none" | "half" | "full" },
  params: Params,
): number {
  const half = params["incident.tolerated.erosion"];
  if (incident.answered || incident.w < params["incident.unansweredAt"] || incident.booked === "full") return 0;
  const due = incident.tolerated && !incident.leaked ? half : 1;
  return Math.max(0, due - (incident.booked === "half" ? half : 0));
}
