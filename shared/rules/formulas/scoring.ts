import type { Params } from "../../catalogue/params.ts";
import type { LikelihoodWord } from "../../catalogue/wordings.ts";
import { clamp } from "../../engine/gauge.ts";
import { keysOf } from "../../engine/order.ts";
import { mean } from "./sum.ts";

/** National score (0–100): weighted attainment of the hidden objectives, then the adjustment for true or false claims. */
export function nationalScore(
  objectives: readonly { weight: number; attainment: number }[],
  truthAdjustment: number,
): number {
  return clamp(objectives.reduce((total, each) => total + each.weight * each.attainment, 0) + truthAdjustment);
}

/** Shared score: half the final stability, half its mean over rounds 1 to R and the epilogue. Source: invented. */
export function sharedScore(final: number, rounds: readonly number[], params: Params): number {
  const share = params["score.shared.final"];
  return share * final + (1 - share) * mean(rounds);
}

/** True if the world broke down: then nobody's result passes the cap. */
export function collapsed(finalStability: number, highestRung: number, params: Params): boolean {
  return finalStability < params["score.collapse"] || highestRung >= params["score.collapseRung"];
}

/** Personal result, 0–100. */
export function personalResult(national: number, shared: number, collapse: boolean, params: Params): number {
  const mixed = clamp(params["score.national"] * national + params["score.shared"] * shared);
  return collapse ? Math.min(mixed, params["score.collapseCap"]) : mixed;
}

export type TableVerdict = "stable-cyberspace" | "managed-rivalry" | "fragile-peace" | "cyber-disorder";

/** The table's verdict from the change of shared stability against the start, for a game of `rounds` rounds. */
export function tableVerdict(change: number, rounds: number, collapse: boolean, params: Params): TableVerdict {
  const k = rounds / params["score.table.rounds"];
  if (collapse || change < k * params["score.table.fragile"]) return "cyber-disorder";
  if (change >= k * params["score.table.stable"]) return "stable-cyberspace";
  return change >= k * params["score.table.managed"] ? "managed-rivalry" : "fragile-peace";
}

/** Brier score of probabilities against the truth: 0 is best, 2 is worst. Source: G. Brier, Monthly Weather Review 1950. */
export function brier(q: Readonly<Record<string, number>>, truth: string): number {
  const hypotheses = new Set([...keysOf(q), truth]);
  return [...hypotheses].reduce((total, each) => total + ((q[each] ?? 0) - (each === truth ? 1 : 0)) ** 2, 0);
}

/** The probability a word stands for. */
export function wordMidpoint(word: LikelihoodWord, params: Params): number {
  switch (word) {
    case "almost-no-chance":
      return params["brier.almostNoChance"];
    case "very-unlikely":
      return params["brier.veryUnlikely"];
    case "unlikely":
      return params["brier.unlikely"];
    case "roughly-even":
      return params["brier.roughlyEven"];
    case "likely":
      return params["brier.likely"];
    case "very-likely":
      return params["brier.veryLikely"];
    case "almost-certain":
      return params["brier.almostCertain"];
  }
}

/** What a public claim says about all hypotheses: its word's middle for the culprit, the rest spread evenly. */
export function statedBelief(
  word: LikelihoodWord,
  culprit: string,
  hypotheses: readonly string[],
  params: Params,
): Record<string, number> {
  const p = hypotheses.length === 1 ? 1 : wordMidpoint(word, params);
  const rest = (1 - p) / Math.max(1, hypotheses.length - 1);
  return Object.fromEntries(hypotheses.map((hypothesis) => [hypothesis, hypothesis === culprit ? p : rest]));
}

/** One of two counts as a share, for the process indicators; null where there was nothing to count. */
export function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
