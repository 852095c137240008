import { EVIDENCE_KINDS, type EvidenceKindId } from "../../catalogue/evidenceKinds.ts";
import { RESPONSES, type ResponseId } from "../../catalogue/responses.ts";
import { type GateFailure, personsGate } from "../formulas/legality.ts";
import type { SeatId } from "../ids.ts";
import { itemsOf } from "../knowledge.ts";
import type { GameState } from "../state.ts";
import type { World } from "../world.ts";

/** Conditions of a measure that are not met yet on an incident; empty where it can be taken. */
export function gatesMissing(
  state: GameState,
  world: World,
  seat: SeatId,
  measure: ResponseId,
  incident: string,
): readonly GateFailure[] {
  if (RESPONSES[measure].gate !== "named-persons") return [];
  const held = itemsOf(state, incident, seat)
    .filter((e) => e.holders[seat]?.how !== "summary" || e.released !== null)
    .map((e) => ({ kind: e.kind, sigma: EVIDENCE_KINDS[e.kind as EvidenceKindId].sigma }));
  return personsGate(held, world.params);
}
