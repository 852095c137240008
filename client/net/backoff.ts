/** Longest pause between two tries, ms. A class that comes back after an outage is spread over it. */
export const LONGEST_MS = 15_000;
const FIRST_MS = 400;

/**
 * How long to wait before the next try: doubling, with up to a third taken off at random so that many pages
 * do not knock at the same moment.
 * @param tries failed so far, from 0
 * @param random in [0, 1)
 */
export function pauseBefore(tries: number, random: number): number {
  const whole = Math.min(LONGEST_MS, FIRST_MS * 2 ** tries);
  return Math.round(whole * (1 - random / 3));
}
