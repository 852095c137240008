import type { TrustWord } from "../../shared/rules/view.ts";

const TRUST: readonly TrustWord[] = ["hostile", "wary", "neutral", "friendly", "close"];

/** Rank of a trust word, 0 to 4. */
export function trustRank(word: TrustWord): 0 | 1 | 2 | 3 | 4 {
  return Math.max(0, TRUST.indexOf(word)) as 0 | 1 | 2 | 3 | 4;
}

/** Middle of the band that a trust word stands for, 0-100. */
export function trustOf(word: TrustWord): number {
  return 10 + 20 * trustRank(word);
}
