import type { Game } from "../../shared/game.ts";
import type { GameState } from "../../shared/rules/state.ts";
import type { Log } from "../log.ts";
import type { Store } from "../store/store.ts";
import { Bodies } from "./bodies.ts";
import { Drafts } from "./drafts.ts";
import { fold } from "./fold.ts";
import { readHeader } from "./header.ts";
import type { Library } from "./library.ts";
import { exerciseOptions } from "./options.ts";
import { stateIn } from "./order.ts";
import { Roster } from "./roster.ts";
import type { LoadedTable } from "./table.ts";

export type RestoreErrorCode = "unknown-table" | "rules-changed" | "diverged";

/** Why a table cannot be played on. */
export class RestoreError extends Error {
  readonly code: RestoreErrorCode;

  constructor(code: RestoreErrorCode, message: string) {
    super(message);
    this.name = "RestoreError";
    this.code = code;
  }
}

export interface RestoreDeps {
  readonly store: Store;
  readonly library: Library;
  readonly rulesVersion: number;
  readonly log: Log;
}

/** A table as its journal tells it: header, newest whole snapshot, the rows since. Rejects with a `RestoreError`. */
export async function restore(id: string, deps: RestoreDeps): Promise<LoadedTable> {
  const { store, library } = deps;
  const table = await store.tables.get(id);
  const exercise = table && (await store.exercises.get(table.exerciseId));
  if (!table || !exercise) throw new RestoreError("unknown-table", `there is no table ${id}`);
  const header = readHeader((await store.journal.read(id, 0, 1))[0]);
  if (table.rulesVersion !== deps.rulesVersion)
    throw new RestoreError(
      "rules-changed",
      `table ${id} plays rules version ${table.rulesVersion}, this server has ${deps.rulesVersion}`,
    );
  const game = await library.game(header);
  const { state, seq } = await stateOf(id, game, header.seed, deps);
  return {
    id,
    exercise: exercise.id,
    options: exerciseOptions.parse(exercise.options),
    game,
    state,
    seq,
    roster: new Roster(await store.members.ofTable(id)),
    drafts: await Drafts.load(id, store.drafts, header.seats),
    bodies: await Bodies.load(game.compiled, id, store.texts, state),
  };
}

async function stateOf(
  id: string,
  game: Game,
  seed: string,
  { store, log }: RestoreDeps,
): Promise<{ state: GameState; seq: number }> {
  const snapshot = await store.snapshots.latest(id);
  for (const seq of snapshot?.skipped ?? []) log.warn({ table: id, seq }, "a broken snapshot was passed over");
  const start = snapshot ? stateIn(snapshot) : game.initial(seed);
  const rows = await store.journal.read(id, (snapshot?.seq ?? 0) + 1);
  if (rows.length === 0) return { state: start, seq: snapshot?.seq ?? 0 };
  const folded = fold(game, start, rows);
  if (folded.ok) return folded;
  const { seq, command, found, expected } = folded.divergence;
  throw new RestoreError("diverged", `table ${id} at row ${seq} (${command}): found ${found}, expected ${expected}`);
}
