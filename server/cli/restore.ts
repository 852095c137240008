import { restoreStore } from "../store/restore.ts";
import { commandLine, fail } from "./store-command.ts";

const USAGE = "npm run restore -- <backup file> [--data <folder>] [--force]";

try {
  const { dir, file, force } = commandLine(USAGE);
  const { tables, rows } = await restoreStore(file, dir, force);
  console.log(`restored into ${dir}: tables ${tables}, journal rows ${rows}, every chain verified`);
} catch (error) {
  fail(error);
}
