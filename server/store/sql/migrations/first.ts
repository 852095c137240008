import { type ColumnDataType, type CreateTableBuilder, type Kysely, sql } from "kysely";

type Maker = Kysely<unknown>;

/** The tables of the first release. A migration that was released is never edited: the next one is added. */
export async function first(db: Maker, bytes: ColumnDataType): Promise<void> {
  await exercisesAndScenarios(db);
  await tablesAndMembers(db);
  await journalAndTexts(db);
  await messages(db);
  await deskAndRest(db, bytes);
}

async function exercisesAndScenarios(db: Maker): Promise<void> {
  await db.schema
    .createTable("exercises")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("join_code", "text", (c) => c.unique())
    .addColumn("scenario_id", "text", (c) => c.notNull())
    .addColumn("options", "text", (c) => c.notNull())
    .addColumn("status", "text", (c) => c.notNull())
    .addColumn("created_at", "bigint", (c) => c.notNull())
    .addColumn("facilitator_hash", "text", (c) => c.notNull().unique())
    .execute();
  await db.schema
    .createTable("scenarios")
    .addColumn("hash", "text", (c) => c.primaryKey())
    .addColumn("body", "text", (c) => c.notNull())
    .execute();
  await db.schema
    .createTable("scenario_texts")
    .addColumn("hash", "text", (c) => c.notNull())
    .addColumn("lang", "text", (c) => c.notNull())
    .addColumn("body", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("scenario_texts_pk", ["hash", "lang"])
    .execute();
}

async function tablesAndMembers(db: Maker): Promise<void> {
  await db.schema
    .createTable("tables")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("exercise_id", "text", (c) => c.notNull().references("exercises.id").onDelete("cascade"))
    .addColumn("seed", "text", (c) => c.notNull())
    .addColumn("scenario_hash", "text", (c) => c.notNull().references("scenarios.hash"))
    .addColumn("rules_version", "integer", (c) => c.notNull())
    .addColumn("status", "text", (c) => c.notNull())
    .addColumn("next_due_at", "bigint")
    .addColumn("owner", "text")
    .addColumn("epoch", "integer", (c) => c.notNull())
    .addColumn("lease_until", "bigint")
    .execute();
  await db.schema.createIndex("tables_exercise").on("tables").column("exercise_id").execute();
  await db.schema.createIndex("tables_due").on("tables").columns(["status", "next_due_at"]).execute();
  await db.schema
    .createTable("members")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("exercise_id", "text", (c) => c.notNull().references("exercises.id").onDelete("cascade"))
    .addColumn("table_id", "text", (c) => c.references("tables.id").onDelete("cascade"))
    .addColumn("seat", "text")
    .addColumn("role", "text", (c) => c.notNull())
    .addColumn("display_name", "text", (c) => c.notNull())
    .addColumn("token_hash", "text", (c) => c.notNull().unique())
    .addColumn("revoked", "integer", (c) => c.notNull())
    .addColumn("created_at", "bigint", (c) => c.notNull())
    .execute();
  await db.schema.createIndex("members_exercise").on("members").column("exercise_id").execute();
  await db.schema.createIndex("members_table").on("members").column("table_id").execute();
}

async function journalAndTexts(db: Maker): Promise<void> {
  await ofTable(db, "journal")
    .addColumn("seq", "integer", (c) => c.notNull())
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("principal", "text", (c) => c.notNull())
    .addColumn("member", "text")
    .addColumn("command_id", "text")
    .addColumn("command", "text", (c) => c.notNull())
    .addColumn("instance", "integer", (c) => c.notNull())
    .addColumn("at", "bigint", (c) => c.notNull())
    .addColumn("state_hash", "text")
    .addColumn("reply", "text", (c) => c.notNull())
    .addColumn("epoch", "integer", (c) => c.notNull())
    .addColumn("chain", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("journal_pk", ["table_id", "seq"])
    .addUniqueConstraint("journal_command", ["table_id", "member", "command_id"])
    .execute();
  await ofTable(db, "texts")
    .addColumn("text_id", "text", (c) => c.notNull())
    .addColumn("salt", "text", (c) => c.notNull())
    .addColumn("body", "text", (c) => c.notNull())
    .addColumn("member", "text")
    .addPrimaryKeyConstraint("texts_pk", ["table_id", "text_id"])
    .execute();
  await db.schema.createIndex("texts_member").on("texts").column("member").execute();
}

async function messages(db: Maker): Promise<void> {
  await ofTable(db, "messages")
    .addColumn("message_id", "text", (c) => c.notNull())
    .addColumn("seq", "integer", (c) => c.notNull())
    .addColumn("nth", "integer", (c) => c.notNull())
    .addColumn("channel", "text", (c) => c.notNull())
    .addColumn("from_seat", "text")
    .addColumn("round", "integer", (c) => c.notNull())
    .addColumn("phase", "text", (c) => c.notNull())
    .addColumn("texts", "text", (c) => c.notNull())
    .addColumn("meta", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("messages_pk", ["table_id", "message_id"])
    .addUniqueConstraint("messages_order", ["table_id", "seq", "nth"])
    .execute();
  await db.schema
    .createTable("message_readers")
    .addColumn("table_id", "text", (c) => c.notNull())
    .addColumn("seat", "text", (c) => c.notNull())
    .addColumn("seq", "integer", (c) => c.notNull())
    .addColumn("nth", "integer", (c) => c.notNull())
    .addPrimaryKeyConstraint("message_readers_pk", ["table_id", "seat", "seq", "nth"])
    .addForeignKeyConstraint(
      "message_readers_of",
      ["table_id", "seq", "nth"],
      "messages",
      ["table_id", "seq", "nth"],
      (c) => c.onDelete("cascade"),
    )
    .execute();
  await db.schema
    .createIndex("message_readers_message")
    .on("message_readers")
    .columns(["table_id", "seq", "nth"])
    .execute();
}

async function deskAndRest(db: Maker, bytes: ColumnDataType): Promise<void> {
  await ofTable(db, "drafts")
    .addColumn("seat", "text", (c) => c.notNull())
    .addColumn("slot", "text", (c) => c.notNull())
    .addColumn("version", "integer", (c) => c.notNull())
    .addColumn("body", "text")
    .addPrimaryKeyConstraint("drafts_pk", ["table_id", "seat", "slot"])
    .execute();
  await ofTable(db, "snapshots")
    .addColumn("seq", "integer", (c) => c.notNull())
    .addColumn("instance", "integer", (c) => c.notNull())
    .addColumn("body", bytes, (c) => c.notNull())
    .addColumn("hash", "text", (c) => c.notNull())
    .addColumn("is_round_start", "integer", (c) => c.notNull())
    .addPrimaryKeyConstraint("snapshots_pk", ["table_id", "seq"])
    .execute();
  await ofTable(db, "notes")
    .addColumn("note_id", "text", (c) => c.notNull())
    .addColumn("seq", "integer", (c) => c.notNull())
    .addColumn("at", "bigint", (c) => c.notNull())
    .addColumn("body", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("notes_pk", ["table_id", "note_id"])
    .execute();
  await db.schema
    .createTable("heartbeat")
    .addColumn("id", "integer", (c) => c.primaryKey().check(sql`id = 1`))
    .addColumn("at", "bigint", (c) => c.notNull())
    .execute();
}

/** What belongs to one game goes when its table goes. */
function ofTable(db: Maker, name: string): CreateTableBuilder<string, "table_id"> {
  return db.schema
    .createTable(name)
    .addColumn("table_id", "text", (c) => c.notNull().references("tables.id").onDelete("cascade"));
}
