import type { Params } from "../../catalogue/params.ts";
import { type AttributionWording, atLeast, type ConfidenceClass } from "../../catalogue/wordings.ts";

/** A condition that is not met; an empty list means lawful. */
export type GateFailure =
  | "claim-missing"
  | "evidence-thin"
  | "not-wrongful"
  | "no-call-to-stop"
  | "disproportionate"
  | "irreversible"
  | "not-injured"
  | "below-threshold"
  | "not-ongoing"
  | "other-means"
  | "harms-others"
  | "no-armed-attack"
  | "no-consent"
  | "persons-unknown";

export type CountermeasureFacts = {
  /** Wording of the responder's own standing claim; null without one. */
  wording: AttributionWording | null;
  confidence: ConfidenceClass;
  wrongful: boolean;
  /** Rounds since a call to stop (a démarche or request); null without one. */
  calledRoundsAgo: number | null;
  urgent: boolean;
  severityStar: number;
  disproportionate: boolean;
  reversible: boolean;
  injured: boolean;
  /** The scenario accepts collective countermeasures. */
  collectiveAllowed: boolean;
};

/**
 * Conditions of a countermeasure.
 * Source: ILC Articles on State Responsibility (2001), 22, 49–54; thresholds are invented.
 */
export function countermeasureGate(facts: CountermeasureFacts, params: Params): GateFailure[] {
  const called = facts.calledRoundsAgo !== null && facts.calledRoundsAgo >= params["legal.call"];
  const urgent = facts.urgent && facts.severityStar >= params["legal.urgentFrom"];
  return failures([
    [facts.wording === null || facts.wording < params["legal.wording"], "claim-missing"],
    [!atLeast(facts.confidence, "moderate"), "evidence-thin"],
    [!facts.wrongful, "not-wrongful"],
    [!called && !urgent, "no-call-to-stop"],
    [facts.disproportionate, "disproportionate"],
    [!facts.reversible, "irreversible"],
    [!facts.injured && !facts.collectiveAllowed, "not-injured"],
  ]);
}

/** Conditions of a plea of necessity; attribution is not among them. Source: ILC Articles (2001), 25. */
export function necessityGate(
  facts: { severityStar: number; ongoing: boolean; otherMeans: boolean; harmsOthers: boolean },
  params: Params,
): GateFailure[] {
  return failures([
    [facts.severityStar < params["legal.necessityFrom"], "below-threshold"],
    [!facts.ongoing, "not-ongoing"],
    [facts.otherMeans, "other-means"],
    [facts.harmsOthers, "harms-others"],
  ]);
}

/**
 * Use-of-force score, 0–50.
 * @param severity 0–5; @param others the seven other indicators, each 0–5: immediacy, directness, invasiveness,
 * measurability, military character, state involvement, presumptive legality.
 * Source: the indicators of Tallinn Manual 2.0, rule 69; the weights are invented.
 */
export function forceScore(severity: number, others: readonly number[], params: Params): number {
  return others.reduce((total, each) => total + each, params["legal.force.severityWeight"] * severity);
}

/** What a score amounts to. A use of force below an armed attack does not allow force in return. */
export function forceClass(
  facts: { score: number; physical: boolean; impact: number; campaignBonus: number; allianceUnanimous: boolean },
  params: Params,
): "none" | "use-of-force" | "armed-attack" {
  const grave = facts.physical && facts.impact >= params["legal.force.impact"];
  const accumulated = facts.campaignBonus >= params["legal.force.campaign"] && facts.allianceUnanimous;
  if (facts.score >= params["legal.force.attack"] && (grave || accumulated)) return "armed-attack";
  return facts.score >= params["legal.force.use"] ? "use-of-force" : "none";
}

/**
 * Evidence on persons, for indictments and listings: a law-enforcement product, or two kinds that are hard to fake.
 * @param held kind and spoofability (0–1) of each item the state holds on the incident. Source: invented.
 */
export function personsGate(held: readonly { kind: string; sigma: number }[], params: Params): GateFailure[] {
  const product = held.some((item) => item.kind === "E-9");
  const solid = new Set(held.filter((item) => item.sigma <= params["legal.persons.sigma"]).map((item) => item.kind));
  return product || solid.size >= params["legal.persons.kinds"] ? [] : ["persons-unknown"];
}

function failures(tests: readonly (readonly [failed: boolean, code: GateFailure])[]): GateFailure[] {
  return tests.filter(([failed]) => failed).map(([, code]) => code);
}
