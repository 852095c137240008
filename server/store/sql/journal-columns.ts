import { canonical } from "../../../shared/engine/json.ts";
import type { ChainedColumns } from "../chain.ts";
import type { JournalRow, NewRow } from "../store.ts";
import type { JournalColumns } from "./schema.ts";

export function toColumns(tableId: string, row: NewRow): ChainedColumns {
  return {
    table_id: tableId,
    seq: row.seq,
    kind: row.kind,
    principal: canonical(row.from),
    member: row.member,
    command_id: row.commandId,
    command: canonical(row.command),
    instance: row.instance,
    at: row.at,
    state_hash: row.stateHash,
    reply: canonical(row.reply),
  };
}

export function toRow(row: JournalColumns): JournalRow {
  return {
    seq: row.seq,
    kind: row.kind,
    from: JSON.parse(row.principal),
    member: row.member,
    commandId: row.command_id,
    command: JSON.parse(row.command),
    instance: row.instance,
    at: row.at,
    stateHash: row.state_hash,
    reply: JSON.parse(row.reply),
    epoch: row.epoch,
    chain: row.chain,
  };
}
