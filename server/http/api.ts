import type { Colyseus } from "../rooms/colyseus.ts";
import type { Store, Table as TableRecord } from "../store/store.ts";
import type { Exercises } from "../table/exercises.ts";
import type { CreateGame, Library } from "../table/library.ts";
import type { Tables } from "../table/tables.ts";
import type { Time } from "../table/time.ts";
import { ApiError } from "./errors.ts";
import type { Doorkeeper } from "./failures.ts";

/** What routes work with. */
export interface ApiDeps {
  readonly store: Store;
  readonly library: Library;
  readonly createGame: CreateGame;
  readonly exercises: Exercises;
  readonly tables: Tables;
  readonly colyseus: Pick<Colyseus, "reserve" | "reconnect">;
  readonly doorkeeper: Doorkeeper;
  readonly time: Time;
}

/** The table of an exercise. */
export async function tableOf(store: Store, exercise: string): Promise<TableRecord> {
  const [table] = await store.tables.ofExercise(exercise);
  if (!table) throw new ApiError("unknown-table");
  return table;
}
