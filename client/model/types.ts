import type { Json } from "../../shared/engine/json.ts";
import type { Msg } from "../../shared/engine/types.ts";
import type { PreviewResult } from "../../shared/game.ts";
import type {
  CommandReply,
  CommandRequest,
  DraftReply,
  Envelope,
  MessagesReply,
  PeopleFact,
  Role,
  SeatReply,
} from "../../shared/protocol.ts";
import type { MessageView, View } from "../../shared/rules/view.ts";

/**
 * `connecting`: first time. `live`. `reconnecting`: lost, trying again. `offline`: the browser has no network.
 * `replaced`: the seat was opened elsewhere. `stopping`: the server goes down and comes back. `fenced`: the table is
 * being rebuilt. `outdated`: the page is older than the server. `gone`: the link is not valid (any more).
 */
export type Connection =
  | "connecting"
  | "live"
  | "reconnecting"
  | "offline"
  | "replaced"
  | "stopping"
  | "fenced"
  | "outdated"
  | "gone";

/** Who this page speaks for. */
export interface Identity {
  readonly role: Role;
  readonly member: string;
  readonly name: string;
  readonly seat: string | null;
  readonly exercise: string;
  readonly table: string;
  readonly joinCode: string | null;
}

/** A command on its way: what was asked and since when (client time, ms). */
export interface Pending {
  readonly id: string;
  readonly type: string;
  readonly since: number;
}

/**
 * `saved`: the server has it. `saving`: on its way. `local`: kept in this tab only, until the server can be reached.
 * `conflict`: another device of this seat wrote a newer one; `theirs` holds it.
 */
export type DraftStatus = "saved" | "saving" | "local" | "conflict";

export interface Draft {
  readonly body: Json;
  /** Version of the server that `body` builds on. */
  readonly version: number;
  readonly status: DraftStatus;
  readonly theirs: Json | null;
}

export interface MessageList {
  /** Oldest first. */
  readonly list: readonly MessageView[];
  /** Older ones can be asked for. */
  readonly more: boolean;
  readonly loading: boolean;
  /** Ids from here on arrived since the transcript was last looked at. */
  readonly unread: ReadonlySet<string>;
}

export interface PassingNotice {
  readonly id: number;
  readonly text: Msg;
}

export interface Snapshot {
  readonly connection: Connection;
  readonly identity: Identity | null;
  /** Null until the first facts are there. Both halves belong together. */
  readonly view: View | null;
  /** Persons by seat, and under `-` those who have none. */
  readonly people: Readonly<Record<string, readonly PeopleFact[]>>;
  /** Slices outside the View, such as the facilitator's, by name. */
  readonly extra: Readonly<Record<string, Json>>;
  readonly texts: Readonly<Record<string, string>>;
  readonly messages: MessageList;
  readonly drafts: Readonly<Record<string, Draft>>;
  readonly pending: readonly Pending[];
  readonly notices: readonly PassingNotice[];
  /** Server time minus this device's time, ms. */
  readonly clockOffset: number;
  /** Round trip of the last probe, ms. */
  readonly latency: number | null;
}

/** How the model reaches the server. `net` implements it; the fixture does so without a server. */
export interface TableLink {
  command(request: CommandRequest): Promise<CommandReply>;
  draft(slot: string, version: number, body: Json): Promise<DraftReply>;
  preview(orders: readonly Json[]): Promise<PreviewResult>;
  messages(before: string | undefined): Promise<MessagesReply>;
  seat(seat: string | null): Promise<SeatReply>;
  /** The whole View again. */
  view(): Promise<Envelope>;
}
