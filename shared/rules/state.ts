import type { DyadId, EvidenceId, IncidentId, NormId, SeatId, TextId } from "./ids.ts";
import type { ContactState, MeetingState, OffRampState, PackageState, PromiseState, TextState } from "./state/deals.ts";
import type { ClaimState, EvidenceState, IncidentState, MeasureState } from "./state/incidents.ts";
import type { DyadState, NormState, TrustState } from "./state/pairs.ts";
import type { ClockState, InjectState, LogEntry, RoundRecord, StoredBeat } from "./state/record.ts";
import type { SeatState } from "./state/seats.ts";

/** The whole of one game: one plain object that JSON can hold. Gauges are 0-100 with one decimal. */
export interface GameState {
  readonly rulesVersion: number;
  readonly seed: string;
  /** The seeded truth of this game (a scenario has one to three; only the debrief shows it). */
  readonly truth: string;
  clock: ClockState;
  seats: Record<SeatId, SeatState>;
  dyads: Record<DyadId, DyadState>;
  /** Directed trust, keyed `from>to`. */
  trust: Record<string, TrustState>;
  norms: Record<NormId, NormState>;
  incidents: Record<IncidentId, IncidentState>;
  evidence: Record<EvidenceId, EvidenceState>;
  claims: ClaimState[];
  measures: MeasureState[];
  texts: Record<TextId, TextState>;
  packages: PackageState[];
  promises: PromiseState[];
  offRamps: OffRampState[];
  meetings: MeetingState[];
  /** What rules remember of who spoke to whom, by pair. Bodies and transcripts are kept elsewhere. */
  contacts: Record<DyadId, ContactState>;
  injects: Record<string, InjectState>;
  flags: Record<string, boolean>;
  /** Fragmentation of cyberspace, 0-100. */
  F: number;
  /** Stability after each round (index 0 is the start), exact values. */
  history: RoundRecord[];
  log: LogEntry[];
  /** Moments of each outcome, with who may see them. */
  beats: StoredBeat[];
  /** What happened between seats this round, in counts, such as `shared/TES>ARV`: read and emptied by the resolution. */
  tally: Record<string, number>;
  /** Last number given out, by the prefix of the id, so that no id tells of somebody else's secret acts. */
  counters: Record<string, number>;
  ending: string | null;
}

export type * from "./state/deals.ts";
export type * from "./state/incidents.ts";
export type * from "./state/pairs.ts";
export type * from "./state/record.ts";
export type * from "./state/seats.ts";
