/** The turn machine's own words. It knows no treaty and no norm. */

export type SeatId = string;
export type MemberId = string;

/** Who asks. A seat's member comes from the session, never from a payload. */
export type Principal =
  | { readonly kind: "seat"; readonly seat: SeatId; readonly member: MemberId }
  | { readonly kind: "facilitator"; readonly member: MemberId }
  | { readonly kind: "clock" }
  | { readonly kind: "system" };

/** Who may know: everybody, some seats, or only the facilitator (and the debrief). */
export type Audience = "all" | "facilitator" | readonly SeatId[];

/** A reference to free text that lives outside the rules: the rules see that it exists, never what it says. */
export interface TextRef {
  readonly id: string;
  readonly hash: string;
}

/** What somebody asks for. `texts` names the free-text fields that were filled in. */
export interface Command {
  readonly type: string;
  /** When the server took it, in milliseconds since 1970: the only way by which time reaches the rules. */
  readonly at?: number;
  readonly texts?: Readonly<Record<string, TextRef>>;
  readonly [field: string]: unknown;
}

/** A sentence to be said in the reader's language: a catalogue key and its arguments. */
export interface Msg {
  readonly key: string;
  readonly args?: Readonly<Record<string, string | number>>;
}

/** Why a command was not accepted: a code, its arguments, nothing that the asker may not know. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly args?: Readonly<Record<string, string | number>>;
}

export type RefusalCode =
  | "unknown-command"
  | "malformed"
  | "not-allowed"
  | "wrong-phase"
  | "stale"
  | "paused"
  | "ended"
  | "not-offered"
  | "not-affordable"
  | "already-done"
  | "already-committed"
  | "unknown-thing"
  | "not-yours"
  | "too-long";

export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });
export const err = <E>(error: E): { readonly ok: false; readonly error: E } => ({ ok: false, error });
export const refuse = (code: RefusalCode, args?: Refusal["args"]): Refusal => (args ? { code, args } : { code });
