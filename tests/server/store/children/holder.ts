import { openStore } from "../../../../server/store/open.ts";

/** Opens a store, says so or why not, and holds it until it is killed. */
const [dir = ""] = process.argv.slice(2);
try {
  await openStore({ dir });
  console.log("open");
  setInterval(() => {}, 1000);
} catch (error) {
  console.log(error instanceof Error ? error.message : error);
}
