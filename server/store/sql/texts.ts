import type { NewText, TextStore } from "../store.ts";
import { type Parts, portions } from "./common.ts";
import type { Db } from "./schema.ts";

export function textStore({ backend, db, committer }: Parts): TextStore {
  return {
    read: (tableId, ids) => readTexts(db, tableId, ids),
    erase: async (tableId, ids) => {
      await committer.write(async (tx) => {
        for (const part of portions(ids))
          await tx.deleteFrom("texts").where("table_id", "=", tableId).where("text_id", "in", part).execute();
      });
      await backend.scrub();
    },
    eraseOf: async (memberId) => {
      await committer.write((tx) => tx.deleteFrom("texts").where("member", "=", memberId).execute());
      await backend.scrub();
    },
  };
}

export async function insertTexts(db: Db, tableId: string, texts: readonly NewText[]): Promise<void> {
  const values = texts.map(({ id, salt, body, member }) => ({ table_id: tableId, text_id: id, salt, body, member }));
  for (const part of portions(values)) await db.insertInto("texts").values(part).execute();
}

export async function readTexts(db: Db, tableId: string, ids: readonly string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const part of portions(ids)) {
    const rows = await db
      .selectFrom("texts")
      .select(["text_id", "body"])
      .where("table_id", "=", tableId)
      .where("text_id", "in", part)
      .execute();
    for (const row of rows) found.set(row.text_id, row.body);
  }
  return found;
}
