import type { Params } from "../../catalogue/params.ts";
import { clamp } from "../../engine/gauge.ts";

/** The eleven types of objective, on numbers already read from the state. Each attainment is 0–1. */
export type ObjectiveReading =
  | { type: "gauge" | "norm" | "dyad" | "count"; value: number; lo: number; hi: number }
  | {
      type: "text";
      /** The signed variant of the article; "omitted" if a text was signed without it; null without a text. */
      variant: string | null;
      values: Readonly<Record<string, number>>;
      none: number;
    }
  | { type: "claim"; correct: "with-signature" | "without" | "none" }
  /** Acceptance of the strongest claim against the perpetrator, 0–1; null if it was never named. */
  | { type: "hidden"; acceptance: number | null }
  | { type: "capacity"; gained: number; target: number }
  | { type: "coalition"; largest: number; target: number }
  /** Highest value of the gauge or of a public act in the dyad, or in any. */
  | { type: "avoid"; highest: number; rung: number }
  | { type: "event"; flag: boolean; want: boolean };

/** How far an objective is attained, 0–1. Source: invented. */
export function attainment(reading: ObjectiveReading, params: Params): number {
  switch (reading.type) {
    case "gauge":
    case "norm":
    case "dyad":
    case "count":
      return between(reading.value, reading.lo, reading.hi);
    case "text":
      return reading.variant === null ? reading.none : (reading.values[reading.variant] ?? reading.none);
    case "claim":
      return { "with-signature": 1, without: params["score.claim.without"], none: 0 }[reading.correct];
    case "hidden":
      return hidden(reading.acceptance, params);
    case "capacity":
      return part(reading.gained, reading.target);
    case "coalition":
      return part(reading.largest, reading.target);
    case "avoid":
      return reading.highest < reading.rung ? 1 : 0;
    case "event":
      return reading.flag === reading.want ? 1 : 0;
  }
}

/** How far `value` has come from `lo` to `hi`, 0–1; `lo` above `hi` means that low is good. */
export function between(value: number, lo: number, hi: number): number {
  if (lo === hi) return value >= hi ? 1 : 0;
  return clamp((value - lo) / (hi - lo), 0, 1);
}

function hidden(acceptance: number | null, params: Params): number {
  if (acceptance === null || acceptance < params["score.hidden"]) return 1;
  return clamp(1 - acceptance, 0, 1);
}

function part(value: number, target: number): number {
  return target <= 0 ? 1 : clamp(value / target, 0, 1);
}
