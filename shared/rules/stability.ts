import { r1 } from "../engine/gauge.ts";
import { entriesOf, valuesOf } from "../engine/order.ts";
import { isOpenSevere, type StabilityTerms, stability } from "./formulas/stability.ts";
import { mean } from "./formulas/sum.ts";
import { LAYERS } from "./ids.ts";
import type { GameState, IncidentState, RoundRecord, SeatState } from "./state.ts";
import type { World } from "./world.ts";

/** Exact values are for scores; the public dial knows bands and public incidents only. */
export type Lens = "exact" | "public";

/** The stability of cyberspace (0-100) and its parts, before the penalties of this round. */
export function assessStability(
  state: GameState,
  world: World,
  lens: Lens = "exact",
  penalty = 0,
): { value: number; terms: StabilityTerms } {
  const input = {
    norms: valuesOf(state.norms).map((n) => n.strength),
    tensions: valuesOf(state.dyads).map((d) => d.tension),
    resilience: world.seatIds.map((id) => resilienceOf(state.seats[id] as SeatState, lens)),
    fragmentation: state.F,
    openSevere: valuesOf(state.incidents).filter((i) => weighs(state, world, i, lens)).length,
    penalty,
  };
  const { value, terms } = stability(input, world.params);
  return { value: r1(value), terms };
}

/** The lower edge of the band of ten in which a value lies. */
export const bandFloor = (value: number): number => Math.min(90, Math.floor(value / 10) * 10);

function resilienceOf(seat: SeatState, lens: Lens): number {
  return mean(LAYERS.map((layer) => (lens === "exact" ? seat.rs[layer] : bandFloor(seat.rs[layer]) + 5)));
}

function weighs(state: GameState, world: World, incident: IncidentState, lens: Lens): boolean {
  if (lens === "public" && !incident.public) return false;
  const { detectedRound, stage } = incident;
  return isOpenSevere(
    {
      severity: incident.sev100,
      detected: detectedRound !== null,
      answered: stage === "answered",
      // That a victim chose silence is its secret: to the public the incident stays open.
      tolerated: stage === "tolerated" && lens === "exact",
      roundsOld: roundNow(state) - (detectedRound ?? 0),
    },
    world.params,
  );
}

/** Rounds count on through the epilogue. */
export const roundNow = (state: GameState): number => state.clock.round + state.clock.epilogue;

/** The line that a round leaves in the history, for charts and for the shared score. */
export function roundRecord(
  state: GameState,
  world: World,
  exact: { value: number; terms: StabilityTerms },
  penalty = 0,
): RoundRecord {
  const { norms, calm, resilience, openness, incidents } = exact.terms;
  const shown = assessStability(state, world, "public", penalty);
  return {
    round: roundNow(state),
    epilogue: state.clock.epilogue > 0,
    stability: exact.value,
    publicStability: Math.round(shown.value),
    parts: { norms, calm, resilience, openness, incidents: plain(incidents) },
    publicParts: {
      norms: percentOf(shown.terms.norms, world.params["stability.norms"]),
      calm: percentOf(shown.terms.calm, world.params["stability.tension"]),
      resilience: percentOf(shown.terms.resilience, world.params["stability.resilience"]),
      openness: percentOf(shown.terms.openness, world.params["stability.unity"]),
    },
    seats: Object.fromEntries(
      world.seatIds.map((id) => {
        const { econ, legit, cred, press, pc } = state.seats[id] as SeatState;
        return [id, { econ, legit, cred, press, pc }];
      }),
    ),
    tension: Object.fromEntries(entriesOf(state.dyads).map(([id, d]) => [id, d.tension])),
    rung: Object.fromEntries(entriesOf(state.dyads).map(([id, d]) => [id, d.rung])),
    norms: Object.fromEntries(entriesOf(state.norms).map(([id, n]) => [id, n.strength])),
    penalty: plain(penalty),
  };
}

/** JSON knows no minus zero. */
const plain = (x: number): number => x || 0;

const percentOf = (points: number, weight: number): number => Math.round(points / weight);
