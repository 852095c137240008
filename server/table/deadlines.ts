import type { Log } from "../log.ts";
import type { TableStore } from "../store/store.ts";
import { type Accepted, dueAt } from "./order.ts";
import type { Table } from "./table.ts";
import type { Follower, Tables } from "./tables.ts";
import type { Time } from "./time.ts";

export interface DeadlinesDeps {
  readonly store: TableStore;
  readonly tables: Pick<Tables, "get">;
  readonly time: Time;
  readonly log: Log;
}

/** Tables woken at once, at most. */
const BATCH = 200;
/** Deadlines that are due together are spread over this time, so that not all tables resolve in the same moment. */
const SPREAD_MS = 1_000;
/** When a table that could not be closed is looked at again. */
const AGAIN_MS = 10_000;

/** One alarm clock for all tables, in memory or not: it rings when the earliest deadline in the store is due. */
export class Deadlines implements Follower {
  readonly #deps: DeadlinesDeps;
  #armedFor: number | null = null;
  #cancel: () => void = () => {};
  #stopped = false;

  constructor(deps: DeadlinesDeps) {
    this.#deps = deps;
  }

  start(): Promise<void> {
    return this.#rearm();
  }

  stop(): void {
    this.#stopped = true;
    this.#cancel();
  }

  changed(_table: Table, { state }: Accepted): void {
    const due = dueAt(state);
    if (due !== null && (this.#armedFor === null || due < this.#armedFor)) this.#arm(due);
  }

  #arm(due: number): void {
    if (this.#stopped) return;
    this.#cancel();
    this.#armedFor = due;
    this.#cancel = this.#deps.time.after(due - this.#deps.time.now(), () => void this.#ring());
  }

  async #rearm(): Promise<void> {
    this.#armedFor = null;
    const next = await this.#deps.store.nextDueAt();
    if (next !== null && (this.#armedFor === null || next < this.#armedFor)) this.#arm(next);
  }

  async #ring(): Promise<void> {
    const { store, time, log } = this.#deps;
    try {
      const due = await store.due(time.now(), BATCH);
      await Promise.all(due.map(({ id }, i) => this.#later((SPREAD_MS * i) / due.length, () => this.#close(id))));
      await this.#rearm();
    } catch (error) {
      log.error({ err: error }, "the clock could not read the deadlines");
      this.#arm(time.now() + AGAIN_MS);
    }
  }

  #later(ms: number, act: () => Promise<void>): Promise<void> {
    if (ms === 0) return act();
    return new Promise((done, failed) => {
      this.#deps.time.after(ms, () => void act().then(done, failed));
    });
  }

  async #close(id: string): Promise<void> {
    const { store, tables, time, log } = this.#deps;
    try {
      const table = await tables.get(id);
      await table.closeOverdue(time.now());
      const due = dueAt(table.state);
      await store.setNextDueAt(id, due !== null && due <= time.now() ? time.now() + AGAIN_MS : due);
    } catch (error) {
      log.error({ table: id, err: error }, "a deadline could not be kept");
      await store.setNextDueAt(id, time.now() + AGAIN_MS);
    }
  }
}
