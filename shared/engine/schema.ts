import { z } from "zod";

// A strict content security policy forbids the code generation that zod would otherwise probe for.
z.config({ jitless: true });

const LONGEST_ID = 120;

/** A name that no plain object has of itself: looking it up in a record finds an entry of the record or nothing. */
export const isOwnName = (name: string): boolean => !(name in Object.prototype);

/** An id as a stranger may send it: short, and safe to look up. */
export const id = z.string().max(LONGEST_ID, "a short id").refine(isOwnName, "an id");

export { z };
