import { CHAIN_START, chainOf } from "../chain.ts";
import { StoreError } from "../errors.ts";
import type { NewRow } from "../store.ts";
import { toColumns } from "./journal-columns.ts";
import type { Db, JournalColumns } from "./schema.ts";

/** Writes rows behind those that a table has, and chains them. */
export type InsertRows = (tx: Db, tableId: string, rows: readonly NewRow[], epoch: number) => Promise<void>;

/** The statements of every append are compiled once: building one takes longer than running it. */
export function rowInserter(db: Db): InsertRows {
  const insert = compiledInsert(db);
  const chainAt = compiledChainAt(db);
  return async (tx, tableId, rows, epoch) => {
    const first = rows[0]?.seq ?? 0;
    let chain = first === 0 ? CHAIN_START : await chainAt(tx, tableId, first - 1);
    for (const [i, row] of rows.entries()) {
      if (chain === null || row.seq !== first + i) throw gap(tableId, row.seq);
      const columns = toColumns(tableId, row);
      chain = chainOf(chain, columns);
      await insert(tx, { ...columns, epoch, chain });
    }
  };
}

const gap = (tableId: string, seq: number): StoreError =>
  new StoreError("conflict", `row ${seq} of table ${tableId} does not follow the last one`);

/** Every value of the model statement is its column's name, which tells where the real value goes. */
const MODEL: Record<keyof JournalColumns, string> = {
  table_id: "table_id",
  seq: "seq",
  kind: "kind",
  principal: "principal",
  member: "member",
  command_id: "command_id",
  command: "command",
  instance: "instance",
  at: "at",
  state_hash: "state_hash",
  reply: "reply",
  epoch: "epoch",
  chain: "chain",
};

function compiledInsert(db: Db): (tx: Db, row: JournalColumns) => Promise<void> {
  const model = db
    .insertInto("journal")
    .values(MODEL as never)
    .compile();
  const order = model.parameters as readonly (keyof JournalColumns)[];
  return async (tx, row) => {
    await tx.executeQuery({ ...model, parameters: order.map((column) => row[column]) });
  };
}

function compiledChainAt(db: Db): (tx: Db, tableId: string, seq: number) => Promise<string | null> {
  const model = db.selectFrom("journal").select("chain").where("table_id", "=", "").where("seq", "=", 0).compile();
  return async (tx, tableId, seq) => {
    const { rows } = await tx.executeQuery<{ chain: string }>({ ...model, parameters: [tableId, seq] });
    return rows[0]?.chain ?? null;
  };
}
