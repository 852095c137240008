import { z } from "../engine/schema.ts";

const seatId = z.string();

/** What an inject, an incident or an ending may ask of the world. All fields given must hold. */
export type Condition = {
  all?: Condition[] | undefined;
  any?: Condition[] | undefined;
  not?: Condition | undefined;
  /** The text is signed, with one of these variants (article -> variants) where given. */
  signed?: { text: string; with?: Record<string, string[]> | undefined; byRound?: number | undefined } | undefined;
  norm?: { id: string; min?: number | undefined; max?: number | undefined } | undefined;
  gauge?: { path: string; min?: number | undefined; max?: number | undefined } | undefined;
  /** The highest rung that the gauge or a public act of any pair ever reached. */
  rungReached?: number | undefined;
  /** Some seat took one of these measures, optionally in this round. */
  measureTaken?: { by?: string | undefined; of: string[] } | undefined;
  /** Some seat gave one of these orders, optionally within rounds [from, to]. */
  ordered?: { by: string; of: string[]; thisRound?: boolean | undefined } | undefined;
  attributed?: { incident: string; by?: string | undefined } | undefined;
  flag?: string | undefined;
};

const range = { min: z.number().optional(), max: z.number().optional() };

export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z
    .strictObject({
      all: z.array(conditionSchema).optional(),
      any: z.array(conditionSchema).optional(),
      not: conditionSchema.optional(),
      signed: z
        .strictObject({
          text: z.string(),
          with: z.record(z.string(), z.array(z.string())).optional(),
          byRound: z.number().int().optional(),
        })
        .optional(),
      norm: z.strictObject({ id: z.string(), ...range }).optional(),
      gauge: z.strictObject({ path: z.string(), ...range }).optional(),
      rungReached: z.number().int().min(1).max(10).optional(),
      measureTaken: z.strictObject({ by: seatId.optional(), of: z.array(z.string()) }).optional(),
      ordered: z.strictObject({ by: seatId, of: z.array(z.string()), thisRound: z.boolean().optional() }).optional(),
      attributed: z.strictObject({ incident: z.string(), by: seatId.optional() }).optional(),
      flag: z.string().optional(),
    })
    .refine((c) => Object.values(c).some((v) => v !== undefined), "a condition names at least one thing"),
);

/** A change that an inject or an incident makes: a path such as `seat/ARV/press`, `dyad/ARV-TES/tension`, `norm/N-ip`. */
export const effectSchema = z.strictObject({
  path: z
    .string()
    .regex(
      /^(seat\/[A-Z0-9]+\/[a-zA-Z0-9]+|dyad\/[A-Z0-9]+-[A-Z0-9]+\/tension|trust\/[A-Z0-9]+>[A-Z0-9]+|norm\/[\w-]+|world\/F)$/,
      "a path such as seat/ARV/press, dyad/ARV-TES/tension, trust/ARV>TES, norm/N-ip or world/F",
    ),
  add: z.number(),
});

export type Effect = z.infer<typeof effectSchema>;
