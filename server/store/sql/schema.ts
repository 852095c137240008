import type { Kysely } from "kysely";
import type { RowKind, Status } from "../records.ts";

/** The database's tables as the query code sees them. JSON is kept as canonical text, truth values as 0 and 1. */
export interface Schema {
  exercises: {
    id: string;
    join_code: string | null;
    scenario_id: string;
    options: string;
    status: Status;
    created_at: number;
    facilitator_hash: string;
  };
  scenarios: { hash: string; body: string };
  scenario_texts: { hash: string; lang: string; body: string };
  tables: {
    id: string;
    exercise_id: string;
    seed: string;
    scenario_hash: string;
    rules_version: number;
    status: Status;
    next_due_at: number | null;
    owner: string | null;
    epoch: number;
    lease_until: number | null;
  };
  members: {
    id: string;
    exercise_id: string;
    table_id: string | null;
    seat: string | null;
    role: string;
    display_name: string;
    token_hash: string;
    revoked: number;
    created_at: number;
  };
  journal: JournalColumns;
  texts: { table_id: string; text_id: string; salt: string; body: string; member: string | null };
  messages: {
    table_id: string;
    message_id: string;
    seq: number;
    nth: number;
    channel: string;
    from_seat: string | null;
    round: number;
    phase: string;
    texts: string;
    meta: string;
  };
  message_readers: { table_id: string; seat: string; seq: number; nth: number };
  drafts: { table_id: string; seat: string; slot: string; version: number; body: string | null };
  snapshots: {
    table_id: string;
    seq: number;
    instance: number;
    body: Uint8Array;
    hash: string;
    is_round_start: number;
  };
  notes: { table_id: string; note_id: string; seq: number; at: number; body: string };
  heartbeat: { id: number; at: number };
}

export interface JournalColumns {
  table_id: string;
  seq: number;
  kind: RowKind;
  principal: string;
  member: string | null;
  command_id: string | null;
  command: string;
  instance: number;
  at: number;
  state_hash: string | null;
  reply: string;
  epoch: number;
  chain: string;
}

/** A connection or a transaction: what the query code runs on. */
export type Db = Kysely<Schema>;
