import { resolve } from "node:path";
import { askAdmin } from "./admin.ts";
import { isStoreError, StoreError } from "./errors.ts";
import { folderBackend } from "./sqlite/backend.ts";
import { hasStore } from "./sqlite/folder.ts";

/**
 * Copies the store of a data folder into a new file and returns its size in bytes, whether a server runs or not: a
 * running one holds the store, so it is asked to make the copy itself. Rejects with `unknown` where there is no store,
 * `file-exists` rather than overwrite, `folder-in-use` where a server holds the store and does not answer.
 */
export async function backupStore(dir: string, file: string): Promise<number> {
  if (!hasStore(dir)) throw new StoreError("unknown", `no store in this data folder: ${resolve(dir)}`);
  try {
    return await backupStopped(dir, file);
  } catch (error) {
    if (!isStoreError(error, "folder-in-use")) throw error;
    return await backupRunning(dir, file);
  }
}

/** As it lies, without migrating it: a backup is what one makes before an upgrade. */
async function backupStopped(dir: string, file: string): Promise<number> {
  const backend = folderBackend(dir);
  try {
    return await backend.backup(file);
  } finally {
    await backend.close();
  }
}

async function backupRunning(dir: string, file: string): Promise<number> {
  const reply = await askAdmin(dir, { do: "backup", file: resolve(file) });
  if (!reply.ok) throw new StoreError(reply.code === "file-exists" ? "file-exists" : "unknown", reply.message);
  return reply.bytes;
}
