import { join } from "node:path";
import { createLog } from "../../../server/log.ts";
import type { Store } from "../../../server/store/store.ts";
import { Exercises } from "../../../server/table/exercises.ts";
import { Library, readScenarios } from "../../../server/table/library.ts";
import { Tables } from "../../../server/table/tables.ts";
import { systemTime } from "../../../server/table/time.ts";
import { createGame, RULES_VERSION } from "../../../shared/game.ts";

const SCENARIOS = join(import.meta.dirname, "../../../scenarios");

/** Tables as the server has them, without the web in front of them. */
export async function tablesOn(store: Store) {
  const log = createLog("warn");
  const scenarios = await readScenarios(SCENARIOS, log);
  const library = new Library({ store: store.scenarios, createGame }, scenarios);
  const shared = { store, library, rulesVersion: RULES_VERSION, time: systemTime, log };
  return { library, exercises: new Exercises(shared), tables: new Tables({ ...shared, idleAfter: 300_000 }) };
}
