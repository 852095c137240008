import type { Json } from "../../shared/engine/json.ts";
import type { z } from "../../shared/engine/schema.ts";
import { refuse } from "../../shared/engine/types.ts";
import {
  type CommandReply,
  commandRequest,
  type DraftReply,
  draftRequest,
  type Envelope,
  LIMITS,
  type MessagesReply,
  messagesRequest,
  previewRequest,
  type SeatReply,
  seatRequest,
  viewRequest,
} from "../../shared/protocol.ts";
import type { MessageStore } from "../store/store.ts";
import { messagesPage } from "../table/messages.ts";
import { isPlain } from "../table/plain.ts";
import type { Link } from "../table/session.ts";
import type { Table } from "../table/table.ts";

/** Why somebody is not answered (`malformed`, `not-allowed`, `too-many`) or not let in. */
export class RequestError extends Error {
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.name = "RequestError";
    this.code = code;
  }
}

export interface RequestContext {
  readonly table: Table;
  readonly messages: MessageStore;
  readonly link: Link;
}

type Answer = (context: RequestContext, body: unknown) => Promise<unknown>;

/** Every request a client can make, by name. Who asks is known from the session, never from the body. */
export const REQUESTS: Readonly<Record<string, Answer>> = { command, view, draft, preview, messages, seat };

function parse<T extends z.ZodType>(schema: T, body: unknown): z.output<T> {
  const parsed = isPlain(body) ? schema.safeParse(body) : null;
  if (!parsed?.success) throw new RequestError("malformed");
  return parsed.data;
}

async function command({ table, link }: RequestContext, body: unknown): Promise<CommandReply> {
  const parsed = isPlain(body) ? commandRequest.safeParse(body) : null;
  return parsed?.success ? table.command(link, parsed.data) : { ok: false, refusal: refuse("malformed") };
}

async function view({ table, link }: RequestContext, body: unknown): Promise<Envelope> {
  parse(viewRequest, body ?? {});
  const whole = table.view(link.session);
  if (!whole) throw new RequestError("not-allowed");
  return whole;
}

async function draft({ table, link }: RequestContext, body: unknown): Promise<DraftReply> {
  const { slot, version, body: text = null } = parse(draftRequest, body);
  if (JSON.stringify(text).length > LIMITS.draftBytes) throw new RequestError("malformed");
  const reply = await table.draft(link.session, ownSeat({ table, link }), slot, version, text as Json);
  if (!reply) throw new RequestError("too-many");
  return reply;
}

async function preview({ table, link }: RequestContext, body: unknown): Promise<unknown> {
  const { orders } = parse(previewRequest, body);
  return table.game.preview(table.game.project(table.state, ownSeat({ table, link })), orders);
}

async function messages({ table, link, messages: store }: RequestContext, body: unknown): Promise<MessagesReply> {
  const page = parse(messagesRequest, body ?? {});
  const reader = link.role === "facilitator" ? null : ownSeat({ table, link });
  return messagesPage(store, table.id, reader, page);
}

async function seat({ table, link }: RequestContext, body: unknown): Promise<SeatReply> {
  const wanted = parse(seatRequest, body);
  if (link.role === "facilitator") throw new RequestError("not-allowed");
  return table.seating.take(link.member, wanted.seat);
}

function ownSeat({ table, link }: Pick<RequestContext, "table" | "link">): string {
  const own = link.role === "facilitator" ? null : table.roster.seatOf(link.member);
  if (own === null) throw new RequestError("not-allowed");
  return own;
}
