import type { Params } from "../../catalogue/params.ts";
import { clamp } from "../../engine/gauge.ts";

export const CRITERIA = ["scope", "scale", "duration", "intensity", "complexity", "sophistication", "impact"] as const;

export type Criterion = (typeof CRITERIA)[number];
/**
 * Seven ratings, each a whole number from 1 to 5: by name, or as a list in the order of `CRITERIA`.
 * Source: EU cyber diplomacy toolbox, Council of the EU 2017.
 */
export type Criteria = Readonly<Record<Criterion, number>> | readonly number[];
export type SeverityClass = "minor" | "moderate" | "significant" | "severe" | "emergency";

/** The ratings as a list in the order of `CRITERIA`. */
export function ratings(criteria: Criteria): readonly number[] {
  return isList(criteria) ? criteria : CRITERIA.map((criterion) => criteria[criterion]);
}

function isList(criteria: Criteria): criteria is readonly number[] {
  return Array.isArray(criteria);
}

/**
 * Severity from 0 to 100, exact in quarters with the default weights; round it for display only.
 * Weights: invented.
 */
export function sev100(criteria: Criteria, params: Params): number {
  return (25 * weighted(criteria, params).reduce((sum, each) => sum + each, 0)) / totalWeight(params);
}

/** What each criterion contributes to the severity, in points: the seven bars. */
export function severityShares(criteria: Criteria, params: Params): Record<Criterion, number> {
  const total = totalWeight(params);
  const points = weighted(criteria, params).map((each) => (25 * each) / total);
  return Object.fromEntries(CRITERIA.map((criterion, i) => [criterion, points[i]])) as Record<Criterion, number>;
}

function weighted(criteria: Criteria, params: Params): number[] {
  const rated = ratings(criteria);
  return CRITERIA.map((criterion, i) => weight(criterion, params) * ((rated[i] ?? 1) - 1));
}

function weight(criterion: Criterion, params: Params): number {
  return params[`severity.weight.${criterion}`];
}

function totalWeight(params: Params): number {
  return CRITERIA.reduce((sum, criterion) => sum + weight(criterion, params), 0);
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
