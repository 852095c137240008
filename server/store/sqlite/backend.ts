import type { DatabaseSync } from "node:sqlite";
import { Kysely, sql } from "kysely";
import type { Backend } from "../backend.ts";
import type { Db, Schema } from "../sql/schema.ts";
import { backupInto } from "./backup.ts";
import { faultOf, troubleOf } from "./codes.ts";
import { nodeSqliteDialect } from "./dialect.ts";
import { openFolder, openMemory } from "./folder.ts";

export const folderBackend = (dir: string): Backend => sqliteBackend(openFolder(dir));
export const memoryBackend = (): Backend => sqliteBackend(openMemory());

function sqliteBackend(database: DatabaseSync): Backend {
  const db = new Kysely<Schema>({ dialect: nodeSqliteDialect(database) });
  return {
    db,
    bytes: "blob",
    faultOf,
    scrub: async () => {
      await sql`pragma wal_checkpoint(truncate)`.execute(db);
    },
    backup: (file) => backupInto(db, file),
    problem: () => problemOf(db),
    close: async () => {
      await db.destroy();
      if (database.isOpen) database.close(); // a Kysely that was never asked anything destroys nothing
    },
  };
}

async function problemOf(db: Db): Promise<string | null> {
  try {
    const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check(1)`.execute(db);
    const said = rows[0]?.integrity_check ?? "no answer";
    return said === "ok" ? null : said;
  } catch (error) {
    if (troubleOf(error) === "damaged") return "it cannot be read";
    throw error;
  }
}
