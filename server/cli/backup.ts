import { backupStore } from "../store/backup.ts";
import { commandLine, fail, size } from "./store-command.ts";

const USAGE = "npm run backup -- <new file> [--data <folder>]";

try {
  const { dir, file } = commandLine(USAGE);
  const bytes = await backupStore(dir, file);
  console.log(`backup written: ${file} (${size(bytes)})`);
} catch (error) {
  fail(error);
}
