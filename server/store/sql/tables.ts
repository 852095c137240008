import type { Selectable, Updateable } from "kysely";
import type { AppendExtras, NewTable, Status, Table, TableStore } from "../store.ts";
import { mustHaveChanged, type Parts } from "./common.ts";
import type { Db, Schema } from "./schema.ts";
import { thinSnapshots } from "./snapshots.ts";

export function tableStore({ db, committer }: Parts): TableStore {
  const all = () => db.selectFrom("tables").selectAll().orderBy("id");
  const patch = (id: string, extras: TablePatch) => committer.write((tx) => patchTable(tx, id, extras));
  return {
    create: async (table) => {
      await committer.write((tx) => tx.insertInto("tables").values(toColumns(table)).execute());
    },
    get: async (id) => {
      const row = await all().where("id", "=", id).executeTakeFirst();
      return row ? toTable(row) : null;
    },
    ofExercise: async (exerciseId) => (await all().where("exercise_id", "=", exerciseId).execute()).map(toTable),
    withStatus: async (status) => (await all().where("status", "=", status).execute()).map(toTable),
    setStatus: (id, status) => patch(id, { status }),
    setNextDueAt: (id, nextDueAt) => patch(id, { nextDueAt }),
    due: async (now, limit) => {
      const rows = await dueRows(db).where("next_due_at", "<=", now).limit(limit).execute();
      return rows.map((row) => ({ id: row.id, nextDueAt: row.next_due_at }));
    },
    nextDueAt: async () => (await dueRows(db).limit(1).executeTakeFirst())?.next_due_at ?? null,
  };
}

type TablePatch = Pick<AppendExtras, "nextDueAt" | "status" | "rulesVersion">;

/** Changes what an append, or a setter, may change of a table. Nothing to change is nothing done. */
export async function patchTable(db: Db, id: string, patch: TablePatch): Promise<void> {
  const columns: Updateable<Schema["tables"]> = {};
  if (patch.nextDueAt !== undefined) columns.next_due_at = patch.nextDueAt;
  if (patch.status !== undefined) columns.status = patch.status;
  if (patch.rulesVersion !== undefined) columns.rules_version = patch.rulesVersion;
  if (Object.keys(columns).length === 0) return;
  mustHaveChanged("table", await db.updateTable("tables").set(columns).where("id", "=", id).executeTakeFirst());
  if (patch.status === "ended") await thinSnapshots(db, id);
}

const dueRows = (db: Db) =>
  db
    .selectFrom("tables")
    .select(["id", "next_due_at"])
    .where("status", "=", "running" satisfies Status)
    .where("next_due_at", "is not", null)
    .$narrowType<{ next_due_at: number }>()
    .orderBy("next_due_at")
    .orderBy("id");

function toColumns(table: NewTable): Schema["tables"] {
  return {
    id: table.id,
    exercise_id: table.exerciseId,
    seed: table.seed,
    scenario_hash: table.scenarioHash,
    rules_version: table.rulesVersion,
    status: "lobby",
    next_due_at: null,
    owner: null,
    epoch: 0,
    lease_until: null,
  };
}

function toTable(row: Selectable<Schema["tables"]>): Table {
  return {
    id: row.id,
    exerciseId: row.exercise_id,
    seed: row.seed,
    scenarioHash: row.scenario_hash,
    rulesVersion: row.rules_version,
    status: row.status,
    nextDueAt: row.next_due_at,
    owner: row.owner,
    epoch: row.epoch,
    leaseUntil: row.lease_until,
  };
}
