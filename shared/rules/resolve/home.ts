import { isResponseId, RESPONSES } from "../../catalogue/responses.ts";
import {
  credDrift,
  econDrift,
  forcedHandPrice,
  handIsForced,
  income,
  legitDrift,
  stockDecay,
} from "../formulas/home.ts";
import type { SeatId } from "../ids.ts";
import { releaseDue } from "../injects.ts";
import type { Execution } from "../order.ts";
import { roundNow } from "../stability.ts";
import type { SeatState } from "../state.ts";

/** Orders that the public sees a government take at home. */
const VISIBLE_AT_HOME: ReadonlySet<string> = new Set(["statement", "prosecute", "campaign"]);

/** Step 14: pressure, economy, income of political capital, drifts, and the fading memory of earlier answers. */
export function settleHomeFront(run: Execution): void {
  releaseDue(run, "resolution");
  eachSeat(run, movePressAndEconomy);
  // The capital looks at the press as it is now before it grants political capital.
  run.ledger.settle(run.step);
  eachSeat(run, grantAndDrift);
}

function eachSeat(run: Execution, settle: (run: Execution, seat: SeatId, holder: SeatState) => void): void {
  for (const seat of run.world.seatIds) {
    const holder = run.state.seats[seat];
    if (holder) settle(run, seat, holder);
  }
}

function movePressAndEconomy(run: Execution, seat: SeatId, holder: SeatState): void {
  const { state, world, ledger } = run;
  const { params } = world;
  payForcedHand(run, seat, holder);
  ledger.add(`seat/${seat}/press`, params["press.time"], { key: "cause.time" });
  const economy = econDrift(state.F, world.scenario.world.openness, params).terms;
  ledger.add(`seat/${seat}/econ`, economy.growth, { key: "cause.growth" });
  ledger.add(`seat/${seat}/econ`, economy.fragmentation, { key: "cause.fragmentation" });
}

function grantAndDrift(run: Execution, seat: SeatId, holder: SeatState): void {
  const { state, world, ledger } = run;
  const { params } = world;
  const add = (gauge: string, delta: number, key: string): void => ledger.add(`seat/${seat}/${gauge}`, delta, { key });
  if (state.clock.epilogue === 0) add("pc", income(holder.legit, holder.press, params).value, "cause.income");
  add("legit", legitDrift(holder.legit, world.seat(seat).start.legit, params), "cause.drift");
  add("cred", credDrift(holder.cred, params), "cause.drift");
  add("Q", stockDecay(holder.Q, params), "cause.memory");
}

/** A government whose hand was forced and that showed nothing pays for it. */
function payForcedHand(run: Execution, seat: SeatId, holder: SeatState): void {
  if (!holder.forcedHand || run.state.clock.epilogue > 0) return;
  const acts = holder.acts.filter((a) => a.round === roundNow(run.state));
  const visible = acts.some((a) => VISIBLE_AT_HOME.has(a.type));
  const rungs = acts.map((a) => rungOfAct(a.type, a.what));
  const price = forcedHandPrice(Math.max(0, ...rungs), visible, run.world.params);
  run.ledger.add(`seat/${seat}/legit`, price.legit, { key: "cause.forcedHand" });
  run.ledger.add(`seat/${seat}/econ`, price.econ, { key: "cause.forcedHand" });
}

function rungOfAct(type: string, what: string): number {
  if (type === "claim") return RESPONSES["R-05"].rung;
  return type === "respond" && isResponseId(what) ? RESPONSES[what].rung : 0;
}

function hasNextRound({ state, world }: Execution): boolean {
  return state.clock.epilogue === 0 && state.clock.round < world.scenario.rounds;
}

/** After the step has settled: whether the next round begins with a forced hand. */
export function bindHands(run: Execution): void {
  for (const seat of run.world.seatIds) {
    const holder = run.state.seats[seat];
    if (!holder) continue;
    holder.forcedHand = handIsForced(holder.press, run.world.params);
    if (!holder.forcedHand || !hasNextRound(run)) continue;
    run.beat(
      {
        kind: "home",
        title: { key: "beat.forcedHand", args: { seat } },
        lines: [{ key: "beat.forcedHand.line" }],
        seats: [seat],
        tone: "bad",
      },
      [seat],
    );
  }
}
