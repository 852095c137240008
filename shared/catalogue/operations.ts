import type { NormCatalogueId } from "./norms.ts";

/** What an operation brings its author, or does to the target, in gauge points, if it succeeds. */
export type OperationGain = {
  readonly econ?: number;
  readonly intel?: number;
  readonly off?: number;
  readonly targetPress?: number;
  readonly targetLegit?: number;
  /** Further footholds at third places. */
  readonly accesses?: number;
  /** Rounds without recovery for the target. */
  readonly recoveryBlocked?: number;
  /** Multiplies the stakes of a later operation at the same place. */
  readonly laterStakes?: number;
  /** The scenario says what it is good for. */
  readonly scenarioGoal?: boolean;
};

/**
 * One covert operation, as an abstract card without technique. Numbers: invented.
 * Texts: `operation.<id>.title`.
 */
export type Operation = {
  readonly id: OperationId;
  readonly layers: readonly ("physical" | "logical" | "data" | "social")[];
  /** Scope, scale, duration, intensity, complexity, sophistication, impact; each 1–5. */
  readonly criteria: readonly [number, number, number, number, number, number, number];
  /** 0 is overt. */
  readonly stealth: number;
  readonly norms: readonly NormCatalogueId[];
  /** States disagree on whether the norm covers it. */
  readonly contested: boolean;
  /** Its rung once it is publicly laid at its author's door. */
  readonly rung: number;
  readonly gain: OperationGain;
};

export const OPERATION_IDS = [
  "espionage",
  "theft",
  "preposition",
  "influence",
  "ransomware",
  "supplychain",
  "disrupt",
  "attackCert",
  "destroy",
] as const;
export type OperationId = (typeof OPERATION_IDS)[number];

export const OPERATIONS: Readonly<Record<OperationId, Operation>> = {
  espionage: {
    id: "espionage",
    layers: ["data"],
    criteria: [2, 2, 3, 1, 3, 3, 1],
    stealth: 0.8,
    norms: [],
    contested: false,
    rung: 1,
    gain: { intel: 3 },
  },
  theft: {
    id: "theft",
    layers: ["data"],
    criteria: [2, 2, 4, 2, 2, 3, 2],
    stealth: 0.6,
    norms: ["N-ip"],
    contested: false,
    rung: 2,
    gain: { econ: 4 },
  },
  preposition: {
    id: "preposition",
    layers: ["logical", "physical"],
    criteria: [3, 2, 5, 1, 4, 4, 2],
    stealth: 0.75,
    norms: ["N-f"],
    contested: true,
    rung: 3,
    gain: { off: 5, laterStakes: 1.5 },
  },
  influence: {
    id: "influence",
    layers: ["social", "data"],
    criteria: [3, 3, 3, 3, 2, 3, 3],
    stealth: 0.3,
    norms: ["N-elec"],
    contested: false,
    rung: 4,
    gain: { targetPress: 10, targetLegit: -3 },
  },
  ransomware: {
    id: "ransomware",
    layers: ["logical"],
    criteria: [3, 3, 3, 3, 2, 2, 3],
    stealth: 0,
    norms: ["N-c"],
    contested: false,
    rung: 3,
    gain: { econ: 2 },
  },
  supplychain: {
    id: "supplychain",
    layers: ["logical"],
    criteria: [4, 4, 4, 2, 5, 4, 3],
    stealth: 0.85,
    norms: ["N-i"],
    contested: false,
    rung: 3,
    gain: { intel: 6, accesses: 2 },
  },
  disrupt: {
    id: "disrupt",
    layers: ["physical"],
    criteria: [3, 3, 2, 4, 4, 4, 4],
    stealth: 0,
    norms: ["N-f"],
    contested: false,
    rung: 6,
    gain: { scenarioGoal: true },
  },
  attackCert: {
    id: "attackCert",
    layers: ["logical"],
    criteria: [2, 2, 2, 3, 3, 3, 3],
    stealth: 0.1,
    norms: ["N-k"],
    contested: false,
    rung: 6,
    gain: { recoveryBlocked: 2 },
  },
  destroy: {
    id: "destroy",
    layers: ["physical"],
    criteria: [3, 3, 4, 5, 4, 5, 5],
    stealth: 0,
    norms: ["N-f"],
    contested: false,
    rung: 8,
    gain: { scenarioGoal: true },
  },
};

export function isOperationId(id: string): id is OperationId {
  return Object.hasOwn(OPERATIONS, id);
}
