import { fnv1a64 } from "./hash.ts";

/** A stream of reproducible draws for one purpose. */
export type Rng = {
  /** A number in [0, 1) with 32 random bits. */
  next(): number;
  /** A whole number from 0 to n − 1; n is a positive whole number. */
  int(n: number): number;
  /** True with probability p (0–1). */
  chance(p: number): boolean;
  /** One item of a non-empty list. */
  pick<T>(items: readonly T[]): T;
  /** A shuffled copy of the list. */
  shuffle<T>(items: readonly T[]): T[];
};

const TWO_32 = 4294967296;
const WARM_UP_DRAWS = 16;
const SEED = /^sfc32:[0-9a-f]{8,64}$/;

/** Formats entropy (8 to 64 hexadecimal digits) as a seed. Throws a RangeError for anything else. */
export function newSeed(entropyHex: string): string {
  const seed = `sfc32:${entropyHex.toLowerCase()}`;
  if (!isSeed(seed)) throw new RangeError("A seed needs 8 to 64 hexadecimal digits");
  return seed;
}

/** True for `sfc32:` followed by 8 to 64 lower-case hexadecimal digits. */
export function isSeed(text: string): boolean {
  return SEED.test(text);
}

/**
 * The stream of draws for one purpose (`round:3/detect:I2`) of one seed.
 * The same pair always gives the same draws, and no stream can shift another one.
 */
export function stream(seed: string, purpose: string): Rng {
  const next = sfc32(seed, purpose);
  const int = (n: number): number => Math.floor(next() * n);
  return {
    next,
    int,
    chance: (p) => next() < p,
    pick<T>(items: readonly T[]): T {
      if (items.length === 0) throw new RangeError("Nothing to pick from");
      return items[int(items.length)] as T;
    },
    shuffle<T>(items: readonly T[]): T[] {
      const copy = [...items];
      for (let i = copy.length - 1; i > 0; i--) {
        const j = int(i + 1);
        [copy[i], copy[j]] = [copy[j] as T, copy[i] as T];
      }
      return copy;
    },
  };
}

/** Small Fast Counter, 32 bits. Source: Chris Doty-Humphrey, PractRand. */
function sfc32(seed: string, purpose: string): () => number {
  let [a, b] = fnv1a64(`${seed}\n${purpose}`) as [number, number];
  let c = fnv1a64(`${purpose}\n${seed}`)[1];
  let counter = 1;
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / TWO_32;
  };
  for (let i = 0; i < WARM_UP_DRAWS; i++) next();
  return next;
}
