import { randomBytes } from "node:crypto";
import { newSeed } from "../../shared/engine/rng.ts";

const ID_BYTES = 8;
const SEED_BYTES = 16;

/** A random id that may stand in addresses, logs and command lines: 16 hexadecimal digits. */
export const newId = (): string => randomBytes(ID_BYTES).toString("hex");

export const randomSeed = (): string => newSeed(randomBytes(SEED_BYTES).toString("hex"));
