import { EVIDENCE_KINDS, type EvidenceKindId } from "../../catalogue/evidenceKinds.ts";
import { acceptanceWord } from "../formulas/attribution.ts";
import { reliabilityWord, spoofWord } from "../formulas/words.ts";
import { type Reader, weightOf } from "../knowledge.ts";
import { bandFloor } from "../stability.ts";
import type { ClaimState, EvidenceState, GameState } from "../state.ts";
import type { Band, EvidenceView, PublicClaim } from "../view.ts";
import type { World } from "../world.ts";

/** A fixed band of ten: what others may know of a gauge. */
export function bandAround(value: number): Band {
  const from = bandFloor(value);
  return { from, to: from === 90 ? 100 : from + 9 };
}

/** An item as a reader may see it. A summary hides the kind; being planted shows only to who has found out. */
export function evidenceView(state: GameState, world: World, item: EvidenceState, reader: Reader): EvidenceView {
  const held = reader === "audience" ? undefined : item.holders[reader];
  const summary = held?.how === "summary" && item.released === null;
  return {
    id: item.id,
    incident: item.incident,
    kind: summary ? null : item.kind,
    pointsTo: item.pointsTo,
    label: summary ? { key: "evidence.summary" } : item.label,
    // A catalogue sentence on an item names its kind.
    summary: summary && typeof item.summary !== "string" ? { key: "evidence.summary" } : item.summary,
    reliability: reliabilityWord(weightOf(state, world, item, reader), world.params),
    spoofable: spoofWord(EVIDENCE_KINDS[item.kind as EvidenceKindId].sigma, world.params),
    how: held?.how ?? "public",
    from: held?.from ?? null,
    round: held?.round ?? item.released ?? 0,
    status: statusFor(item, reader),
    released: item.released !== null,
    sharedWith:
      reader === "audience"
        ? []
        : item.sharedBy.filter((s) => s.startsWith(`${reader}>`)).map((s) => s.slice(s.indexOf(">") + 1)),
  };
}

function statusFor(item: EvidenceState, reader: Reader): EvidenceView["status"] {
  if (reader === "audience") return "unexamined";
  if (item.struckFor.includes(reader)) return "struck";
  if (item.authenticatedFor.includes(reader)) return "authenticated";
  return item.checkedBy.includes(reader) ? "no-result" : "unexamined";
}

/** A claim as everybody heard it, with how far it is believed. */
export function claimView(claim: ClaimState, world: World): PublicClaim {
  const { id, by, hypothesis, accused, wording, stated, round, standing } = claim;
  return {
    id,
    by,
    hypothesis,
    accused,
    wording,
    stated,
    acceptance: acceptanceWord(claim.acceptance, world.params),
    round,
    standing,
  };
}
