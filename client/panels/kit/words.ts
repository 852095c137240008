/** Words that stand for figures on the desk: first bands, figures on tap. */

export type AttainmentWord = "unknown" | "missed" | "far" | "half" | "near" | "reached";

/** @param attained 0–1, or null where it cannot be known yet */
export function attainmentWord(attained: number | null): AttainmentWord {
  if (attained === null) return "unknown";
  if (attained <= 0) return "missed";
  if (attained < 0.35) return "far";
  if (attained < 0.7) return "half";
  return attained < 1 ? "near" : "reached";
}

/** @param weight of 100 */
export function weightWord(weight: number): "heavy" | "middle" | "light" {
  if (weight >= 20) return "heavy";
  return weight >= 10 ? "middle" : "light";
}

/** @param value a gauge, 0–100 */
export function levelWord(value: number): "low" | "middle" | "high" {
  if (value < 34) return "low";
  return value < 67 ? "middle" : "high";
}

/** @param tension 0–100; a crisis begins at 75 */
export function tensionWord(tension: number): "calm" | "strained" | "tense" | "boiling" {
  if (tension < 25) return "calm";
  if (tension < 50) return "strained";
  return tension < 75 ? "tense" : "boiling";
}
