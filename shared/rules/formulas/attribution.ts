import type { Params } from "../../catalogue/params.ts";
import type { AcceptanceWord, AttributionWording, ConfidenceClass } from "../../catalogue/wordings.ts";
import { ACCEPTANCE_WORDS, atLeast } from "../../catalogue/wordings.ts";
import { clamp } from "../../engine/gauge.ts";
import { mean, sum } from "./sum.ts";

/** What a claim brings with it, the same for every listener. */
export type ClaimFacts = {
  /** Levels of evidence shown in public, 0–3. */
  disclosure: number;
  /** Different blocs among the signatories, at least 1. */
  blocs: number;
  /** The signatories' wordings. */
  wordings: readonly AttributionWording[];
  /** The claimed confidence was challenged or disproved and found too high. */
  overclaimExposed?: boolean;
  /** The lead has an ambassador-led bureau. */
  office?: boolean;
  /** Public-diplomacy campaigns run for this claim. */
  campaigns?: number;
};

/** One third state that listens to the claim. */
export type Listener = {
  /** Its own probability for the accused, 0–1. */
  p: number;
  /** Its trust in each signatory, 0–100. */
  trust: readonly number[];
  /** Its trust in the accused, 0–100. */
  trustInAccused: number;
};

export type AcceptanceTerms = {
  belief: number;
  trust: number;
  disclosure: number;
  blocs: number;
  loyalty: number;
  spread: number;
  overclaim: number;
  office: number;
  campaign: number;
};

export type Acceptance = { value: number; terms: AcceptanceTerms };

/** How far one third state accepts a claim (0–1), with each term. Source: invented. */
export function acceptanceBy(listener: Listener, claim: ClaimFacts, params: Params): Acceptance {
  const friendship = (listener.trustInAccused - params["claim.loyaltyFrom"]) / (100 - params["claim.loyaltyFrom"]);
  const terms: AcceptanceTerms = {
    belief: params["claim.belief"] * listener.p,
    trust: (params["claim.trust"] * mean(listener.trust)) / 100,
    disclosure: params["claim.disclosure"] * claim.disclosure,
    blocs: params["claim.bloc"] * (claim.blocs - 1),
    loyalty: params["claim.loyalty"] * Math.max(0, friendship),
    spread: params["claim.spread"] * Math.max(0, wordingSpread(claim.wordings) - 1),
    overclaim: claim.overclaimExposed ? params["claim.overclaim.acceptance"] : 0,
    office: claim.office ? params["claim.office"] : 0,
    campaign: params["claim.campaign"] * (claim.campaigns ?? 0),
  };
  return { value: clamp(sum(terms), 0, 1), terms };
}

/**
 * Acceptance of a claim: the mean over the third states. Where there are none, give the one neutral audience
 * (see `neutralAudience`).
 */
export function acceptance(listeners: readonly Listener[], claim: ClaimFacts, params: Params): number {
  return mean(listeners.map((listener) => acceptanceBy(listener, claim, params).value));
}

/**
 * The audience of a dispute between two states: it knows only what was released and trusts both alike.
 * @param p probability of the accused from the released items alone, read with `claim.neutral.intel`.
 */
export function neutralAudience(p: number, params: Params): Listener {
  return { p, trust: [params["claim.neutral.trust"]], trustInAccused: params["claim.neutral.trust"] };
}

/** Distance between the strongest and the weakest wording of a coalition, 0–3. */
export function wordingSpread(wordings: readonly AttributionWording[]): number {
  return wordings.length === 0 ? 0 : Math.max(...wordings) - Math.min(...wordings);
}

/** Blocs among states: members of one bloc count once, a state without a bloc counts for itself. */
export function countBlocs(blocOf: readonly (string | null)[]): number {
  const blocs = new Set(blocOf.filter((bloc) => bloc !== null));
  return blocs.size + blocOf.filter((bloc) => bloc === null).length;
}

/** The word shown for an acceptance (0–1). */
export function acceptanceWord(value: number, params: Params): AcceptanceWord {
  const steps = [params["claim.accepted.doubted"], params["claim.accepted.accepted"], params["claim.accepted.widely"]];
  return ACCEPTANCE_WORDS[steps.filter((step) => value >= step).length] as AcceptanceWord;
}

/** True if a claim states more confidence than its evidence bore when it was made. */
export function isOverclaim(stated: ConfidenceClass, computed: ConfidenceClass): boolean {
  return !atLeast(computed, stated);
}

/** True if a claim names an agency or a state on evidence that bears nothing: a breach of norm (b). */
export function isReckless(wording: AttributionWording, computed: ConfidenceClass, params: Params): boolean {
  return wording >= params["claim.reckless.wording"] && computed === "insufficient";
}

/** Correct: the true author, and no stronger wording than the truth bears. Stronger is an overclaim, not false. */
export function judgeClaim(
  claim: { culprit: string; wording: AttributionWording },
  truth: { hypothesis: string; maxWording: AttributionWording },
): "correct" | "overclaim" | "false" {
  if (claim.culprit !== truth.hypothesis) return "false";
  return claim.wording <= truth.maxWording ? "correct" : "overclaim";
}

/** What the truth adds to a signatory's national score. */
export function truthAdjustment(
  judgement: "correct" | "overclaim" | "false",
  role: "lead" | "cosigner",
  params: Params,
): number {
  return judgement === "overclaim" ? 0 : params[`claim.${judgement}.${role}`];
}
