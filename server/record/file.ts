import { z } from "../../shared/engine/schema.ts";

const text = z.string();

/** One row of the journal as a record holds it: everything that the chain covers, and the chain. */
export const recordRowSchema = z.object({
  seq: z.number().int(),
  kind: z.enum(["header", "command", "segment"]),
  from: z.unknown(),
  member: text.nullable(),
  commandId: text.nullable(),
  command: z.unknown(),
  instance: z.number().int(),
  at: z.number(),
  stateHash: text.nullable(),
  reply: z.unknown(),
  chain: text,
});
export type RecordRow = z.infer<typeof recordRowSchema>;

/** The record of a table in one file: enough to play it again on another machine, years later. No names, no tokens. */
export const recordFileSchema = z.object({
  format: z.literal("demarche-record"),
  version: z.literal(1),
  exercise: text,
  table: text,
  /** What the table played, rules and texts, under the hashes that the header names. */
  scenario: z.object({ rules: z.unknown(), texts: z.record(text, text), language: text }),
  members: z.array(z.object({ member: text, role: text, seat: text.nullable() })),
  rows: z.array(recordRowSchema),
  /** Free texts by id; one that was erased is missing. */
  texts: z.record(text, text),
  /** What the store found when it recomputed the chain. */
  chain: z.object({ ok: z.boolean() }).loose(),
});
export type RecordFile = z.infer<typeof recordFileSchema>;
