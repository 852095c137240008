import { entriesOf, valuesOf } from "../../engine/order.ts";
import { erosionPart } from "../formulas/detection.ts";
import {
  answeredGain,
  complianceGain,
  hypocrisyLoss,
  salienceLoss,
  unansweredLoss,
  violatorPrice,
} from "../formulas/norms.ts";
import { publish } from "../incidents/lifecycle.ts";
import { publicSince, waited } from "../incidents/sight.ts";
import { labelName, normName } from "../named.ts";
import type { Execution } from "../order.ts";
import { isAnswer, measuresNow } from "../responses/measure.ts";
import { roundNow } from "../stability.ts";
import type { IncidentState, NormState } from "../state.ts";
import { judgePromises, judgeRedLines } from "./commitments.ts";
import { outcry } from "./incidents.ts";

/** Step 13: norms live from being kept and answered for, and die from silence; then red lines and promises are judged. */
export function moveNorms(run: Execution): void {
  for (const [id, norm] of entriesOf(run.state.norms)) {
    const touching = valuesOf(run.state.incidents).filter((i) => i.norm === id);
    for (const incident of touching) judgeViolation(run, id, norm, incident);
    const violated = touching.some((i) => publicSince(run.state, run.world, i) === roundNow(run.state));
    if (!violated) {
      run.ledger.add(`norm/${id}`, complianceGain(norm.share, run.world.params), { key: "cause.compliance" });
    }
    if (usedNow(run, id)) norm.usedInRound = roundNow(run.state);
    const mentioned = norm.usedInRound === roundNow(run.state);
    run.ledger.add(`norm/${id}`, salienceLoss(mentioned, run.world.params), { key: "cause.salience" });
  }
  judgeRedLines(run);
  judgePromises(run);
}

function judgeViolation(run: Execution, id: string, norm: NormState, incident: IncidentState): void {
  payPrices(run, id, norm, incident);
  if (incident.answeredRound === roundNow(run.state)) reaffirm(run, id, incident);
  erode(run, id, norm, incident);
}

/** Whoever is publicly accused pays, as far as the claim is believed and the norm is strong; more if it had adopted it. */
function payPrices(run: Execution, id: string, norm: NormState, incident: IncidentState): void {
  const { state, world, ledger } = run;
  for (const claim of state.claims) {
    if (claim.incident !== incident.id || !claim.standing || claim.accused === null) continue;
    if (!world.hasSeat(claim.accused)) continue;
    const adopter = hadAdopted(norm, claim.accused, incident);
    if (claim.round === roundNow(state)) {
      const price = violatorPrice(norm.strength, norm.clarity, adopter, claim.acceptance, world.params);
      const cause = { key: "cause.normPrice", args: { norm: normName(id) } };
      ledger.add(`seat/${claim.accused}/legit`, price, cause);
    }
    if (incident.hypocrisyDone) continue;
    const loss = hypocrisyLoss(adopter, claim.acceptance, world.params);
    ledger.add(`norm/${id}`, loss, { key: "cause.hypocrisy", args: { seat: claim.accused } });
    incident.hypocrisyDone = loss !== 0;
  }
}

/** It had given its word when the deed was done; a deed ordered on the day of the signature comes after it. */
function hadAdopted(norm: NormState, seat: string, { startedRound, origin }: IncidentState): boolean {
  const adopted = norm.adopters[seat] ?? Number.POSITIVE_INFINITY;
  return adopted < startedRound || (adopted === startedRound && origin === "operation");
}

function reaffirm(run: Execution, id: string, incident: IncidentState): void {
  const { state, world } = run;
  const measure = measuresNow(state)
    .filter((m) => m.incident === incident.id && m.by === incident.target && isAnswer(world, m))
    .toSorted((a, b) => b.force - a.force)[0];
  const claim = state.claims.find((c) => c.incident === incident.id && c.standing && c.by === incident.target);
  const gain = answeredGain(
    {
      acceptance: claim ? claim.acceptance : null,
      states: 1,
      weak: measure?.verdict === "weak",
      unnamed: measure !== undefined && measure.target === null,
    },
    world.params,
  );
  run.ledger.add(`norm/${id}`, gain, { key: "cause.answered", args: { incident: labelName(incident.title) } });
}

function erode(run: Execution, id: string, norm: NormState, incident: IncidentState): void {
  const { state, world } = run;
  if (incident.detectedRound === null || incident.stage === "latent") return;
  if (!incident.public && incident.stage !== "tolerated") return;
  const tolerated = incident.stage === "tolerated";
  const leaked = tolerated && leaks(run, incident);
  const answered = incident.answeredBy !== null;
  const part = erosionPart(
    { w: waited(state, incident), answered, tolerated, leaked, booked: incident.erosion },
    world.params,
  );
  if (part === 0) return;
  const args = { incident: labelName(incident.title) };
  // That the victim chose silence is its secret: others see that nobody answered, or that the norm fades.
  const told = incident.public ? { key: "cause.unanswered", args } : { key: "cause.unexplained" };
  const secrecy = tolerated ? { trueCause: { key: "cause.tolerated", args } } : {};
  const loss = unansweredLoss(norm.clarity, incident.sev100, world.params, part);
  run.ledger.add(`norm/${id}`, loss, told, secrecy);
  incident.erosion = tolerated && !leaked ? "half" : "full";
  if (!tolerated) {
    incident.stage = "unanswered";
    run.beat({
      kind: "norm",
      title: { key: "beat.unanswered", args: { incident: labelName(incident.title), norm: normName(id) } },
      lines: [],
      seats: [incident.target],
      tone: "bad",
    });
  }
}

/** A silence of one's own choice may leak in any round after it was noticed, once. */
function leaks(run: Execution, incident: IncidentState): boolean {
  if (incident.erosion !== "half") return false;
  if (!run.rng(`leak:${incident.id}`).chance(run.world.params["incident.tolerated.leak"])) return false;
  run.ledger.add(`seat/${incident.target}/press`, run.world.params["incident.tolerated.leakPress"], {
    key: "cause.leaked",
  });
  publish(run.state, incident);
  outcry(run, incident);
  run.beat({
    kind: "norm",
    title: { key: "beat.leaked", args: { seat: incident.target, incident: labelName(incident.title) } },
    lines: [],
    seats: [incident.target],
    tone: "bad",
  });
  return true;
}

/** Adopted, violated, claimed, answered or quoted in this round. */
function usedNow(run: Execution, id: string): boolean {
  const { state } = run;
  const round = roundNow(state);
  return valuesOf(state.incidents).some(
    (i) =>
      i.norm === id &&
      i.public &&
      (i.detectedRound === round ||
        i.answeredRound === round ||
        state.claims.some((c) => c.incident === i.id && c.round === round)),
  );
}
