import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { ADMIN_FILES } from "./admin-path.ts";
import type { Backend } from "./backend.ts";
import { isStoreError, StoreError } from "./errors.ts";
import { openStore } from "./open.ts";
import { appliedMigrations, refuseNewer } from "./sql/migrations.ts";
import { folderBackend } from "./sqlite/backend.ts";
import { databaseFile, openFolder } from "./sqlite/folder.ts";
import { syncPath } from "./sqlite/sync.ts";
import type { Store } from "./store.ts";

const WORKING = "restoring-";
const NO_BACKUP = "this file is not a backup of a store";

export interface Restored {
  readonly tables: number;
  readonly rows: number;
}

/**
 * Puts a backup in the place of a data folder's store. The copy is checked first: whole pages, a schema that this release
 * knows, the chain of every journal. Rejects with `folder-in-use` while a server runs (always), `file-exists` where the
 * folder is not empty (unless `force`), `damaged` and `newer-schema`; in all these cases nothing is changed.
 */
export async function restoreStore(file: string, dir: string, force: boolean): Promise<Restored> {
  const folder = resolve(dir);
  refuseUnlessFree(folder, force);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const working = mkdtempSync(join(folder, WORKING));
  try {
    copyFileSync(resolve(file), databaseFile(working));
    const restored = await checked(working);
    putInPlace(databaseFile(working), folder);
    for (const left of leftovers(folder)) rmSync(join(folder, left), { recursive: true, force: true });
    return restored;
  } finally {
    rmSync(working, { recursive: true, force: true });
  }
}

/** Working folders, also of restores that were killed: they hold whole copies. */
const leftovers = (folder: string): string[] => readdirSync(folder).filter((name) => name.startsWith(WORKING));

function refuseUnlessFree(folder: string, force: boolean): void {
  if (!existsSync(folder)) return;
  if (existsSync(databaseFile(folder))) hold(folder)?.close();
  const kept = readdirSync(folder).filter((name) => !name.startsWith(WORKING) && !ADMIN_FILES.includes(name));
  if (kept.length > 0 && !force)
    throw new StoreError("file-exists", `this data folder is not empty: ${folder} (--force replaces its store)`);
}

/** Holds a folder against servers; null where its database is too damaged to be held by anyone. */
function hold(folder: string): DatabaseSync | null {
  try {
    return openFolder(folder);
  } catch (error) {
    if (isStoreError(error, "damaged")) return null;
    throw error;
  }
}

async function checked(working: string): Promise<Restored> {
  await checkFile(working);
  const store = await openStore({ dir: working });
  try {
    return await checkJournals(store);
  } finally {
    await store.system.close();
  }
}

async function checkJournals(store: Store): Promise<Restored> {
  const found = { tables: 0, rows: 0 };
  for (const status of ["lobby", "running", "ended"] as const)
    for (const { id } of await store.tables.withStatus(status)) {
      const report = await store.journal.verify(id);
      if (!report.ok) throw new StoreError("damaged", `journal of table ${id}: row ${report.seq} is ${report.reason}`);
      found.tables += 1;
      found.rows += report.rows;
    }
  return found;
}

/** Before any migration touches the copy. */
async function checkFile(working: string): Promise<void> {
  const backend = opened(working);
  try {
    const problem = await backend.problem();
    if (problem !== null) throw new StoreError("damaged", `the backup is not whole: ${problem}`);
    if ((await appliedMigrations(backend.db)).length === 0) throw new StoreError("damaged", NO_BACKUP);
    await refuseNewer(backend.db, backend.bytes);
  } finally {
    await backend.close();
  }
}

function opened(working: string): Backend {
  try {
    return folderBackend(working);
  } catch (error) {
    throw isStoreError(error, "damaged") ? new StoreError("damaged", NO_BACKUP, error) : error;
  }
}

/**
 * The old database stays locked until the new one has its name, so no server can start in between. It gives up its log
 * before: a log that is left would be applied to the new database. Windows renames over no open file.
 */
function putInPlace(newFile: string, folder: string): void {
  const old = hold(folder);
  old?.exec("PRAGMA journal_mode=DELETE");
  for (const tail of ["-wal", "-shm", "-journal"]) rmSync(databaseFile(folder) + tail, { force: true });
  if (process.platform === "win32") old?.close();
  syncPath(newFile);
  renameSync(newFile, databaseFile(folder));
  syncPath(folder);
  if (old?.isOpen) old.close();
}
