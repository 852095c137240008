import type { Msg, TextRef } from "../../engine/types.ts";
import type { ArticleId, IncidentId, MeasureId, NormId, SeatId, TextId, VariantId } from "../ids.ts";

export interface TextState {
  /** What each seat has said it can live with, per article; null: it would rather leave the article out. */
  stances: Record<ArticleId, Record<SeatId, VariantId | "omit">>;
  signed: SignedText | null;
  earlier: SignedText[];
  /** Adoption effects already booked: never twice, whatever is signed later. */
  booked: string[];
  /** What the signed text bars its parties from, such as `claim:I1`. */
  bars: string[];
  /** The round in which further states join, if the signed text invites them. */
  nextSpread: number | null;
}

export interface SignedText {
  round: number;
  parties: SeatId[];
  hash: string;
  variants: Record<ArticleId, VariantId>;
}

export type PackagePart =
  | { kind: "text"; text: TextId; variants: Record<ArticleId, VariantId> }
  | { kind: "pay"; from: SeatId; to: SeatId; pc: number }
  | { kind: "lift"; by: SeatId; measure: MeasureId }
  | { kind: "order"; by: SeatId; order: string }
  | { kind: "promise"; by: SeatId; promise: PromiseKind; until: number };

export type PromiseKind = "no-new-measures" | "no-operations" | "no-claim" | "answer-requests" | "free";

export interface PackageState {
  id: string;
  by: SeatId;
  to: SeatId[];
  parts: PackagePart[];
  hash: string;
  round: number;
  expires: number;
  rationale: TextRef | null;
  answers: Record<SeatId, { answer: "accepted" | "declined"; reason: TextRef | Msg | null }>;
  state: "open" | "escrow" | "declined" | "withdrawn" | "executed" | "void" | "expired";
  voidReason: Msg | null;
  /** Political capital that is set aside for it, per seat. */
  reserved: Record<SeatId, number>;
  /** Action points that are set aside for it, per seat. */
  reservedAp: Record<SeatId, number>;
}

export interface PromiseState {
  id: string;
  by: SeatId;
  to: SeatId[];
  kind: PromiseKind;
  text: TextRef | null;
  source: "message" | "package" | "text";
  made: number;
  due: number;
  accepted: boolean | null;
  state: "offered" | "standing" | "kept" | "broken" | "declined";
  norm: NormId | null;
  operations: string[];
}

export interface OffRampState {
  id: string;
  /** The measure that it would lift; null where it settles the incident only. */
  measure: MeasureId | null;
  incident: IncidentId;
  by: SeatId;
  to: SeatId;
  remedy: Remedy;
  round: number;
  state: "open" | "accepted" | "executed" | "declined" | "expired";
}

export type Remedy = "prosecution" | "pledge" | "joint-inquiry" | "compensation";

export interface MeetingState {
  id: string;
  by: SeatId;
  to: SeatId;
  round: number;
  state: "invited" | "held" | "declined" | "expired";
}

export interface ContactState {
  /** The last channel used on a matter (an incident, or `""` for none). */
  last: Record<string, Channel>;
  /** Formal notes sent this round, by sender. */
  notes: Record<SeatId, number>;
  /** Hotline messages by sender and matter: the round and how many of the four fields were empty. */
  hotline: { by: SeatId; about: string; round: number; empty: number }[];
}

export type Channel = "plenary" | "chat" | "note" | "hotline" | "meeting";
