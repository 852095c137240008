import { isResponseId, RESPONSES } from "../../catalogue/responses.ts";
import { valuesOf } from "../../engine/order.ts";
import { breachOf, isDue } from "../deals/promises.ts";
import { promisePrice, type RedLineTerms, redLineCred, redLineMet, redLineOutcome } from "../formulas/commitments.ts";
import { unansweredLoss } from "../formulas/norms.ts";
import type { SeatId } from "../ids.ts";
import { publish } from "../incidents/lifecycle.ts";
import { severityStar } from "../incidents/severity.ts";
import { waited } from "../incidents/sight.ts";
import { assess } from "../knowledge.ts";
import { labelName } from "../named.ts";
import type { Execution } from "../order.ts";
import { roundNow } from "../stability.ts";
import type { IncidentState, PromiseState, RedLineState } from "../state.ts";
import type { World } from "../world.ts";
import { outcry } from "./incidents.ts";

/** A red line that was crossed is kept by the pledge in time, or broken by silence; once per incident. */
export function judgeRedLines(run: Execution): void {
  for (const seat of run.world.seatIds) {
    for (const line of run.state.seats[seat]?.redLines ?? []) {
      for (const incident of valuesOf(run.state.incidents)) judgeLine(run, seat, line, incident);
    }
  }
}

function judgeLine(run: Execution, seat: SeatId, line: RedLineState, incident: IncidentState): void {
  const { state, world } = run;
  if (incident.id in line.judged || incident.target !== seat || incident.startedRound <= line.since) return;
  if (!isResponseId(line.pledge) || incident.detectedRound === null) return;
  const terms: RedLineTerms = {
    norm: line.norm,
    sector: null,
    severity: line.threshold,
    force: RESPONSES[line.pledge].force,
    confidence: line.confidence,
  };
  const subject = {
    norm: incident.norm,
    sector: null,
    severityStar: severityStar(state, world, incident),
    isPublic: incident.public,
  };
  const { judged } = assess(state, world, incident, seat);
  if (!pointsAtTable(world, incident, judged.hypothesis, seat)) return;
  if (!redLineMet(terms, subject, judged.class)) return;
  const outcome = outcomeOf(run, seat, incident, terms);
  if (outcome === "open") return;
  line.judged[incident.id] = outcome;
  run.ledger.add(`seat/${seat}/cred`, redLineCred(outcome, world.params), {
    key: `cause.redLine.${outcome}`,
    args: { incident: labelName(incident.title) },
  });
  run.beat({
    kind: "promise",
    title: { key: `beat.redLine.${outcome}`, args: { seat } },
    lines: [{ key: "beat.redLine.line", args: { line: line.label } }],
    seats: [seat],
    tone: outcome === "kept" ? "good" : "bad",
  });
}

/** A threat is meant for states at the table: evidence that leads elsewhere asks for nothing. */
function pointsAtTable(world: World, incident: IncidentState, hypothesis: string, holder: SeatId): boolean {
  const accused = incident.hypotheses.find((h) => h.id === hypothesis)?.state ?? null;
  return accused !== null && accused !== holder && world.hasSeat(accused);
}

/** Any measure on the incident may keep the line; without one it is open for as long as there is time. */
function outcomeOf(run: Execution, seat: SeatId, incident: IncidentState, terms: RedLineTerms) {
  const { state, world } = run;
  const w = waited(state, incident);
  const answers = state.measures
    .filter((m) => m.by === seat && m.incident === incident.id && m.target !== null)
    .map((m) => ({
      force: m.force,
      w: Math.max(0, w - (roundNow(state) - m.round)),
      disproportionate: m.verdict === "disproportionate",
    }));
  const outcomes = [null, ...answers].map((answer) => redLineOutcome(terms, answer, w, world.params));
  return outcomes.find((outcome) => outcome === "kept") ?? outcomes[0] ?? "open";
}

/** Promises given in messages, packages and texts: broken by an act that may be known, kept when they fall due. */
export function judgePromises(run: Execution): void {
  for (const promise of run.state.promises) {
    if (promise.state !== "standing") continue;
    const breach = breachOf(run.state, run.world, promise);
    if (breach) {
      promise.state = "broken";
      settle(run, promise, "broken");
      if (promise.source === "text") proveBreach(run, promise, breach.incident);
    } else if (isDue(run.state, run.world, promise) && promise.kind !== "free") {
      promise.state = "kept";
      settle(run, promise, "kept");
    }
  }
}

function settle(run: Execution, promise: PromiseState, outcome: "kept" | "broken"): void {
  const { cred, trust } = promisePrice(outcome, run.world.params);
  run.ledger.add(`seat/${promise.by}/cred`, cred, { key: `cause.promise.${outcome}` });
  // The pair's step is over for this round: the loss of trust is booked here, not counted for the next one.
  for (const seat of promise.to)
    run.ledger.add(`trust/${seat}>${promise.by}`, trust, { key: "cause.trust.brokenPromises" });
  run.beat({
    kind: "promise",
    title: { key: `beat.promise.${outcome}`, args: { seat: promise.by } },
    lines: [{ key: `beat.promise.kind.${promise.kind}` }],
    seats: [promise.by, ...promise.to],
    tone: outcome === "kept" ? "good" : "bad",
  });
}

/** One year later: a deed proved after one's signature costs standing, heats the relation and wears the norm down. */
function proveBreach(run: Execution, promise: PromiseState, incident: string | null): void {
  const { params } = run.world;
  const deed = incident === null ? undefined : run.state.incidents[incident];
  if (deed) wearDown(run, deed);
  run.ledger.add(`seat/${promise.by}/legit`, params["epilogue.breach.legit"], { key: "cause.provenBreach" });
  for (const seat of promise.to) {
    const id = promise.by < seat ? `${promise.by}-${seat}` : `${seat}-${promise.by}`;
    run.ledger.add(`dyad/${id}/tension`, params["epilogue.breach.tension"], { key: "cause.provenBreach" });
  }
}

/** Everybody hears of it; no wording of the text hides what it was. */
function wearDown(run: Execution, deed: IncidentState): void {
  publish(run.state, deed);
  outcry(run, deed);
  if (deed.norm === null || deed.answeredBy !== null || deed.erosion === "full") return;
  const part = deed.erosion === "half" ? 1 - run.world.params["incident.tolerated.erosion"] : 1;
  run.ledger.add(`norm/${deed.norm}`, unansweredLoss(1, deed.sev100, run.world.params, part), {
    key: "cause.unanswered",
    args: { incident: labelName(deed.title) },
  });
  deed.erosion = "full";
  deed.stage = "unanswered";
}
