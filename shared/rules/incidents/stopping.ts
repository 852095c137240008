import { valuesOf } from "../../engine/order.ts";
import type { SeatId } from "../ids.ts";
import type { GameState } from "../state.ts";
import type { World } from "../world.ts";

/**
 * Cancels what people under a seat's law would still have done, where the scenario says that it can be stopped.
 * Arrests at home stop them whoever ordered the deed.
 */
export function stopStoppable(state: GameState, world: World, seat: SeatId): void {
  for (const incident of valuesOf(state.incidents)) {
    const home = world.incident(incident.id)?.author;
    if (home === seat && incident.stoppable && incident.stage === "latent") incident.stopped = true;
  }
}
