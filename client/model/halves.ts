import type { Envelope } from "../../shared/protocol.ts";
import type { Facts } from "./publicView.ts";
import type { Slices } from "./seatView.ts";

/** Both halves as they arrived, each with its revision. They are shown when they belong together. */
export interface Halves {
  readonly facts: Facts;
  readonly publicRev: number;
  readonly slices: Slices;
  /** Null until the first whole View. */
  readonly seatRev: number | null;
  /** Public revision that the seat's half was made for. */
  readonly belongsTo: number;
}

export const noHalves: Halves = { facts: {}, publicRev: -1, slices: {}, seatRev: null, belongsTo: -1 };

export function withFacts(halves: Halves, facts: Facts, publicRev: number): Halves {
  return { ...halves, facts, publicRev };
}

/** The envelope applied, or null where it doesn't continue what is here: then the whole View must be asked for. */
export function withEnvelope(halves: Halves, envelope: Envelope): Halves | null {
  const whole = envelope.from === null;
  if (!whole && envelope.from !== halves.seatRev) return null;
  const slices = whole ? envelope.slices : { ...halves.slices, ...envelope.slices };
  return { ...halves, slices, seatRev: envelope.to, belongsTo: envelope.publicRev };
}

/**
 * `now`: the halves match. `soon`: the public half is ahead; an envelope for it may follow, or none if it doesn't
 * concern this seat. `wait`: the seat's half is ahead of the facts.
 */
export function readiness(halves: Halves): "now" | "soon" | "wait" {
  if (halves.seatRev === null || halves.belongsTo === halves.publicRev) return "now";
  return halves.belongsTo < halves.publicRev ? "soon" : "wait";
}
