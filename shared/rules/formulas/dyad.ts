import type { Params } from "../../catalogue/params.ts";
import { sum, towards } from "./sum.ts";

/** What happened between two states in a round, as far as it moves their tension. */
export type TensionInput = {
  /** Measures by either against the other. */
  measures: readonly { force: number; excess: number; misperceived: boolean; unlawful?: boolean }[];
  /** Severities of incidents claimed in public at wording 1 or above. */
  claims: readonly number[];
  activeCbms: number;
  consultation: boolean;
  mediation: boolean;
  /** Ways out accepted. */
  offRamps: number;
  /** Answers below the present rung that carried an offer of a way out. */
  signals: number;
  /** Misreadings of the last round talked away in this one. */
  clarified: number;
  /** Interceptions noticed. */
  interceptions: number;
  /** Sums stated by a scenario or a text. */
  other?: number;
};

export type TensionTerms = {
  force: number;
  excess: number;
  misperception: number;
  unlawful: number;
  claims: number;
  time: number;
  cbms: number;
  consultation: number;
  mediation: number;
  offRamps: number;
  signals: number;
  clarified: number;
  interceptions: number;
  other: number;
};

/** Change of tension in a dyad in one round, with each term. The gauge stops at 0. Source: invented. */
export function tensionChange(input: TensionInput, params: Params): { delta: number; terms: TensionTerms } {
  const { measures } = input;
  const terms: TensionTerms = {
    force: params["tension.perForce"] * measures.reduce((total, measure) => total + measure.force, 0),
    excess: params["proportionality.excess.tension"] * measures.reduce((total, measure) => total + measure.excess, 0),
    misperception: params["tension.misperceived"] * measures.filter((measure) => measure.misperceived).length,
    unlawful: params["response.unlawful.tension"] * measures.filter((measure) => measure.unlawful).length,
    claims: params["tension.claim"] * input.claims.reduce((total, severity) => total + severity, 0),
    time: params["tension.time"],
    cbms: params["tension.cbm"] * Math.min(params["tension.cbmMax"], input.activeCbms),
    consultation: input.consultation ? params["tension.consultation"] : 0,
    mediation: input.mediation ? params["tension.mediation"] : 0,
    offRamps: params["offramp.tension"] * input.offRamps,
    signals: params["tension.signal"] * input.signals,
    clarified: params["tension.clarified"] * input.clarified,
    interceptions: params["channel.notice.tension"] * input.interceptions,
    other: input.other ?? 0,
  };
  return { delta: sum(terms), terms };
}

/** What j experienced from i in a round, in counts. */
export type TrustInput = {
  /** Public measures with a target, at least of the force of an answer. */
  measures: number;
  brokenPromises: number;
  interceptions: number;
  forgeries: number;
  sharedItems: number;
  authenticatedItems: number;
  meetings: number;
  /** Help given, and ways out accepted. */
  help: number;
  /** Result of a review of requests. */
  review: -1 | 0 | 1;
  activeCbms: number;
  other?: number;
};

export type TrustTerms = { [K in keyof TrustInput]-?: number } & { drift: number };

/**
 * Change of j's trust in i in one round, with each term; the drift towards the start value comes last.
 * @param trust j's trust in i before, 0–100; @param start the dyad's start value. Source: invented.
 */
export function trustChange(
  input: TrustInput,
  trust: number,
  start: number,
  params: Params,
): { delta: number; terms: TrustTerms } {
  const events = {
    measures: params["trust.measure"] * input.measures,
    brokenPromises: params["trust.brokenPromise"] * input.brokenPromises,
    interceptions: params["trust.interception"] * input.interceptions,
    forgeries: params["trust.forgery"] * input.forgeries,
    sharedItems: params["trust.shared"] * input.sharedItems,
    authenticatedItems: params["trust.authenticated"] * input.authenticatedItems,
    meetings: params["trust.meeting"] * input.meetings,
    help: params["trust.help"] * input.help,
    review: params["trust.review"] * input.review,
    activeCbms: params["trust.cbm"] * Math.min(params["tension.cbmMax"], input.activeCbms),
    other: input.other ?? 0,
  };
  const delta = sum(events);
  const drift = towards(trust + delta, start, params["trust.drift"]);
  return { delta: delta + drift, terms: { ...events, drift } };
}
