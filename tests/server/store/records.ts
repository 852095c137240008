import type { NewRow, Store } from "../../../server/store/store.ts";

/** Also for child processes, so nothing of the test runner is in here. */
export async function addExercise(store: Store, id = "e1"): Promise<void> {
  const exercise = { id, scenarioId: "quiet-harvest", options: { pace: "live" }, createdAt: 1000 };
  await store.exercises.create({ ...exercise, facilitatorHash: `facilitator-of-${id}` });
}

/** A table of an exercise, which is made if it is not there. */
export async function addTable(store: Store, id = "t1", exerciseId = "e1"): Promise<void> {
  if (!(await store.exercises.get(exerciseId))) await addExercise(store, exerciseId);
  await store.scenarios.put("scenario-hash", '{"id":"quiet-harvest"}');
  await store.tables.create({ id, exerciseId, seed: "sfc32:1", scenarioHash: "scenario-hash", rulesVersion: 1 });
}

/** A row as a table would write it; every row has its own command id. */
export function row(seq: number, more: Partial<NewRow> = {}): NewRow {
  return {
    seq,
    kind: seq === 0 ? "header" : "command",
    from: { kind: "seat", seat: "ARV", member: "m1" },
    member: "m1",
    commandId: `c${seq}`,
    command: { type: "declare", why: { id: "x1", hash: "sha256:0" } },
    instance: 1,
    at: 1_700_000_000_000 + seq,
    stateHash: null,
    reply: { ok: true, seq },
    ...more,
  };
}
