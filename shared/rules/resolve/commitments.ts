import { isResponseId, RESPONSES } from "../../catalogue/responses.ts";
import { breachOf, isDue } from "../deals/promises.ts";
import { promisePrice, type RedLineTerms, redLineCred, redLineMet, redLineOutcome } from "../formulas/commitments.ts";
import type { SeatId } from "../ids.ts";
import { severityStar } from "../incidents/severity.ts";
import { waited } from "../incidents/sight.ts";
import { assess } from "../knowledge.ts";
import { labelName } from "../named.ts";
import type { Execution } from "../order.ts";
import type { IncidentState, PromiseState, RedLineState } from "../state.ts";
import { addTally } from "../tally.ts";

/** A red line that was crossed is kept by the pledge in time, or broken by silence; once per incident. */
export function judgeRedLines(run: Execution): void {
  for (const seat of run.world.seatIds) {
    for (const line of run.state.seats[seat]?.redLines ?? []) {
      for (const incident of Object.values(run.state.incidents)) judgeLine(run, seat, line, incident);
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
  if (!redLineMet(terms, subject, assess(state, world, incident, seat).judged.class)) return;
  const outcome = redLineOutcome(terms, strongestAnswer(run, seat, incident), waited(state, incident), world.params);
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

function strongestAnswer(run: Execution, seat: SeatId, incident: IncidentState) {
  const measures = run.state.measures.filter((m) => m.by === seat && m.incident === incident.id && m.target !== null);
  const best = measures.toSorted((a, b) => b.force - a.force)[0];
  if (!best) return null;
  return {
    force: best.force,
    w: best.round - (incident.detectedRound ?? best.round),
    disproportionate: best.verdict === "disproportionate",
  };
}

/** Promises given in messages, packages and texts: broken by an act that may be known, kept when they fall due. */
export function judgePromises(run: Execution): void {
  for (const promise of run.state.promises) {
    if (promise.state !== "standing") continue;
    const breach = breachOf(run.state, promise);
    if (breach) {
      promise.state = "broken";
      settle(run, promise, "broken");
      if (promise.source === "text" && run.state.clock.epilogue > 0) proveBreach(run, promise);
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
  if (outcome === "broken") addTally(run.state, `brokenNow/${promise.by}`);
  run.beat({
    kind: "promise",
    title: { key: `beat.promise.${outcome}`, args: { seat: promise.by } },
    lines: [{ key: `beat.promise.kind.${promise.kind}` }],
    seats: [promise.by, ...promise.to],
    tone: outcome === "kept" ? "good" : "bad",
  });
}

/** One year later: a theft proved after one's signature costs standing and heats the relation. */
function proveBreach(run: Execution, promise: PromiseState): void {
  const { params } = run.world;
  run.ledger.add(`seat/${promise.by}/legit`, params["epilogue.breach.legit"], { key: "cause.provenBreach" });
  for (const seat of promise.to) {
    const id = promise.by < seat ? `${promise.by}-${seat}` : `${seat}-${promise.by}`;
    run.ledger.add(`dyad/${id}/tension`, params["epilogue.breach.tension"], { key: "cause.provenBreach" });
  }
}
