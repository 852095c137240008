import type { Params } from "../../catalogue/params.ts";
import { product } from "./sum.ts";

export type EffectInput = {
  /** Force of the strongest member, 0–100. */
  force: number;
  /** Rounds between detection and answer. */
  w: number;
  /** States that count as answering together, at least 1. */
  n: number;
  /** Different blocs among them. */
  blocs: number;
  /** Credibility of the lead, 0–100. */
  cred: number;
  /** A matching public red line older than the incident; "doctrine" if its holder also published a doctrine. */
  redLine: "none" | "plain" | "doctrine";
  lawful: boolean;
  /** Acceptance of the responder's own standing claim on the incident, 0–1; 0 without one. */
  acceptance: number;
  disproportionate: boolean;
};

export type EffectFactors = {
  force: number;
  timely: number;
  collective: number;
  credible: number;
  communicated: number;
  lawful: number;
  believed: number;
  proportionate: number;
};

export type Effect = { value: number; factors: EffectFactors };

/** How much a response achieves (about 0–2), as a product of named factors. Source: invented. */
export function effect(input: EffectInput, params: Params): Effect {
  const factors: EffectFactors = {
    force: input.force / 100,
    timely: timely(input.w, params),
    collective: collective(input.n, input.blocs, params),
    credible: params["response.credible.base"] + (params["response.credible.slope"] * input.cred) / 100,
    communicated: communicated(input.redLine, params),
    lawful: input.lawful ? 1 : params["response.unlawful"],
    believed: params["response.believed.base"] + params["response.believed.slope"] * input.acceptance,
    proportionate: input.disproportionate ? params["proportionality.excess.effect"] : 1,
  };
  return { value: product(factors), factors };
}

/** Factor for an answer `w` rounds after detection. */
export function timely(w: number, params: Params): number {
  if (w <= 0) return params["response.timely.w0"];
  if (w === 1) return params["response.timely.w1"];
  return w === 2 ? params["response.timely.w2"] : params["response.timely.late"];
}

/** Factor for `n` states from a number of blocs. */
export function collective(n: number, blocs: number, params: Params): number {
  const states = params["response.collective.perState"] * (n - 1);
  const camps = blocs >= 2 ? params["response.collective.blocs"] : 0;
  return Math.min(params["response.collective.cap"], 1 + states + camps);
}

function communicated(redLine: EffectInput["redLine"], params: Params): number {
  if (redLine === "none") return 1;
  return redLine === "plain" ? params["response.communicated"] : params["response.communicated.doctrine"];
}

/** Members of a coalition whose force lies close enough to the strongest to count, by index. */
export function countedMembers(forces: readonly number[], params: Params): number[] {
  const strongest = Math.max(...forces);
  const counts = (force: number): boolean => strongest - force <= params["response.coalition.forceWindow"];
  return forces.flatMap((force, i) => (counts(force) ? [i] : []));
}

/** The factor that keeps the effects on one target, incident and round within their common cap. */
export function effectScale(effects: readonly number[], params: Params): number {
  const total = effects.reduce((sum, each) => sum + each, 0);
  return total > params["response.sumCap"] ? params["response.sumCap"] / total : 1;
}

/** What an effect does to its target, in points. `gain` is what the operation brought; 0 unless it is the true author. */
export function onTarget(
  effectValue: number,
  force: number,
  gain: number,
  params: Params,
): { legit: number; econ: number; Q: number; forfeit: number } {
  const econ =
    force >= params["response.econForce"] ? params["response.target.econ"] : params["response.target.econSoft"];
  return {
    legit: params["response.target.legit"] * effectValue,
    econ: econ * effectValue,
    Q: params["response.target.Q"] * effectValue,
    forfeit: Math.min(1, params["response.target.forfeit"] * effectValue) * gain,
  };
}

export type OwnMeasure = {
  force: number;
  /** Rounds between detection and answer. */
  w: number;
  /** Trade and supply-chain dependence on the target, 0–100. */
  entangle: number;
  /** A public measure with a target: below the least force, or without a target, it moves neither press nor trust. */
  publicWithTarget: boolean;
};

/** What a measure does to its own author, in points; disproportion and unlawfulness come on top. */
export function onResponder(measure: OwnMeasure, params: Params): { econ: number; press: number; cred: number } {
  const { force, w, entangle } = measure;
  const answers = force >= params["incident.answerForce"];
  return {
    econ: force >= params["response.econForce"] ? (params["response.own.econ"] * force * entangle) / 100 : 0,
    press: answers && measure.publicWithTarget ? params["response.own.press"] * force : 0,
    cred: answers && w <= params["response.own.credWithin"] ? params["response.own.cred"] : 0,
  };
}
