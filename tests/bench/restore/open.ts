// Opens one table of a data folder a few times, and prints how long each took.
import process from "node:process";
import { openStore } from "../../../server/store/open.ts";
import { tablesOn } from "./tables.ts";

const TIMES = 9;
const [folder = "", table = ""] = process.argv.slice(2);

const store = await openStore({ dir: folder });
const times: number[] = [];
for (let i = 0; i < TIMES; i++) {
  const { tables } = await tablesOn(store);
  const start = performance.now();
  await tables.get(table);
  times.push(performance.now() - start);
  await tables.stop();
}
await store.system.close();
const [first, ...later] = times;
console.log(JSON.stringify({ first, later }));
