import { CHAIN_START, chainOf } from "../store/chain.ts";
import { toColumns } from "../store/sql/journal-columns.ts";
import type { ChainReport } from "../store/store.ts";
import type { RecordRow } from "./file.ts";

/** Recomputes the chain of a record and names the first row that is missing or was changed. */
export function verifyRows(tableId: string, rows: readonly RecordRow[]): ChainReport {
  let chain = CHAIN_START;
  for (const [i, row] of rows.entries()) {
    if (row.seq !== i) return { ok: false, seq: i, reason: "missing" };
    chain = chainOf(chain, toColumns(tableId, row));
    if (chain !== row.chain) return { ok: false, seq: i, reason: "changed" };
  }
  const last = rows.at(-1);
  return { ok: true, rows: rows.length, head: last ? { seq: last.seq, chain: last.chain } : null };
}
