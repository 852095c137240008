import type { JournalRow, Store } from "../store/store.ts";
import { refsIn } from "../table/bodies.ts";
import { readHeader } from "../table/header.ts";
import { storedScenario } from "../table/library.ts";
import type { RecordFile, RecordRow } from "./file.ts";

/** Everything about a table that belongs to its record. Rejects where there is no such table. */
export async function exportRecord(store: Store, tableId: string): Promise<RecordFile> {
  const table = await store.tables.get(tableId);
  if (!table) throw new Error(`there is no table ${tableId}`);
  const rows = await store.journal.read(tableId);
  const { rules, texts, language } = await storedScenario(store.scenarios, readHeader(rows[0]));
  const members = await store.members.ofTable(tableId);
  const bodies = await store.texts.read(tableId, [...refsIn(rows.map((row) => row.command))]);
  return {
    format: "demarche-record",
    version: 1,
    exercise: table.exerciseId,
    table: tableId,
    scenario: { rules, texts, language },
    members: members.map(({ id, role, seat }) => ({ member: id, role, seat })),
    rows: rows.map(recordRow),
    texts: Object.fromEntries(bodies),
    chain: await store.journal.verify(tableId),
  };
}

const recordRow = ({ epoch: _, ...row }: JournalRow): RecordRow => row;
