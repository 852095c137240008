import type { ColumnDataType } from "kysely";
import { type Migration, Migrator } from "kysely/migration";
import { StoreError } from "../errors.ts";
import { first } from "./migrations/first.ts";
import type { Db } from "./schema.ts";

/** What a column of bytes is called: the only word in which the databases differ. */
export type BytesType = Extract<ColumnDataType, "blob" | "bytea">;

const list = (bytes: BytesType): Record<string, Migration> => ({ "0001-first": { up: (db) => first(db, bytes) } });

/** Brings a database to the present schema; rejects with `newer-schema` where a later release has written it. */
export async function migrate(db: Db, bytes: BytesType): Promise<void> {
  await refuseNewer(db, bytes);
  const migrator = new Migrator({ db, provider: { getMigrations: async () => list(bytes) } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}

/** Rejects with `newer-schema` where the database has a migration that this release does not know. */
export async function refuseNewer(db: Db, bytes: BytesType): Promise<void> {
  const known = list(bytes);
  const strange = (await appliedMigrations(db)).find((name) => !(name in known));
  if (strange !== undefined)
    throw new StoreError("newer-schema", `the store was written by a later release (it has "${strange}")`);
}

/** Names of the migrations that a database has had, in order; none for a database that is not a store. */
export async function appliedMigrations(db: Db): Promise<string[]> {
  const found = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!found.some((t) => t.name === "kysely_migration")) return [];
  const rows = await db
    .withTables<{ kysely_migration: { name: string } }>()
    .selectFrom("kysely_migration")
    .select("name")
    .orderBy("name")
    .execute();
  return rows.map((r) => r.name);
}
