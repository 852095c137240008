import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createLog } from "../../server/log.ts";
import { openStore } from "../../server/store/open.ts";
import type { Store } from "../../server/store/store.ts";
import { Bots } from "../../server/table/bots.ts";
import { Exercises } from "../../server/table/exercises.ts";
import { fold } from "../../server/table/fold.ts";
import { Library, readScenarios } from "../../server/table/library.ts";
import { stateIn } from "../../server/table/order.ts";
import { restore } from "../../server/table/restore.ts";
import { Tables } from "../../server/table/tables.ts";
import { systemTime as time } from "../../server/table/time.ts";
import { createBot } from "../../shared/bots/bot.ts";
import { createGame, RULES_VERSION as rulesVersion, stateHash } from "../../shared/game.ts";
import { SCENARIO } from "./support/exercise.ts";
import { until } from "./support/until.ts";

const log = createLog("silent");
const options = { pace: "untimed", emptySeats: "bots", botPace: "instant", solo: false } as const;

let store: Store;
let library: Library;
let tables: Tables;
beforeEach(async () => {
  store = await openStore({ memory: true });
  library = new Library({ store: store.scenarios, createGame }, await readScenarios("scenarios", log));
  tables = new Tables({ store, library, rulesVersion, time, log, idleAfter: 60_000 });
});
afterEach(async () => {
  await tables.stop();
  await store.system.close();
});

/** A whole game between bots; its id. */
async function played(seed: string): Promise<string> {
  const scenario = library.scenario(SCENARIO);
  if (!scenario) throw new Error("no scenario");
  tables.follow(new Bots({ createBot, time, log }));
  const exercises = new Exercises({ store, library, rulesVersion, time });
  const { table: id } = await exercises.create({ scenario, options, seed });
  const table = await tables.get(id);
  await table.start({ from: { kind: "system" }, command: { type: "exercise.start" } });
  await until(() => expect(table.status).toBe("ended"), 40_000);
  return id;
}

const seedOf = (n: number): string => `sfc32:${String(n).padStart(32, "0")}`;

describe("a table that is restored", { timeout: 60_000 }, () => {
  test.each([1, 4])("is the table that it was, from any of its snapshots (seed %i)", async (n) => {
    const id = await played(seedOf(n));
    const live = stateHash((await tables.get(id)).state);
    const game = (await tables.get(id)).game;
    const rows = await store.journal.read(id);
    const snapshots = await store.snapshots.list(id);
    expect(snapshots.length).toBeGreaterThan(4);
    for (const { seq } of snapshots) {
      const snapshot = await store.snapshots.latest(id, seq);
      if (!snapshot) throw new Error("no snapshot");
      const folded = fold(game, stateIn(snapshot), rows.slice(seq + 1));
      expect(folded.ok && stateHash(folded.state)).toBe(live);
    }
    expect(fold(game, game.initial(seedOf(n)), rows.slice(1))).toMatchObject({ ok: true });
  });

  test("is there within 200 ms", async () => {
    const id = await played(seedOf(2));
    const deps = { store, library, rulesVersion, log };
    await restore(id, deps); // the code is warm
    const since = performance.now();
    const table = await restore(id, deps);
    expect(performance.now() - since).toBeLessThan(200);
    expect(table.state.clock.phase).toBe("debrief");
  });

  test("goes on with the scenario that it began with, although the file has changed", async () => {
    const id = await played(seedOf(3));
    const live = stateHash((await tables.get(id)).state);
    const changed = new Library({ store: store.scenarios, createGame }, []);
    const table = await restore(id, { store, library: changed, rulesVersion, log });
    expect(stateHash(table.state)).toBe(live);
    expect(table.game.compiled.texts).toEqual(library.scenario(SCENARIO)?.texts);
    const rows = await store.journal.read(id, 1);
    expect(fold(table.game, table.game.initial(seedOf(3)), rows)).toMatchObject({ ok: true });
  });

  test("is refused where the rules are others, or where it is not known", async () => {
    const id = await played(seedOf(5));
    const deps = { store, library, log };
    await expect(restore(id, { ...deps, rulesVersion: rulesVersion + 1 })).rejects.toMatchObject({
      code: "rules-changed",
    });
    await expect(restore("nothing", { ...deps, rulesVersion })).rejects.toMatchObject({ code: "unknown-table" });
  });
});
