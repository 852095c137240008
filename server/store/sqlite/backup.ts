import { closeSync, existsSync, openSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { sql } from "kysely";
import { StoreError } from "../errors.ts";
import type { Db } from "../sql/schema.ts";
import { syncPath } from "./sync.ts";

/**
 * Copies the whole database into a new file, readable by its owner only, and returns its size in bytes.
 * The file appears under its name when it is complete and on the disk, not before. Rejects with `file-exists`.
 */
export async function backupInto(db: Db, file: string): Promise<number> {
  if (existsSync(file)) throw new StoreError("file-exists", `there is a file already: ${file}`);
  const partial = `${file}.partial-${process.pid}`;
  try {
    closeSync(openSync(partial, "w", 0o600));
    await sql`vacuum into ${partial}`.execute(db);
    syncPath(partial);
    renameSync(partial, file);
    syncPath(dirname(file));
  } finally {
    rmSync(partial, { force: true });
  }
  return statSync(file).size;
}
