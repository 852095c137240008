import { setImmediate as nextTurn } from "node:timers/promises";
import { CHAIN_START, chainOf } from "../chain.ts";
import { StoreError } from "../errors.ts";
import type { AppendExtras, ChainReport, JournalHead, JournalStore, NewRow } from "../store.ts";
import type { Parts } from "./common.ts";
import { clearDrafts } from "./drafts.ts";
import { toRow } from "./journal-columns.ts";
import { rowInserter } from "./journal-rows.ts";
import { insertMessages, revealMessages } from "./messages.ts";
import type { Db, JournalColumns } from "./schema.ts";
import { insertSnapshot } from "./snapshots.ts";
import { patchTable } from "./tables.ts";
import { insertTexts } from "./texts.ts";

const VERIFIED_AT_ONCE = 1000;

export function journalStore({ backend, db, committer }: Parts): JournalStore {
  const insertRows = rowInserter(db);
  return {
    append: (tableId, rows, extras = {}) =>
      committer.write(async (tx) => {
        await insertRows(tx, tableId, rows, extras.epoch ?? 0).catch((error: unknown) => {
          throw refusal(tableId, rows, backend.faultOf(error)) ?? error;
        });
        await insertExtras(tx, tableId, extras);
      }),
    read: async (tableId, fromSeq = 0, limit) => (await columnsFrom(db, tableId, fromSeq, limit)).map(toRow),
    findCommand: async (tableId, member, commandId) => {
      const found = await db
        .selectFrom("journal")
        .selectAll()
        .where("table_id", "=", tableId)
        .where("member", "=", member)
        .where("command_id", "=", commandId)
        .executeTakeFirst();
      return found ? toRow(found) : null;
    },
    head: (tableId) => head(db, tableId),
    verify: (tableId) => verify(db, tableId),
  };
}

async function insertExtras(db: Db, tableId: string, extras: AppendExtras): Promise<void> {
  if (extras.texts) await insertTexts(db, tableId, extras.texts);
  if (extras.messages) await insertMessages(db, tableId, extras.messages);
  if (extras.reveal) await revealMessages(db, tableId, extras.reveal);
  if (extras.clearDrafts) await clearDrafts(db, tableId, extras.clearDrafts);
  if (extras.snapshot) await insertSnapshot(db, tableId, extras.snapshot);
  await patchTable(db, tableId, extras);
}

function refusal(tableId: string, rows: readonly NewRow[], fault: string | null): StoreError | null {
  const from = rows[0]?.seq;
  if (fault === "exists")
    return new StoreError("conflict", `row ${from} of table ${tableId} exists: someone else writes`);
  if (fault === "duplicate") return new StoreError("duplicate-command", `a command of table ${tableId} came twice`);
  if (fault === "missing") return new StoreError("unknown-table", `no table ${tableId}`);
  return null;
}

async function head(db: Db, tableId: string): Promise<JournalHead | null> {
  const row = await db
    .selectFrom("journal")
    .select(["seq", "chain"])
    .where("table_id", "=", tableId)
    .orderBy("seq", "desc")
    .limit(1)
    .executeTakeFirst();
  return row ? { seq: row.seq, chain: row.chain } : null;
}

function columnsFrom(db: Db, tableId: string, fromSeq: number, limit?: number): Promise<JournalColumns[]> {
  const rows = db
    .selectFrom("journal")
    .selectAll()
    .where("table_id", "=", tableId)
    .where("seq", ">=", fromSeq)
    .orderBy("seq");
  return (limit === undefined ? rows : rows.limit(limit)).execute();
}

async function verify(db: Db, tableId: string): Promise<ChainReport> {
  let last: JournalHead | null = null;
  for (;;) {
    const next: number = last ? last.seq + 1 : 0;
    const rows = await columnsFrom(db, tableId, next, VERIFIED_AT_ONCE);
    for (const [i, row] of rows.entries()) {
      if (row.seq !== next + i) return { ok: false, seq: next + i, reason: "missing" };
      if (row.chain !== chainOf(last?.chain ?? CHAIN_START, row)) return { ok: false, seq: row.seq, reason: "changed" };
      last = { seq: row.seq, chain: row.chain };
    }
    if (rows.length < VERIFIED_AT_ONCE) return { ok: true, rows: last ? last.seq + 1 : 0, head: last };
    await nextTurn();
  }
}
