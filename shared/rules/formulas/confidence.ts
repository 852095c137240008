import type { Params } from "../../catalogue/params.ts";
import type { ConfidenceClass, LikelihoodWord } from "../../catalogue/wordings.ts";
import type { Posterior, WeighedItem } from "./evidence.ts";

/** What stands between a claim and the next confidence class. */
export type Missing =
  | { code: "likelihood"; need: number; have: number }
  | { code: "kinds"; need: number; have: number }
  | { code: "hard-to-fake"; need: number }
  | { code: "contradiction"; items: string[] };

export type Confidence = {
  hypothesis: string;
  class: ConfidenceClass;
  word: LikelihoodWord;
  p: number;
  /** Kinds among the supporting items. */
  kinds: string[];
  next: ConfidenceClass | null;
  /** All of these must be met for the next class. */
  missing: Missing[];
};

/** The word for a probability. Source: US Intelligence Community Directive 203 (2015). */
export function likelihoodWord(p: number, params: Params): LikelihoodWord {
  if (p < params["likelihood.veryUnlikely"]) return "almost-no-chance";
  if (p < params["likelihood.unlikely"]) return "very-unlikely";
  if (p < params["likelihood.roughlyEven"]) return "unlikely";
  if (p < params["likelihood.likely"]) return "roughly-even";
  if (p < params["likelihood.veryLikely"]) return "likely";
  return p < params["likelihood.almostCertain"] ? "very-likely" : "almost-certain";
}

/**
 * How good the evidence for a hypothesis is (by default the leading one), and what would make it better.
 * Likelihood and confidence are different things: many forged items make a wrong author very likely.
 * The meaning of the classes follows the US ODNI guide to cyber attribution (2018); the thresholds are invented.
 */
export function confidence(evidence: Posterior, params: Params, hypothesis: string = evidence.leading): Confidence {
  const p = evidence.p[hypothesis] ?? 0;
  const supporting = evidence.items.filter((item) => item.pointsTo === hypothesis);
  const kinds = [...new Set(supporting.map((item) => item.kind))].sort();
  const steps: [ConfidenceClass, Missing[]][] = [
    ["low", needs(p, params["confidence.low.posterior"], kinds, 0)],
    ["moderate", needs(p, params["confidence.moderate.posterior"], kinds, params["confidence.moderate.kinds"])],
    [
      "high",
      [
        ...needs(p, params["confidence.high.posterior"], kinds, params["confidence.high.kinds"]),
        ...needsHardToFake(supporting, params),
        ...needsExamination(evidence.items, hypothesis, params),
      ],
    ],
  ];
  const blocked = steps.findIndex(([, missing]) => missing.length > 0);
  const [next, missing] = steps[blocked] ?? [null, []];
  const reached = blocked < 0 ? "high" : (steps[blocked - 1]?.[0] ?? "insufficient");
  return { hypothesis, class: reached, word: likelihoodWord(p, params), p, kinds, next, missing };
}

function needs(p: number, posterior: number, kinds: readonly string[], kindsNeeded: number): Missing[] {
  const missing: Missing[] = [];
  if (p < posterior) missing.push({ code: "likelihood", need: posterior, have: p });
  if (kinds.length < kindsNeeded) missing.push({ code: "kinds", need: kindsNeeded, have: kinds.length });
  return missing;
}

function needsHardToFake(supporting: readonly WeighedItem[], params: Params): Missing[] {
  const need = params["confidence.high.spoofability"];
  return supporting.some((item) => item.sigma <= need) ? [] : [{ code: "hard-to-fake", need }];
}

function needsExamination(items: readonly WeighedItem[], hypothesis: string, params: Params): Missing[] {
  const open = items.filter(
    (item) => item.pointsTo !== hypothesis && !item.examined && item.rPrime >= params["confidence.high.contradiction"],
  );
  return open.length === 0 ? [] : [{ code: "contradiction", items: open.map((item) => item.id) }];
}
