import type { NoteStore } from "../store.ts";
import type { Parts } from "./common.ts";

export function noteStore({ db, committer }: Parts): NoteStore {
  return {
    add: async (tableId, { id, seq, at, body }) => {
      await committer.write((tx) =>
        tx.insertInto("notes").values({ table_id: tableId, note_id: id, seq, at, body }).execute(),
      );
    },
    list: async (tableId) => {
      const rows = await db
        .selectFrom("notes")
        .selectAll()
        .where("table_id", "=", tableId)
        .orderBy("seq")
        .orderBy("at")
        .orderBy("note_id")
        .execute();
      return rows.map((row) => ({ id: row.note_id, seq: row.seq, at: row.at, body: row.body }));
    },
    remove: async (tableId, id) => {
      await committer.write((tx) =>
        tx.deleteFrom("notes").where("table_id", "=", tableId).where("note_id", "=", id).execute(),
      );
    },
  };
}
