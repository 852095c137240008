import { canonical } from "../../../shared/engine/json.ts";
import type { AppendExtras, Draft, DraftStore, DraftWrite } from "../store.ts";
import type { Parts } from "./common.ts";
import type { Db } from "./schema.ts";

interface Place {
  readonly tableId: string;
  readonly seat: string;
  readonly slot: string;
}

export function draftStore({ db, committer }: Parts): DraftStore {
  return {
    ofSeat: async (tableId, seat) => {
      const rows = await db
        .selectFrom("drafts")
        .select(["slot", "version", "body"])
        .where("table_id", "=", tableId)
        .where("seat", "=", seat)
        .orderBy("slot")
        .execute();
      return rows.map(toDraft);
    },
    write: (tableId, seat, slot, basedOn, body) =>
      committer.write((tx) => write(tx, { tableId, seat, slot }, basedOn, canonical(body))),
  };
}

export async function clearDrafts(
  db: Db,
  tableId: string,
  drafts: NonNullable<AppendExtras["clearDrafts"]>,
): Promise<void> {
  for (const { seat, slot } of drafts)
    await update(db, { tableId, seat, slot })
      .set((e) => ({ body: null, version: e("version", "+", 1) }))
      .execute();
}

async function write(db: Db, place: Place, basedOn: number, body: string): Promise<DraftWrite> {
  const changed = basedOn === 0 ? await insert(db, place, body) : await replace(db, place, basedOn, body);
  if (changed) return { ok: true, version: basedOn + 1 };
  const kept = await current(db, place);
  // the writer's own draft again, whose answer was lost on the way
  if (kept.version === basedOn + 1 && kept.text === body) return { ok: true, version: kept.version };
  return { ok: false, newer: toDraft({ slot: place.slot, version: kept.version, body: kept.text }) };
}

async function insert(db: Db, { tableId, seat, slot }: Place, body: string): Promise<boolean> {
  const result = await db
    .insertInto("drafts")
    .values({ table_id: tableId, seat, slot, version: 1, body })
    .onConflict((c) => c.columns(["table_id", "seat", "slot"]).doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

async function replace(db: Db, place: Place, basedOn: number, body: string): Promise<boolean> {
  const result = await update(db, place)
    .set({ body, version: basedOn + 1 })
    .where("version", "=", basedOn)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

const update = (db: Db, { tableId, seat, slot }: Place) =>
  db.updateTable("drafts").where("table_id", "=", tableId).where("seat", "=", seat).where("slot", "=", slot);

async function current(db: Db, { tableId, seat, slot }: Place): Promise<{ version: number; text: string | null }> {
  const row = await db
    .selectFrom("drafts")
    .select(["version", "body"])
    .where("table_id", "=", tableId)
    .where("seat", "=", seat)
    .where("slot", "=", slot)
    .executeTakeFirst();
  return { version: row?.version ?? 0, text: row?.body ?? null };
}

function toDraft(row: { slot: string; version: number; body: string | null }): Draft {
  return { slot: row.slot, version: row.version, body: row.body === null ? null : JSON.parse(row.body) };
}
