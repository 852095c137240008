import { resolve } from "node:path";
import { askAdmin } from "../store/admin.ts";
import { isStoreError, StoreError } from "../store/errors.ts";
import { folderBackend } from "../store/sqlite/backend.ts";
import { hasStore } from "../store/sqlite/folder.ts";
import { commandLine, fail, size } from "./store-command.ts";

const USAGE = "npm run backup -- <new file> [--data <folder>]";

async function backup(dir: string, file: string): Promise<number> {
  if (!hasStore(dir)) throw new StoreError("unknown", `no store in this data folder: ${resolve(dir)}`);
  try {
    return await backupStopped(dir, file);
  } catch (error) {
    if (!isStoreError(error, "folder-in-use")) throw error;
    return await backupRunning(dir, file);
  }
}

/** No server runs: the store is copied as it lies, without migrating it. */
async function backupStopped(dir: string, file: string): Promise<number> {
  const backend = folderBackend(dir);
  try {
    return await backend.backup(file);
  } finally {
    await backend.close();
  }
}

/** A server holds the store: it makes the copy itself and goes on. */
async function backupRunning(dir: string, file: string): Promise<number> {
  const reply = await askAdmin(dir, { do: "backup", file });
  if (!reply.ok) throw new Error(reply.message);
  return reply.bytes;
}

try {
  const { dir, file } = commandLine(USAGE);
  const bytes = await backup(dir, file);
  console.log(`backup written: ${file} (${size(bytes)})`);
} catch (error) {
  fail(error);
}
