import { valuesOf } from "../../engine/order.ts";
import type { Audience } from "../../engine/types.ts";
import { Ledger } from "../ledger.ts";
import type { Execution } from "../order.ts";
import { ORDERS } from "../orders/index.ts";
import { roundNow } from "../stability.ts";
import type { GameState } from "../state.ts";
import type { Beat } from "../view.ts";
import { draw, type World } from "../world.ts";
import { judgeClaims } from "./claims.ts";
import { closeRound } from "./closing.ts";
import { settleDeals } from "./deals.ts";
import { moveDyads } from "./dyads.ts";
import { settleHomeFront } from "./home.ts";
import { advanceIncidents, surviveAccesses } from "./incidents.ts";
import { moveNorms } from "./norms.ts";
import { validateOrders } from "./orders.ts";
import { applyResponses } from "./responses.ts";

/** What happens in a step once the orders that belong to it have been carried out. */
interface Step {
  readonly name: string;
  readonly after?: (run: Execution) => void;
}

/** The resolution of a round, in order. Every effect of a step is computed from the state at its beginning. */
const STEPS: readonly Step[] = [
  { name: "orders are validated and paid", after: validateOrders },
  { name: "own building" },
  { name: "transfers of capacity" },
  { name: "confidence-building, bilateral signatures, commitments", after: settleDeals },
  { name: "intelligence" },
  { name: "releases of evidence" },
  { name: "covert orders", after: surviveAccesses },
  { name: "incidents advance", after: advanceIncidents },
  { name: "votes" },
  { name: "attribution", after: judgeClaims },
  { name: "responses", after: applyResponses },
  { name: "relations between states", after: moveDyads },
  { name: "norms and commitments", after: moveNorms },
  { name: "home front and markets", after: settleHomeFront },
  { name: "stability, scores, endings", after: closeRound },
];

/** Resolves one round, or one round of the epilogue (then without orders), on a draft. */
export function resolveRound(state: GameState, world: World): void {
  STEPS.forEach(({ after }, i) => {
    const run = execution(state, world, i + 1);
    if (i > 0) runOrders(run);
    after?.(run);
    run.ledger.settle(i + 1);
  });
  for (const seat of valuesOf(state.seats)) {
    seat.orders = [];
    seat.committed = false;
  }
  state.tally = {};
}

function runOrders(run: Execution): void {
  for (const seat of run.world.seatIds) {
    for (const order of run.state.seats[seat]?.orders ?? []) {
      const spec = ORDERS.get(order.type);
      if (spec?.step === run.step) spec.run(run, seat, order.payload, order.texts);
    }
  }
}

/** The tools of one step. Public so that an immediate act can use the same ledger and beats (as step 0). */
export function execution(state: GameState, world: World, step: number): Execution {
  const ledger = new Ledger(state, world);
  return {
    world,
    state,
    ledger,
    step,
    rng: (purpose) => draw(state, `${step}/${purpose}`),
    beat: (beat, audience = "all") => pushBeat(state, step, beat, audience),
  };
}

function pushBeat(state: GameState, step: number, beat: Omit<Beat, "id" | "step">, audience: Audience): void {
  const round = roundNow(state);
  const of = audience === "all" ? "all" : audience === "facilitator" ? "facilitator" : audience.join("+");
  const n = state.beats.filter((b) => b.round === round && audienceName(b.audience) === of).length + 1;
  state.beats.push({
    round,
    epilogue: state.clock.epilogue > 0,
    audience,
    beat: { id: `beat:${round}:${of}:${n}`, step, ...beat },
  });
}

const audienceName = (audience: Audience): string => (typeof audience === "string" ? audience : audience.join("+"));
