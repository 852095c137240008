import type { Params } from "../../catalogue/params.ts";
import { clamp } from "../../engine/gauge.ts";
import { sum } from "./sum.ts";

export type Interception = {
  /** Chance per dyad and round that a channel is read. */
  read: number;
  /** Chance that a message is altered or added. */
  tamper: number;
  terms: { base: number; skill: number };
};

/** Chances of a listener of capability `intel` against a channel's `security`, both 0–100. Source: invented. */
export function interception(intel: number, security: number, params: Params): Interception {
  const terms = { base: params["channel.read.base"], skill: params["channel.read.slope"] * (intel - security) };
  const read = clamp(sum(terms), params["channel.read.min"], params["channel.read.max"]);
  return { read, tamper: read * params["channel.tamper"], terms };
}

/** Chance that the pair notices it was listened to; `intel`: the better of the two, 0–100. */
export function noticeChance(intel: number, params: Params): number {
  const skilled = intel >= params["channel.notice.skilledFrom"];
  return skilled ? params["channel.notice.skilled"] : params["channel.notice"];
}

export type MisperceptionInput = {
  /** Answered in the round of detection without consultation. */
  fast: boolean;
  /** The last contact on this matter was chat. */
  informal: boolean;
  /** No purpose or limit stated. */
  ambiguous: boolean;
  /** A hotline message on the incident was sent this round, with so many fields left empty; null without one. */
  hotline: { emptyFields: number } | null;
  activeCbms: number;
  /** The target's trust in the actor, 0–100. */
  trust: number;
  /** Carries out a red line that names no confidence. */
  automatism: boolean;
};

export type MisperceptionTerms = {
  base: number;
  fast: number;
  informal: number;
  ambiguous: number;
  emptyFields: number;
  automatism: number;
  cbms: number;
  hotline: number;
  trust: number;
};

export type Misperception = { value: number; terms: MisperceptionTerms };

/** Chance that a target misreads a measure (0.02–0.60), with each term. Source: invented. */
export function misperception(input: MisperceptionInput, params: Params): Misperception {
  const { hotline } = input;
  const terms: MisperceptionTerms = {
    base: params["misperception.base"],
    fast: input.fast ? params["misperception.fast"] : 0,
    informal: input.informal ? params["misperception.informal"] : 0,
    ambiguous: input.ambiguous ? params["misperception.ambiguous"] : 0,
    emptyFields: hotline ? params["misperception.emptyField"] * hotline.emptyFields : 0,
    automatism: input.automatism ? params["misperception.automatism"] : 0,
    cbms: params["misperception.cbm"] * input.activeCbms,
    hotline: hotline ? params["misperception.hotline"] : 0,
    trust: params["misperception.trust"] * (input.trust - params["misperception.trustMid"]),
  };
  return { value: clamp(sum(terms), params["misperception.min"], params["misperception.max"]), terms };
}
