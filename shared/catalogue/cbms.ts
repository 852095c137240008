/** What a confidence-building measure does beyond the general cooling of a relation. */
export type CbmEffect =
  | { readonly kind: "gauge"; readonly gauge: "legit"; readonly add: number }
  | { readonly kind: "capacity"; readonly dimension: "D1"; readonly add: number }
  | {
      readonly kind: "resilience";
      readonly layer: "all" | "logical";
      readonly of: "participants" | "everybody";
      readonly add: number;
    }
  | { readonly kind: "fragmentation"; readonly add: number }
  | { readonly kind: "norm"; readonly norm: string; readonly add: number }
  | { readonly kind: "tension"; readonly add: number }
  | { readonly kind: "trust"; readonly add: number }
  | { readonly kind: "spill"; readonly factor: number }
  | { readonly kind: "breach"; readonly trust: number; readonly cred: number }
  | {
      readonly kind:
        | "opens-hotline"
        | "quick-replies"
        | "freezes-measures"
        | "never-ambiguous"
        | "red-lines-clearer"
        | "glossary"
        | "destroys-access"
        | "sharper-estimates"
        | "duty-to-answer"
        | "free-private-help"
        | "evidence-pool"
        | "reviews-requests";
    };

/**
 * One confidence-building measure. `sides`: one state alone, both of a pair, or a whole forum.
 * Texts: `cbm.<id>.title`, `.help`.
 */
export type Cbm = {
  readonly id: CbmId;
  /** For each side that takes part. */
  readonly ap: number;
  readonly pc: number;
  readonly sides: "one" | "pair" | "forum";
  readonly once: boolean;
  /** It stays in force and cools the relation every round. */
  readonly lasting: boolean;
  readonly requires: readonly CbmId[];
  readonly effects: readonly CbmEffect[];
  /** Measures of the OSCE (Permanent Council decisions 1106 and 1202) and of the UN (A/78/265, A/79/214) it stands for. */
  readonly osce: readonly number[];
  readonly un: readonly number[];
};

export const CBM_IDS = [
  "poc.nominate",
  "hotline.establish",
  "consultation.invoke",
  "strategy.publish",
  "doctrine.publish",
  "terminology.glossary",
  "joint.exercise",
  "vuln.disclose",
  "ci.pact",
  "ppp.pact",
  "infoshare.join",
  "review.meeting",
  "moratorium",
] as const;
export type CbmId = (typeof CBM_IDS)[number];

export const CBMS: Readonly<Record<CbmId, Cbm>> = {
  "poc.nominate": {
    id: "poc.nominate",
    ap: 1,
    pc: 0,
    sides: "one",
    once: true,
    lasting: true,
    requires: [],
    effects: [{ kind: "quick-replies" }],
    osce: [8],
    un: [1],
  },
  "hotline.establish": {
    id: "hotline.establish",
    ap: 1,
    pc: 0,
    sides: "pair",
    once: true,
    lasting: true,
    requires: ["poc.nominate"],
    effects: [{ kind: "opens-hotline" }],
    osce: [3, 10, 13],
    un: [],
  },
  "consultation.invoke": {
    id: "consultation.invoke",
    ap: 1,
    pc: 0,
    sides: "pair",
    once: false,
    lasting: false,
    requires: [],
    effects: [{ kind: "freezes-measures" }, { kind: "tension", add: -4 }],
    osce: [3],
    un: [2],
  },
  "strategy.publish": {
    id: "strategy.publish",
    ap: 1,
    pc: 0,
    sides: "one",
    once: true,
    lasting: false,
    requires: [],
    effects: [
      { kind: "capacity", dimension: "D1", add: 0.5 },
      { kind: "sharper-estimates" },
      { kind: "gauge", gauge: "legit", add: 1 },
    ],
    osce: [7],
    un: [3],
  },
  "doctrine.publish": {
    id: "doctrine.publish",
    ap: 1,
    pc: 1,
    sides: "one",
    once: true,
    lasting: true,
    requires: [],
    effects: [{ kind: "never-ambiguous" }, { kind: "red-lines-clearer" }],
    osce: [1, 4],
    un: [3],
  },
  "terminology.glossary": {
    id: "terminology.glossary",
    ap: 1,
    pc: 0,
    sides: "forum",
    once: true,
    lasting: true,
    requires: [],
    effects: [{ kind: "glossary" }],
    osce: [9],
    un: [],
  },
  "joint.exercise": {
    id: "joint.exercise",
    ap: 1,
    pc: 0,
    sides: "pair",
    once: false,
    lasting: false,
    requires: [],
    effects: [
      { kind: "resilience", layer: "all", of: "participants", add: 1 },
      { kind: "fragmentation", add: -1 },
    ],
    osce: [12],
    un: [4, 6],
  },
  "vuln.disclose": {
    id: "vuln.disclose",
    ap: 1,
    pc: 0,
    sides: "one",
    once: false,
    lasting: false,
    requires: [],
    effects: [
      { kind: "destroys-access" },
      { kind: "gauge", gauge: "legit", add: 3 },
      { kind: "resilience", layer: "logical", of: "everybody", add: 2 },
      { kind: "norm", norm: "N-j", add: 2 },
    ],
    osce: [16],
    un: [],
  },
  "ci.pact": {
    id: "ci.pact",
    ap: 1,
    pc: 0,
    sides: "pair",
    once: true,
    lasting: true,
    requires: [],
    effects: [{ kind: "duty-to-answer" }, { kind: "spill", factor: 0.5 }],
    osce: [15],
    un: [7],
  },
  "ppp.pact": {
    id: "ppp.pact",
    ap: 1,
    pc: 0,
    sides: "one",
    once: true,
    lasting: true,
    requires: [],
    effects: [{ kind: "free-private-help" }],
    osce: [14],
    un: [8],
  },
  "infoshare.join": {
    id: "infoshare.join",
    ap: 1,
    pc: 0,
    sides: "forum",
    once: true,
    lasting: true,
    requires: [],
    effects: [{ kind: "evidence-pool" }],
    osce: [2],
    un: [3],
  },
  "review.meeting": {
    id: "review.meeting",
    ap: 0,
    pc: 0,
    sides: "pair",
    once: false,
    lasting: true,
    requires: [],
    effects: [{ kind: "reviews-requests" }, { kind: "trust", add: 2 }],
    osce: [11],
    un: [],
  },
  moratorium: {
    id: "moratorium",
    ap: 1,
    pc: 1,
    sides: "pair",
    once: true,
    lasting: true,
    requires: [],
    effects: [{ kind: "breach", trust: -15, cred: -10 }],
    osce: [],
    un: [],
  },
};

export function isCbmId(id: string): id is CbmId {
  return Object.hasOwn(CBMS, id);
}
