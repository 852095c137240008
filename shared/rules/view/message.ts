import type { IncidentId, PhaseId, SeatId } from "../ids.ts";
import type { Channel } from "../state.ts";

/** Messages are events and pages of a transcript, not part of a View. */
export interface MessageView {
  readonly id: string;
  readonly channel: Channel;
  readonly from: SeatId;
  readonly to: readonly SeatId[];
  readonly round: number;
  readonly phase: PhaseId;
  readonly about: IncidentId | null;
  readonly text: string | null;
  readonly fields: Readonly<Record<string, string>>;
  readonly quotes: readonly string[];
  readonly promise: string | null;
}
