import { randomBytes } from "node:crypto";
import { newSeed } from "../../shared/engine/rng.ts";

const ID_BYTES = 9;
const SEED_BYTES = 16;

/** A random id that may stand in addresses and logs: 12 characters of base64url. */
export const newId = (): string => randomBytes(ID_BYTES).toString("base64url");

export const randomSeed = (): string => newSeed(randomBytes(SEED_BYTES).toString("hex"));
