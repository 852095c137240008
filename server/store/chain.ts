import { canonical } from "../../shared/engine/json.ts";
import { sha256 } from "./sha256.ts";
import type { JournalColumns } from "./sql/schema.ts";

/** What stands before the first row of a journal. */
export const CHAIN_START = "0".repeat(64);

/** A row as it is stored, without the two columns that are not part of the record. */
export type ChainedColumns = Omit<JournalColumns, "chain" | "epoch">;

/**
 * The chain of a row: SHA-256, in hexadecimal, over the chain of the row before, a line feed, and the canonical JSON of
 * the row's columns as stored (JSON columns as the text they hold). It binds the row to its table and to all before it.
 */
export function chainOf(previous: string, row: ChainedColumns): string {
  const { table_id, seq, kind, principal, member, command_id, command, instance, at, state_hash, reply } = row;
  const columns = { table_id, seq, kind, principal, member, command_id, command, instance, at, state_hash, reply };
  return sha256(`${previous}\n${canonical(columns)}`);
}
