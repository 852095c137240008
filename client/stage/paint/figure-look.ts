import type { SeatPresence } from "../model.ts";
import type { Pose } from "../posture.ts";

/** Looks that have nothing to do with the state; each an index, any whole number from 0. */
export interface Person {
  readonly cut: number;
  readonly hair: number;
  readonly tone: number;
  readonly collar: number;
}

export interface FigureLook {
  /** −1 faces left, 1 right: which way the middle of the table is. */
  readonly turn: number;
  readonly near: boolean;
  /** At a flank of the table: nothing hides the lower edge. */
  readonly flank: boolean;
  readonly accent: string;
  readonly pose: Pose;
  readonly strain: number;
  readonly presence: SeatPresence;
  readonly person: Person;
  /** Warm rim, for the reader's own delegation. */
  readonly warm: boolean;
}
