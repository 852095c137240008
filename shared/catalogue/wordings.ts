/** Words shown in place of numbers, each list from the lowest to the highest. Texts are keyed by these codes. */

/** Source: US Intelligence Community Directive 203 (2015). */
export const LIKELIHOOD_WORDS = [
  "almost-no-chance",
  "very-unlikely",
  "unlikely",
  "roughly-even",
  "likely",
  "very-likely",
  "almost-certain",
] as const;
export type LikelihoodWord = (typeof LIKELIHOOD_WORDS)[number];

export const CONFIDENCE_CLASSES = ["insufficient", "low", "moderate", "high"] as const;
export type ConfidenceClass = (typeof CONFIDENCE_CLASSES)[number];

/** What a claim says: 0 concern, 1 from a territory, 2 a named agency or group, 3 the state is responsible. */
export const ATTRIBUTION_WORDINGS = ["concern", "territory", "agency", "state"] as const;
export type AttributionWording = 0 | 1 | 2 | 3;

export const ACCEPTANCE_WORDS = ["dismissed", "doubted", "accepted", "widely-accepted"] as const;
export type AcceptanceWord = (typeof ACCEPTANCE_WORDS)[number];

export const TRUST_WORDS = ["hostile", "wary", "neutral", "friendly", "close"] as const;
export type TrustWord = (typeof TRUST_WORDS)[number];

export const PRESS_WORDS = ["calm", "tense", "boiling"] as const;
export type PressWord = (typeof PRESS_WORDS)[number];

export const CRED_WORDS = ["weak", "mixed", "firm"] as const;
export type CredWord = (typeof CRED_WORDS)[number];

export const CLARITY_WORDS = ["vague", "soft", "sharp"] as const;
export type ClarityWord = (typeof CLARITY_WORDS)[number];

export const RELIABILITY_WORDS = ["thin", "fair", "solid"] as const;
export type ReliabilityWord = (typeof RELIABILITY_WORDS)[number];

export const SPOOF_WORDS = ["hard", "easy"] as const;
export type SpoofWord = (typeof SPOOF_WORDS)[number];

export const EFFECT_WORDS = ["slight", "felt", "heavy"] as const;
export type EffectWord = (typeof EFFECT_WORDS)[number];

export const LEVEL_WORDS = ["low", "middle", "high"] as const;
export type LevelWord = (typeof LEVEL_WORDS)[number];

export const CHANNEL_WORDS = ["open", "so-so", "safe"] as const;
export type ChannelWord = (typeof CHANNEL_WORDS)[number];

export const PREFERENCE_MARKS = ["✕", "−", "0", "+", "++"] as const;
export type PreferenceMark = (typeof PREFERENCE_MARKS)[number];

/** True if `a` is at least as high as `b` on the confidence scale. */
export function atLeast(a: ConfidenceClass, b: ConfidenceClass): boolean {
  return CONFIDENCE_CLASSES.indexOf(a) >= CONFIDENCE_CLASSES.indexOf(b);
}
