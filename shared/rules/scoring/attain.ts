import type { AttributionWording } from "../../catalogue/wordings.ts";
import { entriesOf } from "../../engine/order.ts";
import type { ScenarioObjective } from "../../scenario/compile.ts";
import { judgeClaim } from "../formulas/attribution.ts";
import { attainment, type ObjectiveReading } from "../formulas/objectives.ts";
import { dyadId, type SeatId } from "../ids.ts";
import { readPath } from "../paths.ts";
import type { GameState } from "../state.ts";
import type { World } from "../world.ts";

type Goal = ScenarioObjective["goal"];

/** How far an objective is reached as things stand (0-1). */
export function attain(state: GameState, world: World, seat: SeatId, goal: Goal): number {
  return attainment(reading(state, world, seat, goal), world.params);
}

/** A goal whose present state its owner may know before the debrief: no truth of an incident, no number of somebody else. */
export function isKnowable(goal: Goal): boolean {
  if (goal.type === "gauge") return goal.seat === undefined;
  if (goal.type === "dyad") return goal.of === "tension";
  return goal.type !== "claim" && goal.type !== "hidden";
}

function reading(state: GameState, world: World, seat: SeatId, goal: Goal): ObjectiveReading {
  switch (goal.type) {
    case "gauge":
      return {
        type: "gauge",
        value: gaugeValue(state, world, goal.seat ?? seat, goal.gauge),
        lo: goal.lo,
        hi: goal.hi,
      };
    case "norm":
      return { type: "norm", value: state.norms[goal.norm]?.strength ?? 0, lo: goal.lo, hi: goal.hi };
    case "dyad":
      return { type: "dyad", value: dyadValue(state, seat, goal), lo: goal.lo, hi: goal.hi };
    case "text":
      return {
        type: "text",
        variant: signedVariant(state, goal.text, goal.article),
        values: goal.values,
        none: goal.none,
      };
    case "claim":
      return { type: "claim", correct: claimResult(state, seat, goal.incident) };
    case "hidden":
      return { type: "hidden", acceptance: strongestClaim(state, goal.incident) };
    case "avoid":
      return { type: "avoid", highest: highestRung(state, seat, goal.with), rung: goal.rung };
    case "event":
      return { type: "event", flag: state.flags[goal.flag] === true, want: goal.want };
    case "count":
      return { type: "count", value: state.counters[`metric/${goal.metric}/${seat}`] ?? 0, lo: goal.lo, hi: goal.hi };
    case "capacity":
      return { type: "capacity", gained: state.counters[`metric/capacity/${goal.seat}`] ?? 0, target: goal.steps };
    case "coalition":
      return { type: "coalition", largest: state.counters[`metric/coalition/${seat}`] ?? 0, target: goal.size };
  }
}

function gaugeValue(state: GameState, world: World, seat: SeatId, gauge: string): number {
  const layer = /^RS_(\w+)$/.exec(gauge)?.[1];
  return readPath(state, world, layer ? `rs/${seat}/${layer}` : `seat/${seat}/${gauge}`);
}

function dyadValue(state: GameState, seat: SeatId, goal: Goal & { type: "dyad" }): number {
  if (goal.of === "tension") return state.dyads[dyadId(seat, goal.with)]?.tension ?? 0;
  return state.trust[`${goal.with}>${seat}`]?.value ?? 0;
}

/** The signed variant of an article; "omitted" where the text was signed without it; null without a text. */
function signedVariant(state: GameState, text: string, article: string): string | null {
  const signed = state.texts[text]?.signed;
  return signed ? (signed.variants[article] ?? "omitted") : null;
}

function claimResult(state: GameState, seat: SeatId, incident: string): "with-signature" | "without" | "none" {
  const truth = state.incidents[incident]?.truth;
  if (!truth) return "none";
  const right = state.claims.filter(
    (c) =>
      c.incident === incident &&
      c.standing &&
      judgeClaim(
        { culprit: c.hypothesis, wording: c.wording as AttributionWording },
        { hypothesis: truth.hypothesis, maxWording: truth.maxWording as AttributionWording },
      ) === "correct",
  );
  if (right.some((c) => c.by === seat)) return "with-signature";
  return right.length > 0 ? "without" : "none";
}

function strongestClaim(state: GameState, incident: string): number | null {
  const about = state.incidents[incident];
  const right = state.claims.filter(
    (c) => c.incident === incident && c.standing && c.hypothesis === about?.truth.hypothesis,
  );
  return right.length === 0 ? null : Math.max(...right.map((c) => c.acceptance));
}

function highestRung(state: GameState, seat: SeatId, other: SeatId | undefined): number {
  const pairs = entriesOf(state.dyads).filter(([id]) => (other ? id === dyadId(seat, other) : true));
  return Math.max(0, ...pairs.map(([, d]) => d.highestRung));
}
