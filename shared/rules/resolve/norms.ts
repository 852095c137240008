import { erosionPart } from "../formulas/detection.ts";
import {
  answeredGain,
  complianceGain,
  hypocrisyLoss,
  salienceLoss,
  unansweredLoss,
  violatorPrice,
} from "../formulas/norms.ts";
import { waited } from "../incidents/sight.ts";
import { labelName, normName } from "../named.ts";
import type { Execution } from "../order.ts";
import { isAnswer } from "../responses/measure.ts";
import { roundNow } from "../stability.ts";
import type { IncidentState, NormState } from "../state.ts";
import { judgePromises, judgeRedLines } from "./commitments.ts";

/** Step 13: norms live from being kept and answered for, and die from silence; then red lines and promises are judged. */
export function moveNorms(run: Execution): void {
  for (const [id, norm] of Object.entries(run.state.norms)) {
    const touching = Object.values(run.state.incidents).filter((i) => i.norm === id);
    for (const incident of touching) judgeViolation(run, id, norm, incident);
    const violated = touching.some((i) => i.detectedRound === roundNow(run.state));
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
    if (claim.incident !== incident.id || claim.round !== roundNow(state) || claim.accused === null) continue;
    if (!world.hasSeat(claim.accused)) continue;
    const adopter = claim.accused in norm.adopters;
    ledger.add(
      `seat/${claim.accused}/legit`,
      violatorPrice(norm.strength, norm.clarity, adopter, claim.acceptance, world.params),
      { key: "cause.normPrice", args: { norm: normName(id) } },
    );
    if (incident.hypocrisyDone) continue;
    const loss = hypocrisyLoss(adopter, claim.acceptance, world.params);
    ledger.add(`norm/${id}`, loss, { key: "cause.hypocrisy", args: { seat: claim.accused } });
    incident.hypocrisyDone = loss !== 0;
  }
}

function reaffirm(run: Execution, id: string, incident: IncidentState): void {
  const { state, world } = run;
  const measure = state.measures.find(
    (m) => m.incident === incident.id && m.round === roundNow(state) && isAnswer(world, m),
  );
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
  const clarity = provenBreach(run, incident) ? 1 : norm.clarity;
  run.ledger.add(`norm/${id}`, unansweredLoss(clarity, incident.sev100, world.params, part), {
    key: tolerated ? "cause.tolerated" : "cause.unanswered",
    args: { incident: labelName(incident.title) },
  });
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

/** A deed by somebody who had signed the norm before, proved a year later: no wording hides it. */
function provenBreach(run: Execution, incident: IncidentState): boolean {
  return (
    run.state.clock.epilogue > 0 &&
    run.state.promises.some((p) => p.source === "text" && p.by === incident.author && incident.startedRound > p.made)
  );
}

function leaks(run: Execution, incident: IncidentState): boolean {
  if (waited(run.state, incident) <= run.world.params["incident.unansweredAt"]) return false;
  if (!run.rng(`leak:${incident.id}`).chance(run.world.params["incident.tolerated.leak"])) return false;
  run.ledger.add(`seat/${incident.target}/press`, run.world.params["incident.tolerated.leakPress"], {
    key: "cause.leaked",
  });
  return true;
}

/** Adopted, violated, claimed, answered or quoted in this round. */
function usedNow(run: Execution, id: string): boolean {
  const { state } = run;
  const round = roundNow(state);
  return Object.values(state.incidents).some(
    (i) =>
      i.norm === id &&
      (i.detectedRound === round ||
        i.answeredRound === round ||
        state.claims.some((c) => c.incident === i.id && c.round === round)),
  );
}
