import type { Backend } from "./backend.ts";
import { StoreError } from "./errors.ts";
import type { Db } from "./sql/schema.ts";

/** A write. It may run twice, so it must change nothing but the database it is given. */
export type Write<T> = (db: Db) => Promise<T>;

interface Waiting {
  readonly write: Write<unknown>;
  readonly done: (value: unknown) => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Group commit: the writes of one event-loop turn become one transaction, in the order in which they came.
 * A write that breaks a rule fails alone; a failure of the disk fails all that shared the transaction.
 */
export class Committer {
  readonly #backend: Backend;
  #waiting: Waiting[] = [];
  #flushing: Promise<void> | null = null;
  #closed = false;
  #commits = 0;
  #writes = 0;

  constructor(backend: Backend) {
    this.#backend = backend;
  }

  get stats(): { readonly commits: number; readonly writes: number } {
    return { commits: this.#commits, writes: this.#writes };
  }

  /** Resolves with the write's own result when the transaction that carried it is durable. */
  write<T>(write: Write<T>): Promise<T> {
    if (this.#closed) return Promise.reject(new StoreError("closed", "the store is closed"));
    return new Promise<T>((done, failed) => {
      this.#waiting.push({ write, done: done as (value: unknown) => void, failed });
      this.#flushing ??= this.#flushAll();
    });
  }

  /** Takes no more writes and resolves when those under way are settled. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#flushing;
  }

  async #flushAll(): Promise<void> {
    while (this.#waiting.length > 0) {
      await endOfTurn();
      const batch = this.#waiting;
      this.#waiting = [];
      await this.#flush(batch);
    }
    this.#flushing = null;
  }

  async #flush(batch: readonly Waiting[]): Promise<void> {
    try {
      const results = await this.#transact(batch);
      for (const [i, waiting] of batch.entries()) waiting.done(results[i]);
    } catch (error) {
      if (batch.length > 1 && this.#isOwnFault(error)) for (const waiting of batch) await this.#flush([waiting]);
      else for (const waiting of batch) waiting.failed(this.#explained(error));
    }
  }

  async #transact(batch: readonly Waiting[]): Promise<unknown[]> {
    const results = await this.#backend.db.transaction().execute(async (db) => {
      const all: unknown[] = [];
      for (const { write } of batch) all.push(await write(db));
      return all;
    });
    this.#commits += 1;
    this.#writes += batch.length;
    return results;
  }

  /** The write itself was wrong: the others of its batch are not to blame. */
  #isOwnFault(error: unknown): boolean {
    return this.#backend.faultOf(error) !== "storage";
  }

  #explained(error: unknown): unknown {
    const fault = this.#backend.faultOf(error);
    if (fault === null || fault === "storage") return error;
    if (fault === "missing") return new StoreError("unknown", "it refers to something that is not in the store", error);
    return new StoreError("taken", "an id or a token is in the store already", error);
  }
}

/** Kysely on a synchronous driver settles in microtasks: without this a batch would never wait for the rest of the turn. */
const endOfTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
