import type { Params } from "../../catalogue/params.ts";
import {
  type ChannelWord,
  EFFECT_WORDS,
  type EffectWord,
  LEVEL_WORDS,
  type LevelWord,
  type PreferenceMark,
  RELIABILITY_WORDS,
  type ReliabilityWord,
  type SpoofWord,
} from "../../catalogue/wordings.ts";

/** The word for an item's reliability after the forgery discount (0–1). */
export function reliabilityWord(rPrime: number, params: Params): ReliabilityWord {
  return wordOf(RELIABILITY_WORDS, rPrime, [params["word.reliability.fair"], params["word.reliability.solid"]]);
}

/** The word for how easily a kind of evidence is forged (0–1). */
export function spoofWord(sigma: number, params: Params): SpoofWord {
  return sigma >= params["word.spoof.easy"] ? "easy" : "hard";
}

/** The word for what a response will achieve. */
export function effectWord(effect: number, params: Params): EffectWord {
  return wordOf(EFFECT_WORDS, effect, [params["word.effect.felt"], params["word.effect.heavy"]]);
}

/** The word for a channel, from the chance (0–1) that it is read. */
export function channelWord(read: number, params: Params): ChannelWord {
  return wordOf(["safe", "so-so", "open"], read, [params["word.channel.soSo"], params["word.channel.open"]]);
}

/** The word for a chance (0–1) of success. */
export function oddsWord(chance: number, params: Params): LevelWord {
  return wordOf(LEVEL_WORDS, chance, [params["word.odds.middle"], params["word.odds.high"]]);
}

/** The mark for a preference from −3 (a red line of the capital) to 3. */
export function preferenceMark(preference: number): PreferenceMark {
  if (preference <= -3) return "✕";
  if (preference < 0) return "−";
  if (preference === 0) return "0";
  return preference < 2 ? "+" : "++";
}

function wordOf<T>(words: readonly T[], value: number, steps: readonly number[]): T {
  return words[steps.filter((step) => value >= step).length] as T;
}
