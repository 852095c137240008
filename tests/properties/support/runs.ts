import type { Parameters } from "fast-check";

const { PROPERTY_SEED = "20260301", PROPERTY_TIMES = "1" } = process.env;

/** Milliseconds that a property may take where the machine has much else to do. */
export const PATIENT = 60_000;

/** How many times as many games and tries as usual. */
export const farther = (): number => Number(PROPERTY_TIMES);

/**
 * How often a property is tried. The draws are the same in every run, so that a red build can be repeated at once;
 * `PROPERTY_SEED` and `PROPERTY_TIMES` look elsewhere and further.
 */
export function runs(times: number): Parameters<unknown> {
  return { numRuns: times * farther(), seed: Number(PROPERTY_SEED), endOnFailure: true };
}
