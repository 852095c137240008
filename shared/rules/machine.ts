import type { Machine } from "../engine/machine.ts";
import { refuse } from "../engine/types.ts";
import type { ActSpec } from "./act.ts";
import { ACTS } from "./acts/index.ts";
import type { GameState } from "./state.ts";
import type { GameEvent, World } from "./world.ts";

/** Binds the acts to one world, with what holds for all of them: phases, pauses, the end. */
export function machineFor(world: World): Machine<GameState, GameEvent, World> {
  return {
    world,
    actions: ACTS,
    guard(state, from, action) {
      const { clock } = state;
      if (from.kind !== "seat") return null;
      if (!world.hasSeat(from.seat)) return refuse("not-allowed", {});
      if (clock.phase === "debrief") return refuse("ended", {});
      const { phases } = action as ActSpec;
      if (phases !== "any" && !phases.includes(clock.phase)) return refuse("wrong-phase", { phase: clock.phase });
      return clock.paused && action.type !== "message.send" ? refuse("paused", {}) : null;
    },
  };
}
