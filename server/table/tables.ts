import type { Log } from "../log.ts";
import type { Status, Store } from "../store/store.ts";
import type { Library } from "./library.ts";
import { type Accepted, dueAt, statusOf } from "./order.ts";
import { restore } from "./restore.ts";
import { Table, type TableEvents } from "./table.ts";
import type { Time } from "./time.ts";
import { Turns } from "./turns.ts";

export interface TablesDeps {
  readonly store: Store;
  readonly library: Library;
  readonly rulesVersion: number;
  readonly time: Time;
  readonly log: Log;
  /** A table that nobody used for this long leaves the memory, in milliseconds. */
  readonly idleAfter: number;
}

/** What follows a table's changes: bots that think, clocks that are set. */
export interface Follower {
  opened?(table: Table): void;
  changed?(table: Table, accepted: Accepted): void;
  closed?(table: Table): void;
}

const SWEEP_MS = 60_000;

/** The tables in memory. A table that is asked for is restored from its journal. */
export class Tables {
  readonly #deps: TablesDeps;
  readonly #turns = new Turns();
  readonly #tables = new Map<string, Promise<Table>>();
  readonly #open = new Map<string, Table>();
  readonly #followers: Follower[] = [];
  #stopSweep: () => void;

  constructor(deps: TablesDeps) {
    this.#deps = deps;
    this.#stopSweep = deps.time.after(SWEEP_MS, () => this.#sweep());
  }

  follow(follower: Follower): void {
    this.#followers.push(follower);
  }

  /** Tables that are in memory now. */
  open(): Table[] {
    return [...this.#open.values()];
  }

  /** The table, restored where it is not in memory. Rejects with a `RestoreError`. */
  get(id: string): Promise<Table> {
    const known = this.#tables.get(id);
    if (known) return known;
    const table = this.#restore(id);
    this.#tables.set(id, table);
    table.catch(() => this.#tables.delete(id));
    return table;
  }

  /** Forgets a table without a trace, because its exercise is deleted. */
  async drop(id: string): Promise<void> {
    const table = await this.#tables.get(id)?.catch(() => undefined);
    if (!table) return;
    await table.settled();
    table.close({ kind: "replaced" });
    this.#forget(table);
  }

  /** Tells everybody that the server goes down and comes back. */
  sayStopping(): void {
    for (const table of this.open()) table.notify({ kind: "stopping" });
  }

  /** Waits until everything asked so far is durable and answered. */
  async settled(): Promise<void> {
    await Promise.all(this.open().map((table) => table.settled()));
  }

  async stop(): Promise<void> {
    this.#stopSweep();
    await this.settled();
    for (const table of this.open()) this.#forget(table);
  }

  async #restore(id: string): Promise<Table> {
    const { store, time, log } = this.#deps;
    const started = time.now();
    const loaded = await restore(id, this.#deps);
    const table = new Table(loaded, { store, time, turns: this.#turns, log, events: this.#events });
    this.#open.set(id, table);
    log.debug({ table: id, seq: loaded.seq, ms: time.now() - started }, "table opened");
    for (const follower of this.#followers) follower.opened?.(table);
    return table;
  }

  readonly #events: TableEvents = {
    changed: (table, accepted) => {
      for (const follower of this.#followers) follower.changed?.(table, accepted);
      const status = statusOf(accepted.state);
      if (status !== statusOf(accepted.before)) void this.#statusChanged(table, status);
    },
    fenced: (table) => this.#forget(table),
  };

  #forget(table: Table): void {
    if (this.#open.get(table.id) !== table) return;
    this.#open.delete(table.id);
    this.#tables.delete(table.id);
    for (const follower of this.#followers) follower.closed?.(table);
  }

  /** The code is for the lobby only. */
  async #statusChanged(table: Table, status: Status): Promise<void> {
    const { exercises } = this.#deps.store;
    try {
      await exercises.setStatus(table.exercise, status);
      if (status !== "lobby") await exercises.closeLobby(table.exercise);
    } catch (error) {
      this.#deps.log.error({ exercise: table.exercise, err: error }, "the status of an exercise was not written");
    }
  }

  #sweep(): void {
    const { time, idleAfter, log } = this.#deps;
    for (const table of this.open()) {
      if (!table.isIdle || time.now() - table.lastUsed < idleAfter) continue;
      this.#forget(table);
      log.debug({ table: table.id, due: dueAt(table.state) }, "idle table closed");
    }
    this.#stopSweep = time.after(SWEEP_MS, () => this.#sweep());
  }
}
