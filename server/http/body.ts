import express, { type Request } from "express";
import type { z } from "../../shared/engine/schema.ts";
import { ApiError } from "./errors.ts";

/** Largest body that is read, in bytes. */
const LIMIT = 16_384;

export const readJson = express.json({ limit: LIMIT, strict: true });

/** The body as the schema has it. Throws `malformed`. */
export function bodyOf<T extends z.ZodType>(request: Request, schema: T): z.output<T> {
  const parsed = schema.safeParse(request.body ?? {});
  if (!parsed.success) throw new ApiError("malformed");
  return parsed.data;
}
