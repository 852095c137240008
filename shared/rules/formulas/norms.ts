import type { Params } from "../../catalogue/params.ts";
import type { ClarityWord } from "../../catalogue/wordings.ts";

export type NormStage = "emerging" | "cascading" | "internalised";

/** Where a norm stands in its life cycle. Source: Finnemore and Sikkink (1998); the thresholds are invented. */
export function normStage(strength: number, params: Params): NormStage {
  if (strength < params["norm.cascading"]) return "emerging";
  return strength <= params["norm.internalised"] ? "cascading" : "internalised";
}

/** States at the table and those that stand outside it, by number and economy. */
export type Constituency = {
  /** Economy (0–100) of each voting seat. */
  seats: Readonly<Record<string, number>>;
  /** Further states that count but do not play, with their mean economy. */
  others?: { count: number; econ: number };
};

/** The share (0–1) of states and of their economy that adopted. `othersAdopted` counts states outside the table. */
export function adoptionShare(
  adopters: readonly string[],
  world: Constituency,
  othersAdopted: number,
  params: Params,
): number {
  const { count, econ } = world.others ?? { count: 0, econ: 0 };
  const economies = Object.values(world.seats);
  const adopted = Object.entries(world.seats).filter(([seat]) => adopters.includes(seat));
  const allStates = economies.length + count;
  const allEcon = economies.reduce((total, each) => total + each, count * econ);
  const adoptedEcon = adopted.reduce((total, [, each]) => total + each, othersAdopted * econ);
  const byStates = allStates === 0 ? 0 : (adopted.length + othersAdopted) / allStates;
  const byEcon = allEcon === 0 ? 0 : adoptedEcon / allEcon;
  return params["norm.share.seats"] * byStates + params["norm.share.econ"] * byEcon;
}

/** Gain of strength when a text is adopted; a share already counted for a norm is not counted again. */
export function adoptionGain(
  share: number,
  shareCounted: number,
  clarity: number,
  params: Params,
  chairSummary = false,
): number {
  const gain = params["norm.adoption"] * clarity * Math.max(0, share - shareCounted);
  return chairSummary ? gain * params["norm.chairSummary"] : gain;
}

/** Gain per round without a detected violation. */
export function complianceGain(share: number, params: Params): number {
  const tipped = share >= params["norm.tippingPoint"];
  return params["norm.compliance"] * share * (tipped ? 1 : params["norm.compliance.belowTipping"]);
}

export type Answer = {
  /** Acceptance (0–1) of the responders' claim; null without a claim. */
  acceptance: number | null;
  /** States that answered together. */
  states: number;
  /** The answer was below the band. */
  weak: boolean;
  /** A statement or an advisory that names nobody. */
  unnamed: boolean;
};

/** Gain when a violation is answered. */
export function answeredGain(answer: Answer, params: Params): number {
  const believed = answer.acceptance ?? params["norm.answered.noClaim"];
  const together = answer.states >= params["norm.answered.fromStates"] ? 1 : params["norm.answered.alone"];
  const strength = answer.weak ? params["proportionality.weak.reaffirmation"] : 1;
  const named = answer.unnamed ? params["norm.answered.unnamed"] : 1;
  return params["norm.answered"] * believed * together * strength * named;
}

/** Loss (zero or negative) when a violation of severity 0–100 goes unanswered; `part` is the share of it that falls due. */
export function unansweredLoss(clarity: number, severity: number, params: Params, part = 1): number {
  return (params["norm.unanswered"] * clarity * severity * part) / params["norm.unanswered.severity"];
}

/** Further loss, once per incident, when an accepted claim (0–1) names an adopter. */
export function hypocrisyLoss(adopter: boolean, acceptance: number, params: Params): number {
  return adopter && acceptance >= params["norm.hypocrisy.from"] ? params["norm.hypocrisy"] : 0;
}

/** What a claimed breach costs the violator in legitimacy (zero or negative). `strength`: 0–100; `acceptance`: 0–1. */
export function violatorPrice(
  strength: number,
  clarity: number,
  adopter: boolean,
  acceptance: number,
  params: Params,
): number {
  const rate = params["norm.price"] + (adopter ? params["norm.price.adopter"] : 0);
  return rate * strength * clarity * acceptance;
}

/** Loss in a round in which nobody adopted, violated, claimed, answered or quoted the norm. */
export function salienceLoss(mentioned: boolean, params: Params): number {
  return mentioned ? 0 : params["norm.salience"];
}

/** The word shown for a clarity. */
export function clarityWord(clarity: number, params: Params): ClarityWord {
  if (clarity >= params["norm.clarity.sharp"]) return "sharp";
  return clarity >= params["norm.clarity.soft"] ? "soft" : "vague";
}
