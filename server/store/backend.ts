import type { BytesType } from "./sql/migrations.ts";
import type { Db } from "./sql/schema.ts";

/**
 * `exists`: a primary key is there already; `duplicate`: another unique value is; `missing`: what it refers to is not;
 * `storage`: the database itself failed, and with it everything in the transaction.
 */
export type Fault = "exists" | "duplicate" | "missing" | "storage";

/** What differs between databases. Everything else is one piece of query code. */
export interface Backend {
  readonly db: Db;
  readonly bytes: BytesType;
  /** How the database failed; null for an error that does not come from it. */
  faultOf(error: unknown): Fault | null;
  /** After something was erased: leaves no copy of it in files the database works with. */
  scrub(): Promise<void>;
  /** A whole copy into a new file; its size in bytes. */
  backup(file: string): Promise<number>;
  /** What is wrong with the database's own structure, in its words; null where it is whole. */
  problem(): Promise<string | null>;
  close(): Promise<void>;
}
