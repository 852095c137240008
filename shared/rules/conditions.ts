import { valuesOf } from "../engine/order.ts";
import type { Condition } from "../scenario/conditions.ts";
import { readPath } from "./paths.ts";
import { roundNow } from "./stability.ts";
import type { GameState } from "./state.ts";
import type { World } from "./world.ts";

/** Whether a condition of the scenario holds in this state. All fields that it names must hold. */
export function holds(state: GameState, world: World, condition: Condition): boolean {
  const c = condition;
  return (
    (c.all?.every((each) => holds(state, world, each)) ?? true) &&
    (c.any?.some((each) => holds(state, world, each)) ?? true) &&
    (c.not === undefined || !holds(state, world, c.not)) &&
    (c.signed === undefined || isSigned(state, c.signed)) &&
    (c.norm === undefined || within(state.norms[c.norm.id]?.strength ?? 0, c.norm)) &&
    (c.gauge === undefined || within(readPath(state, world, c.gauge.path), c.gauge)) &&
    (c.rungReached === undefined || valuesOf(state.dyads).some((d) => d.highestRung >= (c.rungReached ?? 0))) &&
    (c.measureTaken === undefined || wasTaken(state, c.measureTaken)) &&
    (c.ordered === undefined || wasOrdered(state, c.ordered)) &&
    (c.attributed === undefined || wasAttributed(state, c.attributed)) &&
    (c.flag === undefined || state.flags[c.flag] === true)
  );
}

const within = (value: number, range: { min?: number | undefined; max?: number | undefined }): boolean =>
  value >= (range.min ?? Number.NEGATIVE_INFINITY) && value <= (range.max ?? Number.POSITIVE_INFINITY);

function isSigned(state: GameState, wanted: NonNullable<Condition["signed"]>): boolean {
  const signed = state.texts[wanted.text]?.signed;
  if (!signed || (wanted.byRound !== undefined && signed.round > wanted.byRound)) return false;
  return Object.entries(wanted.with ?? {}).every(([article, variants]) =>
    variants.includes(signed.variants[article] ?? "none"),
  );
}

function wasTaken(state: GameState, wanted: NonNullable<Condition["measureTaken"]>): boolean {
  return state.measures.some((m) => wanted.of.includes(m.response) && (wanted.by === undefined || m.by === wanted.by));
}

function wasOrdered(state: GameState, wanted: NonNullable<Condition["ordered"]>): boolean {
  return (state.seats[wanted.by]?.acts ?? []).some(
    (a) => wanted.of.includes(a.type) && (!wanted.thisRound || a.round === roundNow(state)),
  );
}

function wasAttributed(state: GameState, wanted: NonNullable<Condition["attributed"]>): boolean {
  return state.claims.some(
    (c) => c.incident === wanted.incident && c.wording >= 1 && (wanted.by === undefined || c.by === wanted.by),
  );
}
