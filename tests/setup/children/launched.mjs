// Stays until a signal comes; the test reads what it prints.
import process from "node:process";
import { stopWithLauncher } from "../../../scripts/lib/launcher.mjs";

process.once("SIGTERM", () => {
  process.stdout.write("stopped by SIGTERM\n", () => process.exit(0));
});
stopWithLauncher();
setInterval(() => {}, 60_000);
process.stdout.write("ready\n");
