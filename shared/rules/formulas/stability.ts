import type { Params } from "../../catalogue/params.ts";
import { clamp } from "../../engine/gauge.ts";
import { mean, sum } from "./sum.ts";

export type StabilityInput = {
  /** Strength of each norm the scenario lists, 0–100. */
  norms: readonly number[];
  /** Tension of each dyad of voting seats, 0–100. */
  tensions: readonly number[];
  /** Each state's resilience: the mean of its four layers, 0–100. */
  resilience: readonly number[];
  /** 0–100. */
  fragmentation: number;
  openSevere: number;
  /** Sums of this round only, such as −2 for an unlawful measure. */
  penalty?: number;
};

export type StabilityTerms = {
  norms: number;
  calm: number;
  resilience: number;
  openness: number;
  incidents: number;
  penalty: number;
};

/** Stability of cyberspace, 0–100, with its four parts and what is taken off. Weights: invented. */
export function stability(input: StabilityInput, params: Params): { value: number; terms: StabilityTerms } {
  const lowest = input.resilience.length === 0 ? 0 : Math.min(...input.resilience);
  const share = params["stability.resilience.lowest"];
  const terms: StabilityTerms = {
    norms: params["stability.norms"] * mean(input.norms),
    calm: params["stability.tension"] * (100 - mean(input.tensions)),
    resilience: params["stability.resilience"] * ((1 - share) * mean(input.resilience) + share * lowest),
    openness: params["stability.unity"] * (100 - input.fragmentation),
    incidents: params["stability.incident"] * Math.min(params["stability.incidentMax"], input.openSevere),
    penalty: input.penalty ?? 0,
  };
  return { value: clamp(sum(terms)), terms };
}

/** True for an incident that weighs on stability: detected, severe enough, unanswered and neither fresh nor old. */
export function isOpenSevere(
  incident: { severity: number; detected: boolean; answered: boolean; tolerated: boolean; roundsOld: number },
  params: Params,
): boolean {
  return (
    incident.detected &&
    !incident.answered &&
    !incident.tolerated &&
    incident.severity >= params["stability.open.severity"] &&
    incident.roundsOld >= params["stability.open.from"] &&
    incident.roundsOld <= params["stability.open.to"]
  );
}
