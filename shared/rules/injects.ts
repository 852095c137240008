import type { ScenarioInject } from "../scenario/compile.ts";
import { holds } from "./conditions.ts";
import type { Execution } from "./order.ts";
import { roundNow } from "./stability.ts";

/** Releases what the scenario has planned for this moment, where its condition holds; else it is skipped for good. */
export function releaseDue(run: Execution, timing: ScenarioInject["timing"]): void {
  for (const inject of run.world.scenario.injects) {
    if (inject.timing !== timing || inject.round !== roundNow(run.state)) continue;
    if (run.state.injects[inject.id]?.state !== "waiting") continue;
    if (inject.when && !holds(run.state, run.world, inject.when)) {
      run.state.injects[inject.id] = { state: "skipped", round: roundNow(run.state) };
      continue;
    }
    releaseInject(run, inject);
  }
}

/** Puts one inject into the world: its news for its audience, and its effects. */
export function releaseInject(run: Execution, inject: ScenarioInject): void {
  run.state.injects[inject.id] = { state: "released", round: roundNow(run.state) };
  for (const effect of inject.effects) {
    run.ledger.add(effect.path, effect.add, { key: "cause.inject", args: { headline: inject.headline } });
  }
}
