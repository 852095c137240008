import { writeSync } from "node:fs";
import { openStore } from "../../../../server/store/open.ts";
import { addTable, row } from "../records.ts";

/** Writes to many tables as fast as it can and says, line by line, which rows were acknowledged. */
const [dir = "", tables = "20"] = process.argv.slice(2);
const store = await openStore({ dir });

async function writeForever(tableId: string): Promise<void> {
  for (let seq = 0; ; seq++) {
    await store.journal.append(tableId, [row(seq)]);
    writeSync(1, `${tableId} ${seq}\n`);
  }
}

const ids = Array.from({ length: Number(tables) }, (_, i) => `t${i}`);
for (const id of ids) await addTable(store, id);
await Promise.all(ids.map(writeForever));
