import type { Audience, Msg } from "../../engine/types.ts";
import type { DyadId, NormId, PhaseId, SeatId } from "../ids.ts";
import type { Beat } from "../view.ts";

export interface ClockState {
  round: number;
  /** Rounds of the epilogue ("one year later") that have run. */
  epilogue: number;
  phase: PhaseId;
  /** Counts openings of a phase; a clock command names the one that it closes. */
  instance: number;
  /** Milliseconds since 1970 at which the phase closes by itself, or null where nobody hurries. */
  deadline: number | null;
  /** Milliseconds that were left when the exercise was paused. */
  pausedWith: number | null;
  paused: boolean;
  /** Multiplies the scenario's minutes. */
  pace: number;
  /** Where false, phases end only by commitment of all or by the facilitator. */
  timed: boolean;
}

export interface StoredBeat {
  round: number;
  epilogue: boolean;
  audience: Audience;
  beat: Beat;
}

export interface InjectState {
  state: "waiting" | "released" | "skipped";
  round: number | null;
}

export interface RoundRecord {
  round: number;
  epilogue: boolean;
  stability: number;
  publicStability: number;
  parts: Record<string, number>;
  /** The parts as far as they are public, each 0-100 of its most. */
  publicParts: Record<"norms" | "calm" | "resilience" | "openness", number>;
  seats: Record<SeatId, { econ: number; legit: number; cred: number; press: number; pc: number }>;
  tension: Record<DyadId, number>;
  rung: Record<DyadId, number>;
  norms: Record<NormId, number>;
  penalty: number;
}

export interface LogEntry {
  n: number;
  /** Counts on through the epilogue. */
  round: number;
  epilogue: boolean;
  step: number;
  /** `seat/ARV/econ`, `dyad/ARV-TES/tension`, `trust/ARV>TES`, `norm/N-ip`, `rs/ARV/data`, `world/F`. */
  path: string;
  delta: number;
  cause: Msg;
  /** What really caused it, where the audience may not know. The debrief shows it. */
  trueCause: Msg | null;
  audience: Audience;
}
