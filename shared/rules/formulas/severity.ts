import type { Params } from "../../catalogue/params.ts";
import { clamp } from "../../engine/gauge.ts";

export const CRITERIA = ["scope", "scale", "duration", "intensity", "complexity", "sophistication", "impact"] as const;

export type Criterion = (typeof CRITERIA)[number];
/** Seven ratings, each a whole number from 1 to 5. Source: EU cyber diplomacy toolbox, Council of the EU 2017. */
export type Criteria = Readonly<Record<Criterion, number>>;
export type SeverityClass = "minor" | "moderate" | "significant" | "severe" | "emergency";

/** Ratings written as seven numbers in the order of `CRITERIA`. */
export function criteria(...ratings: readonly [number, number, number, number, number, number, number]): Criteria {
  return Object.fromEntries(CRITERIA.map((criterion, i) => [criterion, ratings[i]])) as Criteria;
}

/**
 * Severity from 0 to 100, exact in quarters with the default weights; round it for display only.
 * Weights: invented.
 */
export function sev100(ratings: Criteria, params: Params): number {
  let weighted = 0;
  let weights = 0;
  for (const criterion of CRITERIA) {
    const weight = params[`severity.weight.${criterion}`];
    weighted += weight * ratings[criterion];
    weights += weight;
  }
  return (25 * (weighted - weights)) / weights;
}

/** Each criterion's share of the severity, 0 to 100 in sum: the seven bars. */
export function severityShares(ratings: Criteria, params: Params): Record<Criterion, number> {
  const weights = CRITERIA.reduce((sum, criterion) => sum + params[`severity.weight.${criterion}`], 0);
  const share = (criterion: Criterion): number =>
    (25 * params[`severity.weight.${criterion}`] * (ratings[criterion] - 1)) / weights;
  return Object.fromEntries(CRITERIA.map((criterion) => [criterion, share(criterion)])) as Record<Criterion, number>;
}

/** The class of a severity (0–100). */
export function severityClass(severity: number, params: Params): SeverityClass {
  if (severity < params["severity.class.moderate"]) return "minor";
  if (severity < params["severity.class.significant"]) return "moderate";
  if (severity < params["severity.class.severe"]) return "significant";
  return severity < params["severity.class.emergency"] ? "severe" : "emergency";
}

/**
 * What earlier incidents publicly laid at the same door add, in points of severity.
 * @param earlier how many of them were attributed within the last rounds that count. Source: invented.
 */
export function campaignBonus(earlier: number, params: Params): number {
  return Math.min(params["severity.campaign.cap"], params["severity.campaign.perIncident"] * earlier);
}

/** Severity with the campaign bonus: for band, red lines and legal gates, never for damage, press or erosion. */
export function sevStar(severity: number, earlier: number, params: Params): number {
  return clamp(severity + campaignBonus(earlier, params));
}

/** True if an attribution made `age` rounds ago still counts towards a campaign. */
export function countsAsCampaign(age: number, params: Params): boolean {
  return age >= 0 && age <= params["severity.campaign.window"];
}
