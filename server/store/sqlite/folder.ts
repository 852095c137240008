import { closeSync, existsSync, mkdirSync, openSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { folderInUse, StoreError } from "../errors.ts";
import { troubleOf } from "./codes.ts";
import { syncPath } from "./sync.ts";

/** The database of a data folder. */
export const databaseFile = (dir: string): string => join(resolve(dir), "demarche.sqlite");

export const hasStore = (dir: string): boolean => existsSync(databaseFile(dir));

/** The exclusive lock must be asked for before the log: so it is held until closing, and no shared memory is used. */
const PRAGMAS = [
  "locking_mode=EXCLUSIVE",
  "journal_mode=WAL",
  "synchronous=FULL",
  "foreign_keys=ON",
  "secure_delete=ON",
];

/**
 * Opens the database of a data folder and holds it against every other process; makes both where they are missing,
 * readable by their owner only. Throws `folder-in-use` where another process holds it, `damaged` where it is not a database.
 */
export function openFolder(dir: string): DatabaseSync {
  const folder = resolve(dir);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = databaseFile(folder);
  if (!existsSync(file)) makeFile(file);
  return opened(file, folder);
}

/**
 * Never for a file that is there. On Unix a process loses its locks on a file when it closes any handle of that file, so
 * nothing but SQLite may ever open a database that this process might hold.
 */
function makeFile(file: string): void {
  closeSync(openSync(file, "a", 0o600));
  syncPath(dirname(file));
}

export const openMemory = (): DatabaseSync => opened(":memory:", ":memory:");

function opened(file: string, folder: string): DatabaseSync {
  const db = new DatabaseSync(file);
  try {
    for (const pragma of PRAGMAS) db.exec(`PRAGMA ${pragma}`);
    db.exec("BEGIN IMMEDIATE; COMMIT");
    return db;
  } catch (error) {
    db.close();
    const trouble = troubleOf(error);
    if (trouble === "busy") throw folderInUse(folder);
    if (trouble === "damaged") throw new StoreError("damaged", `not a readable store: ${file}`, error);
    throw error;
  }
}
