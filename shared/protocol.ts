import type { Json } from "./engine/json.ts";
import { z } from "./engine/schema.ts";
import type { Msg, Refusal } from "./engine/types.ts";
import { LIMITS, PROTOCOL } from "./limits.ts";

export { LIMITS, PROTOCOL };

const name = z.string().trim().min(1).max(LIMITS.name);
const language = z.enum(["en"]).default("en");

/* ---- HTTP ------------------------------------------------------------------------------------------------ */

/**
 * Every route; bodies and answers are JSON, errors are `HttpError`. `F` needs the facilitator's link as a bearer token,
 * `P` any personal link.
 *
 *     GET    /api/scenarios           -> ShelfEntry[]
 *     POST   /api/exercises           createExerciseBody -> CreatedExercise
 *     POST   /api/solo                soloBody -> Joined
 *     POST   /api/join                joinBody -> Joined
 *     POST   /api/session         P   sessionBody -> Session
 *     GET    /api/exercise        F   -> ExerciseReport
 *     DELETE /api/exercise        F   (or whoever plays it alone)
 *     POST   /api/seat-link       F   seatLinkBody -> SeatLink
 *     GET    /api/record          F   (P after the end) -> a file, JSON
 *     GET    /api/transcript      F   (P after the end) -> a file, Markdown
 *     GET    /health
 */

export const createExerciseBody = z.strictObject({
  scenario: z.string().max(80),
  /** `untimed`: phases end by commitment or by the facilitator. */
  pace: z.enum(["class", "workshop", "untimed"]).default("class"),
  /** Who takes seats that are free when the exercise starts. */
  emptySeats: z.enum(["bots", "empty"]).default("bots"),
  botPace: z.enum(["human", "instant"]).default("human"),
  /** Optional seed, so that another table can play the same truth and the same draws. */
  seed: z
    .string()
    .regex(/^sfc32:[0-9a-f]{32}$/)
    .optional(),
});

export const soloBody = z.strictObject({
  scenario: z.string().max(80),
  seat: z.string().max(10),
  name: name.default("Delegate"),
  language,
  botPace: z.enum(["human", "instant"]).default("human"),
  pace: z.enum(["class", "workshop", "untimed"]).default("untimed"),
});

export const joinBody = z.strictObject({ code: z.string().max(12), name, language });
export const sessionBody = z.strictObject({ protocol: z.number().int() });
/** A new personal link: for a member, whose old link stops working, or for somebody who comes late and gets a seat. */
export const seatLinkBody = z.union([
  z.strictObject({ member: z.string().max(40) }),
  z.strictObject({ seat: z.string().max(10), name }),
]);

export interface CreatedExercise {
  readonly exercise: string;
  readonly joinCode: string;
  /** Secret of the facilitator's link; sent once, stored hashed. */
  readonly facilitatorToken: string;
}
export interface Joined {
  readonly token: string;
}
export type Role = "facilitator" | "delegate";

export interface Session {
  readonly protocol: number;
  readonly role: Role;
  readonly member: string;
  readonly name: string;
  readonly seat: string | null;
  readonly exercise: string;
  readonly table: string;
  /** Shown to the facilitator, and to delegates while the lobby is open. */
  readonly joinCode: string | null;
  /** Time of the server, milliseconds since 1970, to show deadlines by. */
  readonly now: number;
  /** What the SDK's `consumeSeatReservation` takes. */
  readonly reservation: unknown;
}

/** What the facilitator sees of an exercise besides its tables' rooms. */
export interface ExerciseReport {
  readonly exercise: string;
  readonly scenario: string;
  readonly title: string;
  readonly status: "lobby" | "running" | "ended";
  readonly joinCode: string | null;
  readonly options: {
    readonly pace: "class" | "workshop" | "untimed";
    readonly emptySeats: "bots" | "empty";
    readonly botPace: "human" | "instant";
  };
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly tables: readonly { readonly table: string; readonly status: "lobby" | "running" | "ended" }[];
  readonly members: readonly MemberReport[];
}
export interface MemberReport {
  readonly member: string;
  readonly name: string;
  readonly table: string | null;
  readonly seat: string | null;
  readonly online: boolean;
}
/** A new personal link; the token is given out once. */
export interface SeatLink {
  readonly member: string;
  readonly token: string;
}

export interface ShelfEntry {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly summary: string;
  readonly difficulty: number;
  readonly seats: readonly [number, number];
  readonly rounds: number;
  readonly minutes: number;
  readonly teaches: readonly string[];
  readonly roster: readonly {
    readonly id: string;
    readonly name: string;
    readonly flag: string;
    readonly brief: string;
  }[];
}

export interface HttpError {
  readonly error: string;
  readonly args?: Readonly<Record<string, string | number>>;
}

/* ---- Room: requests of the client (each is answered) ------------------------------------------------------ */

/**
 * Names of the requests: `command`, `view`, `draft`, `preview`, `messages`, `seat`.
 * One that cannot be answered is rejected with an `HttpError` as its reason (`malformed`, `too-many`, `fenced`,
 * `not-allowed`, `internal`).
 */

export const commandRequest = z.strictObject({
  /** Made by the client; the same id again gets the same answer and changes nothing. */
  id: z.string().min(8).max(40),
  /** What the choice depends on. Refused as `stale` when it is no longer so. */
  basedOn: z.strictObject({ instance: z.number().int().optional() }).default({}),
  command: z.looseObject({ type: z.string().max(60) }),
  texts: z.record(z.string().max(20), z.string().max(LIMITS.text)).default({}),
});
export type CommandRequest = z.input<typeof commandRequest>;

export type CommandReply =
  | { readonly ok: true; readonly seatRev: number; readonly publicRev: number }
  | { readonly ok: false; readonly refusal: Refusal };

/**
 * The whole View again: after joining, reconnecting, or when `from` did not fit.
 * The reply is an `Envelope` whose `from` is null. A facilitator's has the slice `facilitator` and no seat's.
 */
export const viewRequest = z.strictObject({});
export const draftRequest = z.strictObject({
  slot: z.string().regex(/^[a-z0-9.:-]{1,40}$/i),
  /** The version that the writer last saw; 0 for none. */
  version: z.number().int().min(0),
  body: z.unknown(),
});
export type DraftReply =
  | { readonly ok: true; readonly version: number }
  | { readonly ok: false; readonly version: number; readonly body: Json };
export const previewRequest = z.strictObject({ orders: z.array(z.looseObject({ type: z.string().max(60) })).max(20) });
export const messagesRequest = z.strictObject({
  /** Messages before this one (exclusive); omitted: the newest. */
  before: z.string().max(40).optional(),
  limit: z.number().int().min(1).max(200).default(100),
});
export interface MessagesReply {
  /** Oldest first. */
  readonly messages: readonly Json[];
  readonly texts: Readonly<Record<string, string>>;
  readonly more: boolean;
}
/** In the lobby: take a free seat, or give it back with `null`. Later: take one's own seat back from a bot. */
export const seatRequest = z.strictObject({ seat: z.string().max(10).nullable() });
export type SeatReply = { readonly ok: true } | { readonly ok: false; readonly refusal: Refusal };

/* ---- Room: what the server sends, as messages `envelope` and `notice` -------------------------------------- */

/** A change of what one seat may know. Applied only where `from` is the client's own revision. */
export interface Envelope {
  /** `null`: a whole View, whatever the client has. */
  readonly from: number | null;
  readonly to: number;
  /** The state of the public facts that this belongs to. */
  readonly publicRev: number;
  /** Slices of the seat's View that changed, whole, by name (`options:orders` for a group of options). */
  readonly slices: Readonly<Record<string, Json>>;
  readonly events: readonly WireEvent[];
  /** Strings for the keys (`t:…`, `x:…`) that this recipient has not had yet. */
  readonly texts: Readonly<Record<string, string>>;
  /** On a whole View: the seat's saved drafts. */
  readonly drafts?: Readonly<Record<string, { readonly version: number; readonly body: Json }>>;
}

export type WireEvent =
  | { readonly type: "message"; readonly message: Json }
  | { readonly type: "notice"; readonly text: Msg }
  | { readonly type: "draft"; readonly slot: string; readonly version: number; readonly body: Json };

export interface ServerNotice {
  readonly kind: "stopping" | "fenced" | "seat-taken" | "replaced";
}

/**
 * Public facts are canonical JSON by key in the room's Schema (`clock`, `scenario`, `seat/ARV`, `dyad/ARV-TES` …).
 * `people/ARV` lists the persons in a seat as `PeopleFact[]`, `people/-` those who have none.
 */
export interface PeopleFact {
  readonly member: string;
  readonly name: string;
  readonly online: boolean;
}
