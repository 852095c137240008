import type { Msg } from "../../engine/types.ts";
import type { SeatId } from "../ids.ts";

/** The last resolution as this seat may know it. */
export interface OutcomeSlice {
  readonly round: number;
  readonly beats: readonly Beat[];
  /** Every change of a gauge with its reason. */
  readonly changes: readonly ChangeView[];
}

export interface ChangeView {
  readonly path: string;
  readonly delta: number;
  readonly before: number;
  readonly after: number;
  readonly causes: readonly { readonly delta: number; readonly cause: Msg }[];
}

/** One moment of the outcome: what turned over, whom it concerns, and what it moved. */
export interface Beat {
  readonly id: string;
  readonly step: number;
  readonly kind:
    | "orders"
    | "text"
    | "package"
    | "evidence"
    | "covert"
    | "incident"
    | "claim"
    | "measure"
    | "ladder"
    | "norm"
    | "promise"
    | "home"
    | "stability"
    | "prediction"
    | "epilogue";
  readonly title: Msg;
  readonly lines: readonly Msg[];
  readonly seats: readonly SeatId[];
  readonly tone: "good" | "bad" | "neutral";
}
