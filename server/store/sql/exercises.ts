import type { Selectable, Updateable } from "kysely";
import { canonical } from "../../../shared/engine/json.ts";
import { StoreError } from "../errors.ts";
import type { Exercise, ExerciseStore, NewExercise } from "../store.ts";
import { mustHaveChanged, type Parts } from "./common.ts";
import type { Db, Schema } from "./schema.ts";

/** 64 million codes: even a thousand open lobbies hit each other once in 64,000 draws. */
const DRAWS = 20;

export function exerciseStore({ backend, db, committer }: Parts, drawJoinCode: () => string): ExerciseStore {
  const all = () => db.selectFrom("exercises").selectAll().orderBy("created_at", "desc").orderBy("id");
  const change = (id: string, columns: Updateable<Schema["exercises"]>) =>
    committer.write((tx) => update(tx, id, columns));
  return {
    create: async (exercise) => {
      await committer.write((tx) => tx.insertInto("exercises").values(toColumns(exercise)).execute());
    },
    get: async (id) => toExerciseOrNull(await all().where("id", "=", id).executeTakeFirst()),
    byJoinCode: async (code) => toExerciseOrNull(await all().where("join_code", "=", code).executeTakeFirst()),
    byFacilitator: async (tokenHash) =>
      toExerciseOrNull(await all().where("facilitator_hash", "=", tokenHash).executeTakeFirst()),
    list: async () => (await all().execute()).map(toExercise),
    openLobby: (id) => committer.write((tx) => openLobby(tx, id, drawJoinCode)),
    closeLobby: (id) => change(id, { join_code: null }),
    setStatus: (id, status) => change(id, status === "lobby" ? { status } : { status, join_code: null }),
    setOptions: (id, options) => change(id, { options: canonical(options) }),
    setFacilitator: (id, tokenHash) => change(id, { facilitator_hash: tokenHash }),
    delete: async (id) => {
      await committer.write((tx) => tx.deleteFrom("exercises").where("id", "=", id).execute());
      await backend.scrub();
    },
  };
}

async function update(db: Db, id: string, columns: Updateable<Schema["exercises"]>): Promise<void> {
  mustHaveChanged("exercise", await db.updateTable("exercises").set(columns).where("id", "=", id).executeTakeFirst());
}

async function openLobby(db: Db, id: string, drawJoinCode: () => string): Promise<string> {
  const exercise = await db
    .selectFrom("exercises")
    .select("join_code")
    .where("id", "=", id)
    .where("status", "=", "lobby")
    .executeTakeFirst();
  if (!exercise) throw new StoreError("unknown", "no such exercise in its lobby");
  if (exercise.join_code !== null) return exercise.join_code;
  const code = await freeCode(db, drawJoinCode);
  await update(db, id, { join_code: code });
  return code;
}

async function freeCode(db: Db, drawJoinCode: () => string): Promise<string> {
  for (let i = 0; i < DRAWS; i++) {
    const code = drawJoinCode();
    const taken = await db.selectFrom("exercises").select("id").where("join_code", "=", code).executeTakeFirst();
    if (!taken) return code;
  }
  throw new StoreError("taken", "no free join code was found");
}

function toColumns(exercise: NewExercise): Schema["exercises"] {
  return {
    id: exercise.id,
    join_code: null,
    scenario_id: exercise.scenarioId,
    options: canonical(exercise.options),
    status: "lobby",
    created_at: exercise.createdAt,
    facilitator_hash: exercise.facilitatorHash,
  };
}

const toExerciseOrNull = (row: Selectable<Schema["exercises"]> | undefined): Exercise | null =>
  row ? toExercise(row) : null;

function toExercise(row: Selectable<Schema["exercises"]>): Exercise {
  return {
    id: row.id,
    joinCode: row.join_code,
    scenarioId: row.scenario_id,
    options: JSON.parse(row.options),
    status: row.status,
    createdAt: row.created_at,
    facilitatorHash: row.facilitator_hash,
  };
}
