import type { Params } from "../../catalogue/params.ts";
import { LEVEL_WORDS, type LevelWord } from "../../catalogue/wordings.ts";
import { clamp } from "../../engine/gauge.ts";
import { sum } from "./sum.ts";

/** What an attacker weighs against one victim; all 0–100 but the clarity (0.5–1). */
export type DeterrenceInput = {
  /** The victim's capability to find authors. */
  intel: number;
  /** The victim's credibility. */
  cred: number;
  /** How much earlier answers weigh on the attacker. */
  Q: number;
  /** The victim's resilience on the layer. */
  resilience: number;
  entangle: number;
  /** Strength of the norm at stake. */
  norm: number;
  clarity: number;
  /** The attacker's legitimacy: what it has to lose. */
  legit: number;
};

/** Nye's four means of dissuasion, in points taken off the gain. Source: J. Nye, International Security 41:3 (2017). */
export type DeterrenceTerms = { punishment: number; denial: number; entanglement: number; norms: number };

/** The four terms. Weights: invented. */
export function deterrence(input: DeterrenceInput, params: Params): DeterrenceTerms {
  const found = params["attacker.detect.base"] + params["attacker.detect.intel"] * input.intel;
  const threat = params["attacker.punishment.Q"] * input.Q + params["attacker.punishment.cred"] * input.cred;
  return {
    punishment: found * threat,
    denial: params["attacker.denial"] * input.resilience,
    entanglement: params["attacker.entanglement"] * input.entangle,
    norms: (params["attacker.norms"] * input.norm * input.clarity * input.legit) / 100,
  };
}

/** Whether a computed attacker attacks in a round. `gain`: its motive times the stakes, about 20–60. */
export function attackChance(
  gain: number,
  input: DeterrenceInput,
  params: Params,
): { probability: number; utility: number; terms: DeterrenceTerms } {
  const terms = deterrence(input, params);
  const utility = gain - sum(terms);
  return { probability: 1 / (1 + Math.exp(-utility / params["attacker.temperature"])), utility, terms };
}

/** The four bars of the panel, each 0–100 of the most that its means can do. */
export function deterrencePanel(input: DeterrenceInput, params: Params): DeterrenceTerms {
  const terms = deterrence(input, params);
  const most = deterrence(
    { intel: 100, cred: 100, Q: 100, resilience: 100, entangle: 100, norm: 100, clarity: 1, legit: 100 },
    params,
  );
  const bar = (means: keyof DeterrenceTerms): number =>
    most[means] === 0 ? 0 : clamp((100 * terms[means]) / most[means]);
  return {
    punishment: bar("punishment"),
    denial: bar("denial"),
    entanglement: bar("entanglement"),
    norms: bar("norms"),
  };
}

/** The word for a bar of the panel (0–100), shown where only public facts may be known. */
export function levelWord(bar: number, params: Params): LevelWord {
  const steps = [params["panel.middle"], params["panel.high"]];
  return LEVEL_WORDS[steps.filter((step) => bar >= step).length] as LevelWord;
}
