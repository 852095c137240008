import { RESPONSES, type ResponseId } from "./responses.ts";

/** One rung of the escalation ladder. Texts: `rung.<rung>`. */
export type Rung = { readonly rung: number; readonly id: string };

/** Kahn's 44 rungs (On Escalation, 1965), reduced to eleven and translated to cyber diplomacy. */
export const RUNGS: readonly Rung[] = [
  "routine-diplomacy",
  "quiet-query",
  "public-concern",
  "naming",
  "joint-naming",
  "retorsion",
  "economic-measures",
  "countermeasure",
  "rupture",
  "military-signalling",
  "armed-conflict",
].map((id, rung) => ({ rung, id }));

/** Thresholds between rungs. Texts: `firebreak.<name>.title`. The rungs they guard are parameters. */
export const FIREBREAKS = ["A", "B", "C"] as const;

/** The responses that stand on a rung. */
export function responsesOn(rung: number): ResponseId[] {
  return Object.values(RESPONSES)
    .filter((response) => response.rung === rung && response.id !== "R-21" && response.id !== "R-22")
    .map((response) => response.id);
}
