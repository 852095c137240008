import type { Selectable } from "kysely";
import { canonical } from "../../../shared/engine/json.ts";
import { StoreError } from "../errors.ts";
import type { AppendExtras, Message, MessageQuery, MessageStore, NewMessage } from "../store.ts";
import { type Parts, portions } from "./common.ts";
import type { Db, Schema } from "./schema.ts";
import { readTexts } from "./texts.ts";

type MessageColumns = Selectable<Schema["messages"]>;
/** A message's place in the transcript: its journal row, and which of that row's messages it is. */
type Place = Pick<MessageColumns, "seq" | "nth">;
type Reveal = NonNullable<AppendExtras["reveal"]>;

export function messageStore({ db, committer }: Parts): MessageStore {
  return {
    page: async (tableId, query) => {
      const rows = await pageRows(db, tableId, query);
      const shown = rows.slice(0, query.limit);
      return { messages: await withBodies(db, tableId, shown), more: rows.length > shown.length };
    },
    rebuild: (tableId, messages) =>
      committer.write(async (tx) => {
        await tx.deleteFrom("messages").where("table_id", "=", tableId).execute();
        await insertMessages(tx, tableId, messages);
      }),
  };
}

export async function insertMessages(db: Db, tableId: string, messages: readonly NewMessage[]): Promise<void> {
  const values = messages.map((message, nth) => toColumns(tableId, message, nth));
  const readers = messages.flatMap(({ seq, readers }, nth) => readerRows(tableId, { seq, nth }, readers));
  for (const part of portions(values)) await db.insertInto("messages").values(part).execute();
  for (const part of portions(readers)) await db.insertInto("message_readers").values(part).execute();
}

/** Adds readers to messages that exist; one who could read it already stays. */
export async function revealMessages(db: Db, tableId: string, reveal: Reveal): Promise<void> {
  for (const { messageId, seats } of reveal) {
    const place = await readablePlace(db, tableId, messageId, null);
    if (!place) throw new StoreError("unknown", `no message ${messageId} at table ${tableId}`);
    for (const part of portions(readerRows(tableId, place, seats)))
      await db
        .insertInto("message_readers")
        .values(part)
        .onConflict((c) => c.doNothing())
        .execute();
  }
}

/** One row more than asked for, where there is one. */
async function pageRows(db: Db, tableId: string, { reader, before, limit }: MessageQuery): Promise<MessageColumns[]> {
  const start = before === undefined ? null : await readablePlace(db, tableId, before, reader);
  if (before !== undefined && !start) return [];
  let rows = readableRows(db, tableId, reader);
  if (start) rows = rows.where((e) => e(e.refTuple("m.seq", "m.nth"), "<", e.tuple(start.seq, start.nth)));
  return rows
    .orderBy("m.seq", "desc")
    .orderBy("m.nth", "desc")
    .limit(limit + 1)
    .execute();
}

/** Where a message stands, but only for who may read it: else an id that leaked would tell how far the others are. */
async function readablePlace(db: Db, tableId: string, id: string, reader: string | null): Promise<Place | null> {
  const row = await readableRows(db, tableId, reader).where("m.message_id", "=", id).executeTakeFirst();
  return row ?? null;
}

function readableRows(db: Db, tableId: string, reader: string | null) {
  const rows = db.selectFrom("messages as m").selectAll("m").where("m.table_id", "=", tableId);
  if (reader === null) return rows;
  return rows.where((e) =>
    e.exists(
      e
        .selectFrom("message_readers as r")
        .select("r.seat")
        .where("r.table_id", "=", tableId)
        .where("r.seat", "=", reader)
        .whereRef("r.seq", "=", "m.seq")
        .whereRef("r.nth", "=", "m.nth"),
    ),
  );
}

const readerRows = (tableId: string, { seq, nth }: Place, seats: readonly string[]) =>
  [...new Set(seats)].map((seat) => ({ table_id: tableId, seat, seq, nth }));

async function withBodies(db: Db, tableId: string, rows: readonly MessageColumns[]): Promise<Message[]> {
  const textsOf = rows.map((row) => JSON.parse(row.texts) as Record<string, string>);
  const bodies = await readTexts(db, tableId, [...new Set(textsOf.flatMap(Object.values<string>))]);
  return rows.map((row, i) => toMessage(row, textsOf[i] ?? {}, bodies));
}

function toMessage(row: MessageColumns, texts: Record<string, string>, bodies: Map<string, string>): Message {
  return {
    id: row.message_id,
    seq: row.seq,
    channel: row.channel,
    fromSeat: row.from_seat,
    round: row.round,
    phase: row.phase,
    texts: Object.fromEntries(Object.entries(texts).map(([field, id]) => [field, bodies.get(id) ?? null])),
    meta: JSON.parse(row.meta),
  };
}

function toColumns(tableId: string, message: NewMessage, nth: number): MessageColumns {
  return {
    table_id: tableId,
    message_id: message.id,
    seq: message.seq,
    nth,
    channel: message.channel,
    from_seat: message.fromSeat,
    round: message.round,
    phase: message.phase,
    texts: canonical(message.texts),
    meta: canonical(message.meta),
  };
}
