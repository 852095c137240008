import type { Backend } from "../backend.ts";
import type { Committer } from "../committer.ts";
import { StoreError } from "../errors.ts";
import type { Db } from "./schema.ts";

/** What every part of the store works with: plain reads on `db`, every write through the committer. */
export interface Parts {
  readonly backend: Backend;
  readonly db: Db;
  readonly committer: Committer;
}

/** Databases limit the values of one statement; this many rows of any table stay below. */
const ROWS_AT_ONCE = 500;

/** Cuts a list into parts that fit into one statement. */
export function* portions<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let i = 0; i < all.length; i += ROWS_AT_ONCE) yield all.slice(i, i + ROWS_AT_ONCE);
}

/** A change of one thing by its id: rejects with `unknown` where nothing has that id. */
export function mustHaveChanged(what: string, result: { readonly numUpdatedRows: bigint }): void {
  if (result.numUpdatedRows === 0n) throw new StoreError("unknown", `no such ${what}`);
}
