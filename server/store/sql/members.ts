import type { Selectable, Updateable } from "kysely";
import type { Member, MemberStore, NewMember, Seating } from "../store.ts";
import { mustHaveChanged, type Parts } from "./common.ts";
import type { Schema } from "./schema.ts";

export function memberStore({ backend, db, committer }: Parts): MemberStore {
  const all = () => db.selectFrom("members").selectAll().orderBy("created_at").orderBy("id");
  const change = (id: string, columns: Updateable<Schema["members"]>) =>
    committer.write(async (tx) =>
      mustHaveChanged("member", await tx.updateTable("members").set(columns).where("id", "=", id).executeTakeFirst()),
    );
  return {
    add: async (member) => {
      await committer.write((tx) => tx.insertInto("members").values(toColumns(member)).execute());
    },
    get: async (id) => toMemberOrNull(await all().where("id", "=", id).executeTakeFirst()),
    byToken: async (tokenHash) =>
      toMemberOrNull(await all().where("token_hash", "=", tokenHash).where("revoked", "=", 0).executeTakeFirst()),
    ofExercise: async (exerciseId) => (await all().where("exercise_id", "=", exerciseId).execute()).map(toMember),
    ofTable: async (tableId) => (await all().where("table_id", "=", tableId).execute()).map(toMember),
    seat: async (id, seating) => {
      const columns = seatingColumns(seating);
      if (Object.keys(columns).length > 0) await change(id, columns);
    },
    rename: async (id, displayName) => {
      await change(id, { display_name: displayName });
      await backend.scrub();
    },
    revoke: (id) => change(id, { revoked: 1 }),
    replaceToken: (id, tokenHash) => change(id, { token_hash: tokenHash, revoked: 0 }),
    remove: async (id) => {
      await committer.write((tx) => tx.deleteFrom("members").where("id", "=", id).execute());
      await backend.scrub();
    },
  };
}

function seatingColumns({ tableId, seat, role }: Seating): Updateable<Schema["members"]> {
  const columns: Updateable<Schema["members"]> = {};
  if (tableId !== undefined) columns.table_id = tableId;
  if (seat !== undefined) columns.seat = seat;
  if (role !== undefined) columns.role = role;
  return columns;
}

function toColumns(member: NewMember): Schema["members"] {
  return {
    id: member.id,
    exercise_id: member.exerciseId,
    table_id: member.tableId,
    seat: member.seat,
    role: member.role,
    display_name: member.displayName,
    token_hash: member.tokenHash,
    revoked: 0,
    created_at: member.createdAt,
  };
}

const toMemberOrNull = (row: Selectable<Schema["members"]> | undefined): Member | null => (row ? toMember(row) : null);

function toMember(row: Selectable<Schema["members"]>): Member {
  return {
    id: row.id,
    exerciseId: row.exercise_id,
    tableId: row.table_id,
    seat: row.seat,
    role: row.role,
    displayName: row.display_name,
    tokenHash: row.token_hash,
    revoked: row.revoked === 1,
    createdAt: row.created_at,
  };
}
