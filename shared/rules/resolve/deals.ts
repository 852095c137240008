import { adopt, spread } from "../deals/adoption.ts";
import { type Composition, compositionHash, homePriceOf } from "../deals/composition.ts";
import { liftFor, takeWayOut } from "../deals/lifting.ts";
import { executePackage } from "../deals/packages.ts";
import { answer } from "../incidents/lifecycle.ts";
import type { Execution } from "../order.ts";
import { PACKAGE_ORDERS } from "../orders/index.ts";
import { roundNow } from "../stability.ts";
import type { OffRampState } from "../state.ts";
import { dropBarred } from "./orders.ts";

/** Step 4: packages of two sides, identical signatures, ways out, and states that join a norm signed before. */
export function settleDeals(run: Execution): void {
  spread(run);
  for (const pack of run.state.packages) {
    if (pack.state === "escrow") executePackage(run, pack, PACKAGE_ORDERS);
  }
  for (const text of run.world.scenario.texts) signIdentical(run, text.id, text.parties);
  dropBarred(run);
  for (const offRamp of run.state.offRamps) if (offRamp.state === "accepted") executeOffRamp(run, offRamp);
  expireTracks(run);
}

function signIdentical(run: Execution, text: string, parties: readonly string[]): void {
  const signatures = parties.map((seat) => signatureOf(run, seat, text));
  const first = signatures[0] ?? null;
  const hash = first && compositionHash(text, first);
  if (first && signatures.every((s) => s !== null && compositionHash(text, s) === hash)) {
    adopt(run, text, first, parties);
    return;
  }
  parties.forEach((seat, i) => {
    refundHomePrice(run, seat, text, signatures[i] ?? null);
  });
}

/** Home is paid on adoption only: an unmatched signature gets back the political capital that it had put down. */
function refundHomePrice(run: Execution, seat: string, text: string, signature: Composition | null): void {
  if (!signature) return;
  const { pc } = homePriceOf(run.state, run.world, seat, text, signature);
  run.ledger.add(`seat/${seat}/pc`, pc, { key: "cause.refund" });
}

function signatureOf(run: Execution, seat: string, text: string): Composition | null {
  const order = run.state.seats[seat]?.orders.find((o) => o.type === "text.sign" && o.payload.text === text);
  return order ? (order.payload.variants as Composition) : null;
}

function executeOffRamp(run: Execution, offRamp: OffRampState): void {
  const { state } = run;
  offRamp.state = "executed";
  if (offRamp.measure !== null) liftFor(run, offRamp.measure, "off-ramp");
  else takeWayOut(run, offRamp.by, offRamp.to);
  const incident = state.incidents[offRamp.incident];
  if (incident) answer(state, incident, "settlement");
  run.beat({
    kind: "measure",
    title: { key: "beat.wayOut", args: { seat: offRamp.by, other: offRamp.to, remedy: `m:remedy.${offRamp.remedy}` } },
    lines: [],
    seats: [offRamp.by, offRamp.to],
    tone: "good",
  });
}

function expireTracks(run: Execution): void {
  const round = roundNow(run.state);
  for (const pack of run.state.packages) if (pack.state === "open" && pack.expires <= round) pack.state = "expired";
  for (const way of run.state.offRamps) if (way.state === "open" && way.round < round) way.state = "expired";
  for (const promise of run.state.promises)
    if (promise.state === "offered" && promise.due <= round) promise.state = "declined";
  for (const meeting of run.state.meetings) if (meeting.state === "invited") meeting.state = "expired";
}
