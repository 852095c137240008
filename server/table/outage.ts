import type { Log } from "../log.ts";
import type { Store } from "../store/store.ts";
import { dueAt } from "./order.ts";
import type { Tables } from "./tables.ts";
import type { Time } from "./time.ts";

export interface OutageDeps {
  readonly store: Store;
  readonly tables: Pick<Tables, "get">;
  readonly time: Time;
  readonly log: Log;
}

const BEAT_MS = 5_000;

/**
 * Moves live deadlines by the time that the server was away, told by its last heartbeat or the last thing that happened
 * at the table, whichever is later. Call it before the first new heartbeat.
 */
export async function shiftDeadlines({ store, tables, time, log }: OutageDeps): Promise<void> {
  const lastBeat = await store.system.lastBeat();
  if (lastBeat === null) return;
  for (const { id, nextDueAt } of await store.tables.withStatus("running")) {
    if (nextDueAt === null) continue;
    try {
      const table = await tables.get(id);
      if (dueAt(table.head) === null) continue;
      const ms = Math.round(time.now() - Math.max(lastBeat, await lastRowAt(store, id)));
      if (ms <= 0) continue;
      const shifted = await table.submit({ from: { kind: "system" }, command: { type: "clock.shift", ms } });
      if (shifted.ok) log.info({ table: id, ms }, "a deadline moved by the time that the server was away");
      else log.error({ table: id, refusal: shifted.refusal.code }, "a deadline could not be moved");
    } catch (error) {
      log.error({ table: id, err: error }, "a table could not be opened");
    }
  }
}

async function lastRowAt(store: Store, id: string): Promise<number> {
  const head = await store.journal.head(id);
  const [row] = head ? await store.journal.read(id, head.seq, 1) : [];
  return row?.at ?? 0;
}

/** Tells the store now and then that the server is alive. Returns what stops it, with a last sign of life. */
export function startHeartbeat({ store, time, log }: OutageDeps): () => Promise<void> {
  const failed = (error: unknown): void => log.error({ err: error }, "the heartbeat could not be written");
  let cancel = (): void => {};
  const beat = (): void => {
    store.system.beat(time.now()).catch(failed);
    cancel = time.after(BEAT_MS, beat);
  };
  beat();
  return async () => {
    cancel();
    await store.system.beat(time.now()).catch(failed);
  };
}
