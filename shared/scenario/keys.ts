import type { z } from "../engine/schema.ts";
import type { Path } from "./problem.ts";

interface Def {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly getter?: () => z.ZodType;
  readonly discriminator?: string;
  readonly options?: readonly z.ZodType[];
}

/** The names of the fields that a schema allows in the block at a path; none where it is no block. */
export function fieldsAt(schema: z.ZodType, path: Path, data: unknown): readonly string[] {
  const here = unwrap(schema, data);
  const def = defOf(here);
  const [step, ...rest] = path;
  if (step === undefined) return Object.keys(def.shape ?? {});
  const next = def.shape?.[String(step)] ?? def.element ?? def.valueType;
  return next === undefined ? [] : fieldsAt(next, rest, fieldOf(data, step));
}

function unwrap(schema: z.ZodType, data: unknown): z.ZodType {
  const def = defOf(schema);
  const inner = def.innerType ?? def.in ?? def.getter?.() ?? chosen(def, data);
  return inner === undefined ? schema : unwrap(inner, data);
}

function chosen({ discriminator, options }: Def, data: unknown): z.ZodType | undefined {
  if (discriminator === undefined) return undefined;
  const kind = fieldOf(data, discriminator);
  return options?.find((option) => defOf(option).shape?.[discriminator]?.safeParse(kind).success);
}

const defOf = (schema: z.ZodType): Def => schema._zod.def as unknown as Def;

function fieldOf(data: unknown, step: string | number): unknown {
  return typeof data === "object" && data !== null ? (data as Record<string, unknown>)[step] : undefined;
}
