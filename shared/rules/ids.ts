import type { SeatId } from "../engine/types.ts";

export type { SeatId };
export type NormId = string;
export type IncidentId = string;
export type EvidenceId = string;
export type TextId = string;
export type ArticleId = string;
export type VariantId = string;
export type MeasureId = string;
export type DyadId = string;

export type Layer = "physical" | "logical" | "data" | "social";
export const LAYERS = ["physical", "logical", "data", "social"] as const satisfies readonly Layer[];

export type PhaseId = "lobby" | "briefing" | "consultation" | "drafting" | "decision" | "reaction" | "debrief";

/** The unordered pair of two seats, always written in the order of the alphabet. */
export function dyadId(a: SeatId, b: SeatId): DyadId {
  return a < b ? `${a}-${b}` : `${b}-${a}`;
}

/** The two seats of a pair, in the order of its name. */
export function dyadSeats(id: DyadId): readonly [SeatId, SeatId] {
  const at = id.indexOf("-");
  return [id.slice(0, at), id.slice(at + 1)];
}

/** One side of a pair asks for the other. */
export function otherOf(id: DyadId, seat: SeatId): SeatId {
  const [a, b] = dyadSeats(id);
  return a === seat ? b : a;
}
