import type { SeatId } from "../ids.ts";
import { roundNow } from "../stability.ts";
import type { GameState, MeasureState, OffRampState, Remedy } from "../state.ts";
import { nextId } from "../world.ts";

/** A standing reversible measure of one seat against another, the strongest first. */
export function liftable(state: GameState, by: SeatId, against: SeatId): MeasureState[] {
  return state.measures
    .filter((m) => m.by === by && m.target === against && m.standing && !m.offRampUsed)
    .toSorted((a, b) => b.force - a.force);
}

/** What may be asked for in return; prosecution is offered by prosecuting. */
export const TERMS = ["pledge", "joint-inquiry", "compensation"] as const satisfies readonly Remedy[];

export const termChoices = TERMS.map((term) => ({ value: term, label: { key: `remedy.${term}` } }));

export interface NewOffRamp {
  readonly by: SeatId;
  readonly to: SeatId;
  readonly incident: string;
  readonly remedy: Remedy;
  readonly measure?: string | null;
}

/**
 * Opens a way out: it names the remedy and, where one stands, the measure that would be lifted for it.
 * By default the strongest measure of the injured side. Once per measure, and once per incident without one.
 */
export function openOffRamp(state: GameState, given: NewOffRamp): OffRampState | null {
  const measure = given.measure === undefined ? (liftable(state, given.to, given.by)[0]?.id ?? null) : given.measure;
  const used = state.offRamps.some(
    (o) =>
      o.measure === measure &&
      o.incident === given.incident &&
      (o.state === "open" || o.state === "accepted" || o.state === "executed"),
  );
  if (used) return null;
  const offRamp: OffRampState = {
    id: nextId(state, `way:${given.by}>${given.to}`),
    measure,
    incident: given.incident,
    by: given.by,
    to: given.to,
    remedy: given.remedy,
    round: roundNow(state),
    state: "open",
  };
  state.offRamps.push(offRamp);
  return offRamp;
}
