import { type Firebreak, firebreakPrice, firebreaksToCross } from "../formulas/ladder.ts";
import { dyadId, type SeatId } from "../ids.ts";
import type { GameState } from "../state.ts";
import type { World } from "../world.ts";

/** The firebreaks that an act of this rung makes a seat cross for the first time in a pair. */
export function toCross(state: GameState, world: World, by: SeatId, target: SeatId | null, rung: number): Firebreak[] {
  const dyad = target === null ? undefined : state.dyads[dyadId(by, target)];
  if (!dyad) return [];
  const crossed = (["A", "B", "C"] as const).filter((name) => dyad.crossed[name].includes(by));
  return firebreaksToCross(rung, crossed, world.params);
}

/** Political capital for those firebreaks. */
export const crossingPrice = (
  state: GameState,
  world: World,
  by: SeatId,
  target: SeatId | null,
  rung: number,
): number => firebreakPrice(toCross(state, world, by, target, rung), world.params);

/** Marks them as crossed: each is paid once per actor and pair. */
export function cross(state: GameState, world: World, by: SeatId, target: SeatId | null, rung: number): void {
  if (target === null) return;
  for (const name of toCross(state, world, by, target, rung)) state.dyads[dyadId(by, target)]?.crossed[name].push(by);
}
