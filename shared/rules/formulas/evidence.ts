import type { Params } from "../../catalogue/params.ts";
import { clamp } from "../../engine/gauge.ts";

/** One item as a reader holds it. Whether it was planted is not among the facts a reader has. */
export type EvidenceItem = {
  id: string;
  /** Items of one origin count once, however many copies circulate. */
  originId: string;
  kind: string;
  /** The hypothesis it supports. */
  pointsTo: string;
  /** Base reliability, 0–1. */
  r0: number;
  /** How easily this kind is forged, 0–1. */
  sigma: number;
  /** Shared as a summary: the origin is hidden and the reliability lower. */
  summary?: boolean;
  authenticated?: boolean;
  /** Verification was tried, whatever came of it. */
  examined?: boolean;
  /** Capability (0–100) of the seat whose full analysis this is; the reader's own if absent. */
  intel?: number;
};

export type EvidenceContext = {
  hypotheses: readonly string[];
  /** Weights in proportion to the prior; uniform if absent. */
  prior?: Readonly<Record<string, number>>;
  /** Capability of the reader, 0–100. */
  intel: number;
  /** The incident's sophistication, 1–5. */
  soph: number;
  /** How much forgery is to be expected, 0–1. */
  phi: number;
};

export type WeighedItem = {
  id: string;
  originId: string;
  kind: string;
  pointsTo: string;
  sigma: number;
  examined: boolean;
  /** Reliability for this reader, 0–1. */
  r: number;
  /** Forgery discount, 0–1. */
  f: number;
  /** Reliability after the discount. */
  rPrime: number;
  /** Likelihood ratio for the hypothesis it points to. */
  lr: number;
};

export type Posterior = {
  /** Probability of each hypothesis; they sum to 1. */
  p: Record<string, number>;
  leading: string;
  /** The items that counted, one for each origin. */
  items: WeighedItem[];
};

/** Reliability of an item for a reader of capability `intel` (0–100). Source: invented. */
export function reliability(r0: number, intel: number, soph: number, hypotheses: number, params: Params): number {
  const skill = params["evidence.reliability.intel"] * (intel - params["evidence.reliability.intelMid"]);
  const craft = params["evidence.reliability.soph"] * (soph - params["evidence.reliability.sophMid"]);
  const floor = 1 / hypotheses + params["evidence.reliability.aboveChance"];
  return clamp(r0 + skill + craft, floor, params["evidence.reliability.max"]);
}

/** The share of an item's weight that expected forgery takes away. */
export function forgeryDiscount(sigma: number, phi: number, authenticated: boolean): number {
  return authenticated ? 0 : sigma * phi;
}

/** How much an item of discounted reliability `rPrime` favours its hypothesis against each other one. */
export function likelihoodRatio(rPrime: number, hypotheses: number): number {
  return rPrime / ((1 - rPrime) / (hypotheses - 1));
}

/** An item with its weight for this reader. */
export function weigh(item: EvidenceItem, context: EvidenceContext, params: Params): WeighedItem {
  const count = context.hypotheses.length;
  const r0 = item.r0 + (item.summary ? params["evidence.summary"] : 0);
  const r = reliability(r0, item.intel ?? context.intel, context.soph, count, params);
  const f = forgeryDiscount(item.sigma, context.phi, item.authenticated ?? false);
  const rPrime = (1 - f) * r + f / count;
  return {
    id: item.id,
    originId: item.originId,
    kind: item.kind,
    pointsTo: item.pointsTo,
    sigma: item.sigma,
    examined: (item.examined ?? false) || (item.authenticated ?? false),
    r,
    f,
    rPrime,
    lr: likelihoodRatio(rPrime, count),
  };
}

/**
 * What a reader should believe after its items: Bayes' rule, each origin counted once by its best copy.
 * The result does not depend on the order of the items. Items that point to no listed hypothesis are left out.
 */
export function posterior(items: readonly EvidenceItem[], context: EvidenceContext, params: Params): Posterior {
  const counted = bestCopies(
    items.filter((item) => context.hypotheses.includes(item.pointsTo)).map((item) => weigh(item, context, params)),
  );
  const weights = context.hypotheses.map((hypothesis) =>
    counted
      .filter((item) => item.pointsTo === hypothesis)
      .reduce((weight, item) => weight * item.lr, context.prior?.[hypothesis] ?? (context.prior ? 0 : 1)),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const p = Object.fromEntries(context.hypotheses.map((hypothesis, i) => [hypothesis, (weights[i] ?? 0) / total]));
  return { p, leading: mostLikely(context.hypotheses, p), items: counted };
}

function bestCopies(items: readonly WeighedItem[]): WeighedItem[] {
  const best = new Map<string, WeighedItem>();
  for (const item of [...items].sort(byWeight)) {
    if (!best.has(item.originId)) best.set(item.originId, item);
  }
  return [...best.values()].sort((a, b) => (a.originId < b.originId ? -1 : 1));
}

function byWeight(a: WeighedItem, b: WeighedItem): number {
  return b.rPrime - a.rPrime || (a.id < b.id ? -1 : 1);
}

function mostLikely(hypotheses: readonly string[], p: Record<string, number>): string {
  return hypotheses.reduce((best, each) => ((p[each] ?? 0) > (p[best] ?? 0) ? each : best), hypotheses[0] ?? "");
}

/** The chance that verification settles an item (0–1): exposes a forgery, authenticates the genuine. Source: invented. */
export function verifyChance(intel: number, params: Params): number {
  return clamp(
    params["evidence.verify.base"] + params["evidence.verify.intel"] * intel,
    params["evidence.verify.min"],
    params["evidence.verify.max"],
  );
}
