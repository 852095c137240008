import { Client, type Room } from "@colyseus/sdk";
import type { PreviewResult } from "../../shared/game.ts";
import type {
  CommandReply,
  DraftReply,
  Envelope,
  MessagesReply,
  SeatReply,
  ServerNotice,
} from "../../shared/protocol.ts";
import type { Facts } from "../model/publicView.ts";
import type { TableLink } from "../model/types.ts";
import { createFactReader, type FactMap } from "./facts.ts";

export interface RoomEvents {
  facts(facts: Facts, publicRev: number): void;
  envelope(envelope: Envelope): void;
  notice(notice: ServerNotice): void;
  /** The socket broke; the SDK tries to mend it. */
  dropped(): void;
  mended(): void;
  /** The session is over: `code` is the close code. */
  ended(code: number): void;
}

export interface OpenRoom {
  readonly link: TableLink;
  /** Round trip in milliseconds; rejects when there is no answer in time. */
  probe(): Promise<number>;
  leave(): void;
}

interface TableSchema {
  readonly publicRev: number;
  readonly facts: FactMap;
}

/** The SDK mends short breaks; longer ones are ours, by the personal link. */
const QUICK_RETRIES = 3;
const PROBE_MS = 5_000;

/** Opens the room that a session has reserved. Rejects when the reservation is no longer good. */
export async function openRoom(reservation: unknown, events: RoomEvents): Promise<OpenRoom> {
  const client = new Client(location.origin);
  const room = await client.consumeSeatReservation<TableSchema>(reservation as never);
  room.reconnection.maxRetries = QUICK_RETRIES;
  listen(room, events);
  return { link: linkOf(room), probe: () => probe(room), leave: () => void room.leave(true) };
}

function listen(room: Room<unknown, TableSchema>, events: RoomEvents): void {
  const read = createFactReader();
  const show = (state: TableSchema): void => {
    if (state.facts !== undefined) events.facts(read(state.facts), state.publicRev);
  };
  room.onStateChange(show);
  room.onMessage("envelope", (envelope: Envelope) => events.envelope(envelope));
  room.onMessage("notice", (notice: ServerNotice) => events.notice(notice));
  room.onDrop(() => events.dropped());
  room.onReconnect(() => events.mended());
  room.onLeave((code) => events.ended(code));
  room.onError(() => {});
  if (room.state !== undefined) show(room.state);
}

function linkOf(room: Room<unknown, TableSchema>): TableLink {
  const ask = <T>(name: string, body: unknown): Promise<T> => room.request<unknown, T>(name, body);
  return {
    command: (request) => ask<CommandReply>("command", request),
    draft: (slot, version, body) => ask<DraftReply>("draft", { slot, version, body }),
    preview: (orders) => ask<PreviewResult>("preview", { orders }),
    messages: (before) => ask<MessagesReply>("messages", before === undefined ? {} : { before }),
    seat: (seat) => ask<SeatReply>("seat", { seat }),
    view: () => ask<Envelope>("view", {}),
  };
}

function probe(room: Room<unknown, TableSchema>): Promise<number> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("No answer to a probe.")), PROBE_MS);
    room.ping((ms) => {
      clearTimeout(timer);
      resolve(ms);
    });
  });
}
