import type { ConfidenceClass } from "../catalogue/wordings.ts";

export const POLICY_IDS = ["reciprocator", "hawk", "opportunist", "free-rider", "absent"] as const;
export type PolicyId = (typeof POLICY_IDS)[number];

/** A way to play. Numbers are shares of the way from "no deal" (0) to the best text one could imagine (1). */
export interface Policy {
  readonly id: PolicyId;
  /** Whether it does anything at all. */
  readonly plays: boolean;
  readonly bargain: {
    /** What it asks for first, and what it still asks for at the end. */
    readonly opens: number;
    readonly ends: number;
    /** 1 gives way evenly; above 1 it gives way late. */
    readonly patience: number;
    /** It never signs below this, whatever the hour. */
    readonly floor: number;
    readonly offersPerRound: number;
  };
  /** How it answers an incident: in proportion once it is sure enough, at once with the most it may, or not at all. */
  readonly answers: "in-band" | "at-once" | "never";
  /** Least confidence for a public attribution, or null for none ever. */
  readonly names: ConfidenceClass | null;
  /** It carries out what its public red lines pledge. */
  readonly keepsRedLines: boolean;
  readonly waysOut: boolean;
  /** Which items it gives away: all that help to understand, those that clear it, or none. */
  readonly shares: "openly" | "to-clear-itself" | "never";
  readonly foothold: "gives-up" | "holds" | "uses-while-unanswered";
  readonly prosecutes: boolean;
  /** Hotlines, meetings and quiet words. */
  readonly keepsContact: boolean;
  /** It says what a measure is for and where it ends. */
  readonly explains: boolean;
  /** It offers promises of its own accord. */
  readonly promises: boolean;
}

/** Nice, provocable, forgiving, clear. Source: R. Axelrod, The Evolution of Cooperation, 1984. */
const reciprocator: Policy = {
  id: "reciprocator",
  plays: true,
  bargain: { opens: 0.9, ends: 0.54, patience: 1.1, floor: 0.3, offersPerRound: 2 },
  answers: "in-band",
  names: "moderate",
  keepsRedLines: true,
  waysOut: true,
  shares: "openly",
  foothold: "gives-up",
  prosecutes: true,
  keepsContact: true,
  explains: true,
  promises: true,
};

/** Answers at once, alone, at the maximum, on the first hint; concedes last. */
const hawk: Policy = {
  id: "hawk",
  plays: true,
  bargain: { opens: 1, ends: 0.68, patience: 3, floor: 0.56, offersPerRound: 1 },
  answers: "at-once",
  names: "insufficient",
  keepsRedLines: true,
  waysOut: false,
  shares: "never",
  foothold: "holds",
  prosecutes: false,
  keepsContact: false,
  explains: false,
  promises: false,
};

/** Takes what nobody defends, and pauses once it is answered. */
const opportunist: Policy = {
  id: "opportunist",
  plays: true,
  bargain: { opens: 0.92, ends: 0.54, patience: 1.3, floor: 0.35, offersPerRound: 2 },
  answers: "in-band",
  names: "high",
  keepsRedLines: false,
  waysOut: true,
  shares: "to-clear-itself",
  foothold: "uses-while-unanswered",
  prosecutes: false,
  keepsContact: true,
  explains: true,
  promises: false,
};

/** Builds at home, signs what costs nothing, answers nothing. */
const freeRider: Policy = {
  id: "free-rider",
  plays: true,
  bargain: { opens: 0.72, ends: 0.4, patience: 1, floor: 0.15, offersPerRound: 1 },
  answers: "never",
  names: null,
  keepsRedLines: false,
  waysOut: true,
  shares: "never",
  foothold: "holds",
  prosecutes: false,
  keepsContact: false,
  explains: true,
  promises: false,
};

const absent: Policy = { ...freeRider, id: "absent", plays: false };

export const POLICIES: Readonly<Record<PolicyId, Policy>> = {
  reciprocator,
  hawk,
  opportunist,
  "free-rider": freeRider,
  absent,
};

/** The policy of that name; whoever is not known stays away. */
export function policyOf(id: string): Policy {
  return Object.hasOwn(POLICIES, id) ? POLICIES[id as PolicyId] : absent;
}
