import { holds } from "./conditions.ts";
import type { GameState } from "./state.ts";
import type { World } from "./world.ts";

/** The first ending, in the order of the scenario, whose condition holds. */
export function endGame(state: GameState, world: World): void {
  state.ending = world.scenario.endings.find((ending) => holds(state, world, ending.when))?.id ?? null;
}
