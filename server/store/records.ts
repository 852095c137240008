/** What the store keeps, as its callers see it. Times are milliseconds since 1970. */

export type Status = "lobby" | "running" | "ended";

export interface NewExercise {
  readonly id: string;
  readonly scenarioId: string;
  /** Any plain JSON value; the store does not look into it. */
  readonly options: unknown;
  readonly createdAt: number;
  /** SHA-256 of the facilitator's token, see `tokens.ts`. */
  readonly facilitatorHash: string;
}

export interface Exercise extends NewExercise {
  readonly status: Status;
  /** Six letters while the lobby is open, otherwise null. */
  readonly joinCode: string | null;
}

export interface NewTable {
  readonly id: string;
  readonly exerciseId: string;
  readonly seed: string;
  readonly scenarioHash: string;
  readonly rulesVersion: number;
}

export interface Table extends NewTable {
  readonly status: Status;
  /** When the clock must look at this table again; null where nobody hurries. */
  readonly nextDueAt: number | null;
  /** Who may write to it when several servers share a store; unused by the embedded store. */
  readonly owner: string | null;
  readonly epoch: number;
  readonly leaseUntil: number | null;
}

export interface DueTable {
  readonly id: string;
  readonly nextDueAt: number;
}

export interface NewMember {
  readonly id: string;
  readonly exerciseId: string;
  readonly tableId: string | null;
  readonly seat: string | null;
  readonly role: string;
  /** The only personal field of the whole store. */
  readonly displayName: string;
  readonly tokenHash: string;
  readonly createdAt: number;
}

export interface Member extends NewMember {
  readonly revoked: boolean;
}

/** Where a member sits; what is left out stays as it was. */
export interface Seating {
  readonly tableId?: string | null;
  readonly seat?: string | null;
  readonly role?: string;
}

export type RowKind = "header" | "command" | "segment";

export interface NewRow {
  /** 0 for the header, then without gaps. */
  readonly seq: number;
  readonly kind: RowKind;
  /** The principal: seat member, facilitator, clock or system. */
  readonly from: unknown;
  /** Who sent it, with an id of the sender's choice, so that a retry finds the first answer; null for clock and system. */
  readonly member: string | null;
  readonly commandId: string | null;
  /** Free text is not in here: only its id and salted hash. */
  readonly command: unknown;
  /** The phase instance in which it was accepted. */
  readonly instance: number;
  readonly at: number;
  /** Hash of the state after this row, where the caller wants replay to compare it. */
  readonly stateHash: string | null;
  /** What was answered; a retry gets it again. */
  readonly reply: unknown;
}

export interface JournalRow extends NewRow {
  readonly epoch: number;
  /** SHA-256 in hexadecimal over the chain of the row before and this row's bytes, see `chain.ts`. */
  readonly chain: string;
}

export interface NewText {
  readonly id: string;
  readonly salt: string;
  readonly body: string;
  /** Who wrote it, so that one person's words can be erased; null where no member did. */
  readonly member: string | null;
}

export interface NewMessage {
  readonly id: string;
  /** The journal row it came with. */
  readonly seq: number;
  readonly channel: string;
  readonly fromSeat: string | null;
  /** Every seat that may read it, the sender's too where it may. */
  readonly readers: readonly string[];
  readonly round: number;
  readonly phase: string;
  /** Its free texts: name of the field to text id. */
  readonly texts: Readonly<Record<string, string>>;
  readonly meta: unknown;
}

/** A message as read back. `texts` holds bodies: null where one was erased. It never says who else may read it. */
export interface Message extends Omit<NewMessage, "readers" | "texts"> {
  readonly texts: Readonly<Record<string, string | null>>;
}

export interface MessagePage {
  /** Newest first. */
  readonly messages: readonly Message[];
  /** Whether older ones are left. */
  readonly more: boolean;
}

export interface Draft {
  readonly slot: string;
  /** Raised by every write and by clearing; a draft never written has version 0. */
  readonly version: number;
  /** Null after it was cleared. */
  readonly body: unknown;
}

export type DraftWrite =
  | { readonly ok: true; readonly version: number }
  | { readonly ok: false; readonly newer: Draft };

export interface NewSnapshot {
  readonly seq: number;
  readonly instance: number;
  /** The whole game state; stored as compressed canonical JSON. */
  readonly state: unknown;
  readonly isRoundStart: boolean;
}

export interface SnapshotInfo {
  readonly seq: number;
  readonly instance: number;
  readonly isRoundStart: boolean;
}

export interface Snapshot extends SnapshotInfo {
  readonly state: unknown;
  /** Later snapshots that were broken and passed over, newest first: worth a line in the log. */
  readonly skipped: readonly number[];
}

export interface Note {
  readonly id: string;
  readonly seq: number;
  readonly at: number;
  readonly body: string;
}

export interface JournalHead {
  readonly seq: number;
  readonly chain: string;
}

export type ChainReport =
  | { readonly ok: true; readonly rows: number; readonly head: JournalHead | null }
  | { readonly ok: false; readonly seq: number; readonly reason: "missing" | "changed" };
