import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";
import { type SqliteDatabase, SqliteDialect, type SqliteStatement } from "kysely";

/** Statements are few and come again and again: they are prepared once, up to this many. */
const KEPT_STATEMENTS = 400;

type Parameters = SQLInputValue[];

/** Node's built-in SQLite in the shape that Kysely's own dialect asks for. */
export function nodeSqliteDialect(db: DatabaseSync): SqliteDialect {
  const kept = new Map<string, SqliteStatement>();
  const database: SqliteDatabase = {
    close: () => db.close(),
    prepare(sql) {
      if (sql === "rollback" && !db.isTransaction) return NOTHING;
      const known = kept.get(sql);
      if (known) return known;
      const statement = adapted(db.prepare(sql));
      if (kept.size >= KEPT_STATEMENTS) kept.clear();
      kept.set(sql, statement);
      return statement;
    },
  };
  return new SqliteDialect({ database });
}

/** SQLite rolls back by itself when the disk is full; a second rollback would fail and hide why. */
const NOTHING: SqliteStatement = {
  reader: false,
  all: () => [],
  run: () => ({ changes: 0, lastInsertRowid: 0 }),
  iterate: () => [].values(),
};

function adapted(statement: StatementSync): SqliteStatement {
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...(parameters as Parameters)),
    run: (parameters) => statement.run(...(parameters as Parameters)),
    iterate: (parameters) => statement.iterate(...(parameters as Parameters)),
  };
}
