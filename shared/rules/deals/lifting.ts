import { RESPONSES, type ResponseId } from "../../catalogue/responses.ts";
import { dyadId } from "../ids.ts";
import { measureName } from "../named.ts";
import type { Execution } from "../order.ts";
import type { GameState } from "../state.ts";
import { addTally } from "../tally.ts";

/**
 * Ends a standing measure. For a way out both sides gain (the pair cools in the same resolution);
 * for nothing, its author loses credibility.
 */
export function liftFor(run: Execution, id: string, why: "off-ramp" | "for-nothing"): void {
  const { state, world, ledger } = run;
  const measure = state.measures.find((m) => m.id === id);
  if (!measure?.standing) return;
  measure.standing = false;
  measure.lifted = why;
  closeWays(state, id);
  const args = { measure: measureName(measure.response) };
  if (why === "for-nothing") {
    ledger.add(`seat/${measure.by}/cred`, world.params["response.liftedForNothing.cred"], {
      key: "cause.liftedForNothing",
      args,
    });
  } else if (measure.target !== null) {
    measure.offRampUsed = true;
    takeWayOut(run, measure.by, measure.target);
  }
  if (
    RESPONSES[measure.response as ResponseId].rung >= 6 &&
    world.seat(measure.by).bloc !== blocOf(run, measure.target)
  ) {
    ledger.add("world/F", world.params["fragmentation.lifted"], { key: "cause.sanctionsLifted" });
  }
  run.beat({
    kind: "measure",
    title: { key: `beat.lifted.${why}`, args: { seat: measure.by, ...args } },
    lines: [],
    seats: measure.target ? [measure.by, measure.target] : [measure.by],
    tone: why === "off-ramp" ? "good" : "neutral",
  });
}

/** Where a measure stands no longer, nothing is left to offer for it. */
export function closeWays(state: GameState, measure: string): void {
  for (const way of state.offRamps)
    if (way.measure === measure && (way.state === "open" || way.state === "accepted")) way.state = "expired";
}

/** Both sides took a way out: legitimacy for both now; tension, trust and rung follow in the dyad step. */
export function takeWayOut(run: Execution, a: string, b: string): void {
  const { state, world, ledger } = run;
  for (const seat of [a, b]) ledger.add(`seat/${seat}/legit`, world.params["offramp.legit"], { key: "cause.wayOut" });
  addTally(state, `offramp/${dyadId(a, b)}`);
}

const blocOf = (run: Execution, seat: string | null): string | null =>
  seat === null ? null : run.world.seat(seat).bloc;
