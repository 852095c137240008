import { z } from "../engine/schema.ts";

const seatId = z.string();

/** What an inject, an incident or an ending may ask of the world. All fields given must hold. */
export interface Condition {
  readonly all?: readonly Condition[] | undefined;
  readonly any?: readonly Condition[] | undefined;
  readonly not?: Condition | undefined;
  /** The text is signed, with one of these variants (article -> variants) where given. */
  readonly signed?:
    | {
        readonly text: string;
        readonly with?: Readonly<Record<string, readonly string[]>> | undefined;
        readonly byRound?: number | undefined;
      }
    | undefined;
  readonly norm?: ({ readonly id: string } & Range) | undefined;
  readonly gauge?: ({ readonly path: string } & Range) | undefined;
  /** The highest rung that the gauge or a public act of any pair ever reached. */
  readonly rungReached?: number | undefined;
  /** Some seat took one of these measures. */
  readonly measureTaken?: { readonly by?: string | undefined; readonly of: readonly string[] } | undefined;
  /** A seat gave one of these orders, in this round where so asked. */
  readonly ordered?:
    | { readonly by: string; readonly of: readonly string[]; readonly thisRound?: boolean | undefined }
    | undefined;
  readonly attributed?: { readonly incident: string; readonly by?: string | undefined } | undefined;
  readonly flag?: string | undefined;
}

interface Range {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

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
    .refine((c) => Object.values(c).some((v) => v !== undefined), "a condition that names at least one thing"),
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
