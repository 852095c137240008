import { z } from "../engine/schema.ts";
import { conditionSchema, effectSchema } from "./conditions.ts";

/** Prose in a scenario file. It is taken out when the file is compiled, so that rules never read it. */
export interface Prose {
  readonly prose: string;
}
const prose = z
  .string()
  .trim()
  .min(1)
  .transform((text): Prose => ({ prose: text }));
const id = z.string().regex(/^[A-Za-z][A-Za-z0-9-]*$/, "letters, digits and hyphens, beginning with a letter");
const seatId = z.string().regex(/^[A-Z][A-Z0-9]{1,7}$/, "two to eight capital letters or digits");
const gauge = z.number().min(0).max(100);
const likert = z.number().min(-3).max(3);
const rating = z.number().int().min(1).max(5);
const layer = z.enum(["physical", "logical", "data", "social"]);

export const criteriaSchema = z.strictObject({
  scope: rating,
  scale: rating,
  duration: rating,
  intensity: rating,
  complexity: rating,
  sophistication: rating,
  impact: rating,
});

const table = z.record(z.string(), z.number().min(0).max(1));

export const objectiveSchema = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("gauge"),
    gauge: z.string(),
    seat: seatId.optional(),
    lo: z.number(),
    hi: z.number(),
  }),
  z.strictObject({
    type: z.literal("text"),
    text: id,
    article: z.string(),
    values: table,
    none: z.number().min(0).max(1),
  }),
  z.strictObject({ type: z.literal("norm"), norm: id, lo: z.number(), hi: z.number() }),
  z.strictObject({
    type: z.literal("dyad"),
    with: seatId,
    of: z.enum(["trust", "tension"]),
    lo: z.number(),
    hi: z.number(),
  }),
  z.strictObject({ type: z.literal("claim"), incident: id }),
  z.strictObject({ type: z.literal("hidden"), incident: id }),
  z.strictObject({ type: z.literal("capacity"), seat: seatId, steps: z.number().positive() }),
  z.strictObject({ type: z.literal("coalition"), size: z.number().int().positive() }),
  z.strictObject({ type: z.literal("avoid"), rung: z.number().int().min(1).max(10), with: seatId.optional() }),
  z.strictObject({ type: z.literal("event"), flag: id, want: z.boolean() }),
  z.strictObject({ type: z.literal("count"), metric: id, lo: z.number(), hi: z.number() }),
]);

const weighted = z.strictObject({
  id,
  weight: z.number().int().min(1).max(100),
  label: prose,
  goal: objectiveSchema,
});

const redLine = z.strictObject({
  id,
  norm: id,
  threshold: gauge,
  pledge: z.string(),
  confidence: z.enum(["insufficient", "low", "moderate", "high"]),
  label: prose,
});

const access = z.strictObject({
  id,
  target: seatId,
  layer,
  operation: z.string(),
  stealth: z.number().min(0).max(1),
  persistence: z.number().min(0).max(1),
});

export const seatSchema = z.strictObject({
  id: seatId,
  kind: z.literal("state"),
  name: prose,
  bloc: id,
  flag: z.string(),
  optional: z.boolean().default(false),
  botPolicy: z.enum(["reciprocator", "hawk", "opportunist", "free-rider", "absent"]),
  publicBrief: prose,
  brief: z.strictObject({
    who: prose,
    want: prose,
    know: prose,
    fear: prose,
    suggestions: z.array(prose).min(1).max(3),
  }),
  start: z.strictObject({
    econ: gauge,
    legit: gauge,
    cred: gauge,
    press: gauge,
    intel: gauge,
    off: gauge.default(0),
    pc: z.number().int().min(0).max(12),
    inst: z.number().int().min(0).max(3),
    D: z.array(z.number().min(1).max(5)).length(5),
  }),
  redLines: z.array(redLine).default([]),
  access: z.array(access).default([]),
  objectives: z.array(weighted).min(1),
  orders: z.array(z.string()).min(1),
  measures: z.array(z.string()).default([]),
});

const dyad = z.strictObject({
  between: z.tuple([seatId, seatId]),
  trust: z.tuple([gauge, gauge]),
  tension: gauge,
  rung: z.number().int().min(0).max(10).default(0),
  entangle: gauge,
  cbms: z.array(z.string()).default([]),
});

const norm = z.strictObject({
  id,
  strength: gauge,
  clarity: z.number().min(0).max(1),
  others: z.boolean().default(true),
});

const variant = z.strictObject({
  id: z.string().regex(/^[A-Z][0-9]?$/, "a capital letter, such as A"),
  wording: prose,
  short: prose,
  clarity: z.number().min(0).max(1),
  tags: z.array(id).default([]),
  prefs: z.record(seatId, likert),
  adopts: z.array(id).default([]),
  binds: z.array(z.strictObject({ norm: id, operations: z.array(z.string()).default([]) })).default([]),
  cbms: z.array(z.string()).default([]),
  settles: z.array(id).default([]),
  spreads: z.boolean().default(false),
  bars: z.array(z.string()).default([]),
});

const article = z.strictObject({
  id: z.string().regex(/^[A-Z]?[0-9]{1,2}$|^P$/, "a number, such as 1"),
  title: prose,
  variants: z.array(variant).min(2).max(4),
});

const text = z.strictObject({
  id,
  title: prose,
  rule: z.enum(["F-7"]),
  parties: z.array(seatId).min(2),
  signFrom: z.number().int().min(1).default(1),
  articles: z.array(article).min(1),
});

const evidence = z.strictObject({
  id,
  kind: z.string().regex(/^E-[1-9]$/),
  origin: id.optional(),
  pointsTo: id,
  planted: z.boolean().default(false),
  holders: z.array(seatId).default([]),
  pool: z.array(seatId).default([]),
  fromRound: z.number().int().min(1).default(1),
  /** Only under these seeded truths. Entries for different truths may share an id: players see the same file names. */
  truths: z.array(id).min(1).optional(),
  label: prose,
  summary: prose,
});

const hypothesis = z.strictObject({
  id,
  label: prose,
  state: seatId.optional(),
  prior: z.number().positive().optional(),
});

const truth = z.strictObject({
  hypothesis: id,
  maxWording: z.number().int().min(0).max(3),
  /** Who did it under this truth, where it is not the incident's author; null: nobody at the table. */
  author: seatId.nullable().optional(),
  note: prose,
});

const incident = z.strictObject({
  id,
  title: prose,
  story: prose,
  round: z.number().int().min(1),
  target: seatId,
  /** The seat from which it comes, and which can stop it if it is stoppable. */
  author: seatId.optional(),
  layer,
  norm: id.optional(),
  wrongful: z.boolean().default(false),
  public: z.boolean().default(true),
  kE: z.number().min(0).max(2).default(1),
  criteria: criteriaSchema,
  hypotheses: z.array(hypothesis).min(2).max(6),
  truths: z.record(id, truth),
  evidence: z.array(evidence).default([]),
  chance: z.number().min(0).max(1).default(1),
  stoppable: z.boolean().default(false),
  unless: conditionSchema.optional(),
  gain: z.array(effectSchema).default([]),
  campaignOf: id.optional(),
});

const inject = z.strictObject({
  id,
  round: z.number().int().min(1),
  voice: z.enum(["government", "press", "vendor", "citizens", "intelligence"]),
  audience: z.array(seatId).optional(),
  when: conditionSchema.optional(),
  timing: z.enum(["briefing", "resolution"]).default("briefing"),
  effects: z.array(effectSchema).default([]),
  headline: prose,
  text: prose,
});

const ending = z.strictObject({
  id,
  grade: z.enum(["good", "mixed", "bad"]),
  /** Endings are judged in the order of the file; one without a condition always holds and stands last. */
  when: conditionSchema.default({ all: [] }),
  title: prose,
  text: prose,
});

/** One scenario file as an author writes it. Unknown fields are errors: a typing mistake must not pass in silence. */
export const scenarioSchema = z.strictObject({
  format: z.literal(1),
  meta: z.strictObject({
    id,
    title: prose,
    subtitle: prose,
    difficulty: z.number().int().min(1).max(4),
    seats: z.tuple([z.number().int().min(1), z.number().int().min(1)]),
    minutes: z.number().int().positive(),
    summary: prose,
    teaches: z.array(prose).min(1),
    setting: prose,
  }),
  rounds: z.number().int().min(1).max(12),
  epilogueRounds: z.number().int().min(0).max(4),
  phases: z.array(z.enum(["briefing", "consultation", "drafting", "decision", "reaction"])).min(3),
  timing: z
    .array(
      z.partialRecord(
        z.enum(["briefing", "consultation", "drafting", "decision", "reaction"]),
        z.number().int().positive(),
      ),
    )
    .min(1),
  params: z.record(z.string(), z.number()).default({}),
  switches: z.strictObject({
    covertOps: z.boolean().default(false),
    interception: z.boolean().default(false),
    forgery: z.boolean().default(false),
    collectiveCM: z.boolean().default(false),
    guaranteedMisreading: z.boolean().default(false),
    telegrams: z.boolean().default(true),
  }),
  truths: z.array(z.strictObject({ id, weight: z.number().positive().default(1) })).min(1),
  world: z.strictObject({
    others: z.strictObject({ count: z.number().int().min(0), econ: gauge, name: prose }).optional(),
    thirdState: z.strictObject({ id: seatId, name: prose, flag: z.string() }).optional(),
    mapSeed: z.number().int().default(7),
    openness: z.number().default(1),
  }),
  seats: z.array(seatSchema).min(2),
  dyads: z.array(dyad).min(1),
  norms: z.array(norm).min(1),
  texts: z.array(text).default([]),
  incidents: z.array(incident).default([]),
  injects: z.array(inject).default([]),
  endings: z.array(ending).min(1),
  debrief: z.array(prose).default([]),
  cases: z.array(z.strictObject({ title: prose, text: prose })).default([]),
});

export type AuthoredScenario = z.infer<typeof scenarioSchema>;
export type Criteria = z.infer<typeof criteriaSchema>;
export type ObjectiveGoal = z.infer<typeof objectiveSchema>;
