import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";

/** A command or an order: its type, its fields, and the names of the free-text fields that are filled in. */
const written = z.looseObject({ type: z.string(), texts: z.array(z.string()).optional() });

const seat = z.string().regex(/^[A-Z]+$/);
const orders = z.record(seat, z.array(written));
const value = z.union([
  z.number(),
  z.string(),
  z.boolean(),
  z.null(),
  z.array(z.unknown()),
  z.strictObject({ min: z.number().optional(), max: z.number().optional() }),
  z.strictObject({ has: z.array(z.unknown()) }),
  z.strictObject({ lacks: z.array(z.unknown()) }),
  z.strictObject({ is: z.unknown() }),
]);
export type Expected = z.infer<typeof value>;

const act = z.strictObject({ by: seat, does: written, refused: z.string().optional() });

const why = z.strictObject({ path: z.string(), cause: z.string(), by: value });

/** What must be true when a stage has ended. */
const after = z.strictObject({
  /** Paths into the state (or `view/<SEAT>/…`, `public/…`) with their values. */
  state: z.record(z.string(), value).default({}),
  /** Changes of numbers against the beginning of the stage. */
  change: z.record(z.string(), value).default({}),
  /** Entries of the log of this stage: this cause moved this number by so much; null: it did not move it. */
  why: z.array(why).default([]),
  /** Moments of the outcome that were told in this stage, and some that were not. */
  beats: z.array(z.string()).default([]),
  noBeats: z.array(z.string()).default([]),
  /** Orders of a seat that could not be sealed, with the code. */
  refused: z.record(seat, z.string()).default({}),
});

/** A stretch of one round: acts at once, then sealed orders and their resolution. */
const stage = z.strictObject({
  phase: z.enum(["briefing", "consultation", "drafting", "decision", "reaction"]).default("consultation"),
  set: z.record(z.string(), z.unknown()).default({}),
  acts: z.array(act).default([]),
  /** Without orders the round is not resolved; `{}` resolves it with nobody doing anything. */
  orders: orders.optional(),
  predicts: z.record(seat, z.strictObject({ about: seat, expects: z.string() })).default({}),
  /** Plays to the end of the story, with no further orders. */
  finish: z.boolean().default(false),
  after: after.prefault({}),
});
export type Stage = z.infer<typeof stage>;

/** Luck: the first draw of a keyed stream lies below a chance, or not below it. */
const luck = z.strictObject({ stream: z.string(), below: z.number().optional(), from: z.number().optional() });

const before = z.strictObject({
  scenario: z.string().default("quiet-harvest"),
  seed: z.string().optional(),
  /** Which of the scenario's truths holds. */
  truth: z.string().default("province"),
  luck: z.array(luck).default([]),
  round: z.number().int().min(1).default(1),
  /** Rounds that were played before the one of this case: orders by seat. */
  played: z.array(orders).default([]),
  /** Paths of the state that are set by hand once the round has begun. */
  set: z.record(z.string(), z.unknown()).default({}),
});

const oneCase = z.strictObject({
  case: z.string().min(8),
  /** The rule it holds to, in one sentence. */
  rule: z.string().min(8),
  before: before.prefault({}),
  ...stage.omit({ set: true }).shape,
  /** Later rounds. */
  next: z.array(stage).default([]),
});
export type Case = z.infer<typeof oneCase>;

/** Reads one file of cases; says which case and field is wrong where one is. */
export function readCases(file: string): Case[] {
  const entries: unknown[] = parse(readFileSync(file, "utf8"));
  return entries.map((entry, i) => {
    const parsed = oneCase.safeParse(entry);
    if (parsed.success) return parsed.data;
    const name = (entry as { case?: string } | null)?.case ?? `number ${i + 1}`;
    throw new Error(`${file}, case "${name}": ${z.prettifyError(parsed.error)}`);
  });
}
