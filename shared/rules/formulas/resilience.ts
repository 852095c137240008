import type { Params } from "../../catalogue/params.ts";
import { clamp, r1 } from "../../engine/gauge.ts";

export const RESILIENCE_LAYERS = ["physical", "logical", "data", "social"] as const;
export type ResilienceLayer = (typeof RESILIENCE_LAYERS)[number];
/** Capacity D1 to D5: policy, culture, skills, law, standards; each 1–5. Source: the Oxford CMM's five dimensions. */
export type Capacity = readonly number[];

const DIMENSIONS = ["D1", "D2", "D3", "D4", "D5"] as const;

/** The highest resilience (0–100, one decimal) that a capacity allows on a layer. Weights: invented. */
export function ceiling(layer: ResilienceLayer, capacity: Capacity, params: Params): number {
  const level = DIMENSIONS.reduce(
    (sum, dimension, i) => sum + params[`resilience.${layer}.${dimension}`] * (capacity[i] ?? 1),
    0,
  );
  // Weights such as .15 are not exact in binary: twelve decimals bring 38.50000000000001 back.
  const points = Number((params["resilience.perLevel"] * level).toFixed(12));
  return clamp(r1(points));
}

/** The ceilings of the four layers. */
export function ceilings(capacity: Capacity, params: Params): Record<ResilienceLayer, number> {
  return {
    physical: ceiling("physical", capacity, params),
    logical: ceiling("logical", capacity, params),
    data: ceiling("data", capacity, params),
    social: ceiling("social", capacity, params),
  };
}

export type DamageInput = {
  /** Severity without campaign bonus, 0–100. */
  severity: number;
  /** The victim's resilience on the incident's layer, 0–100. */
  resilience: number;
  /** How exposed the sector is: 1 unless the scenario says otherwise. */
  kE: number;
  /** Influence on the social layer, or hack and leak. */
  aimsAtStanding: boolean;
};

/** What an incident does to its victim, in points (all zero or negative). */
export function damage(input: DamageInput, params: Params): { econ: number; resilience: number; legit: number } {
  const { severity, resilience, kE } = input;
  const relief = 1 - (params["damage.resilienceRelief"] * resilience) / 100;
  return {
    econ: 0 - params["damage.econ"] * severity * relief * kE,
    resilience: 0 - params["damage.resilience"] * severity,
    legit: input.aimsAtStanding ? 0 - params["damage.legit.social"] * severity : 0,
  };
}

/** Public pressure on the victim's government, once, when the incident becomes public; in points. */
export function publicOutcry(severity: number, params: Params): number {
  return params["damage.press"] * severity;
}

/** Severity (0–100) at a third state reached by spill-over. `spill`: 0 to `spill.max`. */
export function spillOver(severity: number, spill: number, thirdLogical: number, params: Params): number {
  return severity * clamp(spill, 0, params["spill.max"]) * (1 - thirdLogical / 100);
}

/** How much a layer recovers this round, in points: never beyond its ceiling. */
export function recovery(resilience: number, ceilingOfLayer: number, assisted: boolean, params: Params): number {
  const speed = assisted ? params["recovery.assisted"] : params["recovery.base"];
  return clamp(ceilingOfLayer - resilience, 0, speed);
}
