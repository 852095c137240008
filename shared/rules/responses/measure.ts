import { RESPONSES, type ResponseId } from "../../catalogue/responses.ts";
import { proportion } from "../formulas/proportionality.ts";
import type { SeatId } from "../ids.ts";
import { severityStar } from "../incidents/severity.ts";
import type { GameState, MeasureState } from "../state.ts";
import { nextId, type World } from "../world.ts";

export interface NewMeasure {
  readonly response: ResponseId;
  readonly by: SeatId;
  readonly target: SeatId | null;
  readonly incident: string;
  /** Its author said what it is for and where it ends. */
  readonly purpose: boolean;
}

/** Enters a measure of this round. Its effects are computed together with all others of the step. */
export function addMeasure(state: GameState, world: World, given: NewMeasure): MeasureState | null {
  const incident = state.incidents[given.incident];
  if (!incident) return null;
  const entry = RESPONSES[given.response];
  const verdict = proportion(entry.force, severityStar(state, world, incident), world.params);
  const measure: MeasureState = {
    id: nextId(state, entry.isPublic ? `measure:${given.by}` : `measure:${given.by}>${given.target}`),
    ...given,
    round: roundOf(state),
    force: entry.force,
    gap: verdict.gap,
    verdict: verdict.verdict,
    lawful: true,
    gates: [],
    misread: false,
    misreadRemains: false,
    pMis: 0,
    effect: 0,
    factors: {},
    standing: entry.standing,
    sunset: entry.standing ? roundOf(state) + world.params["response.sunset"] : null,
    lifted: null,
    offRampUsed: false,
  };
  state.measures.push(measure);
  return measure;
}

const roundOf = (state: GameState): number => state.clock.round + state.clock.epilogue;

/** Everybody sees it: public by nature, or private between two who both know. */
export const isPublic = (measure: MeasureState): boolean => RESPONSES[measure.response as ResponseId].isPublic;

/** Strong enough to count as an answer. */
export const isAnswer = (world: World, measure: MeasureState): boolean =>
  measure.force >= world.params["incident.answerForce"];

/** The measures given in the present round. */
export const measuresNow = (state: GameState): MeasureState[] =>
  state.measures.filter((m) => m.round === roundOf(state));
