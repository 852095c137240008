import { serveAdmin } from "../../../../server/store/admin.ts";
import { openStore } from "../../../../server/store/open.ts";
import { addTable, row } from "../records.ts";

/** Holds a data folder like a server does: with the admin socket, and busy writing. Says how far it is. */
const [dir = ""] = process.argv.slice(2);
const store = await openStore({ dir });
await serveAdmin(store, dir);
await addTable(store, "t1");
for (let seq = 0; ; seq++) {
  await store.journal.append("t1", [row(seq)]);
  if (seq % 50 === 0) console.log(seq);
}
