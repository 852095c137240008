import { RESPONSES, type ResponseId } from "../../catalogue/responses.ts";
import { closeWays } from "../deals/lifting.ts";
import { misperception } from "../formulas/channels.ts";
import { misread } from "../formulas/ladder.ts";
import { proportion } from "../formulas/proportionality.ts";
import { effect, effectScale, onResponder, onTarget } from "../formulas/response.ts";
import { dyadId, otherOf, type SeatId } from "../ids.ts";
import { answer } from "../incidents/lifecycle.ts";
import { severityStar } from "../incidents/severity.ts";
import { waited } from "../incidents/sight.ts";
import { measureName, rungName } from "../named.ts";
import type { Execution } from "../order.ts";
import { isAnswer, isPublic, measuresNow } from "../responses/measure.ts";
import { roundNow } from "../stability.ts";
import type { IncidentState, MeasureState } from "../state.ts";

/** Step 11: all effects from the state at the beginning of the step, then applied together. */
export function applyResponses(run: Execution): void {
  expireSunsets(run);
  const measures = measuresNow(run.state);
  for (const measure of measures) weigh(run, measure);
  for (const group of byTargetAndIncident(measures)) hitTarget(run, group);
  for (const measure of measures) {
    priceOwn(run, measure);
    markAnswered(run, measure);
    readByTarget(run, measure);
  }
}

function incidentOf(run: Execution, measure: MeasureState): IncidentState {
  const incident = run.state.incidents[measure.incident];
  if (!incident) throw new Error(`measure ${measure.id} on no incident`);
  return incident;
}

/** How much it achieves, with every factor kept for the "why". */
function weigh(run: Execution, measure: MeasureState): void {
  const { state, world } = run;
  const incident = incidentOf(run, measure);
  const actor = state.seats[measure.by];
  if (!actor || measure.target === null || !isAnswer(world, measure)) return;
  const verdict = proportion(measure.force, severityStar(state, world, incident), world.params);
  measure.gap = verdict.gap;
  measure.verdict = verdict.verdict;
  const standing = state.claims.find((c) => c.by === measure.by && c.incident === measure.incident && c.standing);
  const result = effect(
    {
      force: measure.force,
      w: waited(state, incident),
      n: 1,
      blocs: 1,
      cred: actor.cred,
      redLine: hasRedLine(run, measure.by, incident) ? "plain" : "none",
      lawful: measure.lawful,
      acceptance: standing && standing.accused === measure.target ? standing.acceptance : 0,
      disproportionate: verdict.verdict === "disproportionate",
    },
    world.params,
  );
  measure.effect = result.value;
  measure.factors = { ...result.factors };
}

/** A public red line that is older than the incident and that the incident crosses. */
function hasRedLine(run: Execution, seat: SeatId, incident: IncidentState): boolean {
  const severity = severityStar(run.state, run.world, incident);
  return (run.state.seats[seat]?.redLines ?? []).some(
    (line) => line.norm === incident.norm && line.since < incident.startedRound && severity >= line.threshold,
  );
}

function byTargetAndIncident(measures: readonly MeasureState[]): MeasureState[][] {
  const groups = new Map<string, MeasureState[]>();
  for (const m of measures) {
    if (m.target === null || m.effect === 0) continue;
    const key = `${m.target}/${m.incident}`;
    groups.set(key, [...(groups.get(key) ?? []), m]);
  }
  return [...groups.values()];
}

function hitTarget(run: Execution, measures: readonly MeasureState[]): void {
  const { world, ledger } = run;
  const scale = effectScale(
    measures.map((m) => m.effect),
    world.params,
  );
  for (const measure of measures) {
    measure.effect *= scale;
    const incident = incidentOf(run, measure);
    const gain = incident.author === measure.target ? incident.gainBooked : 0;
    const hurt = onTarget(measure.effect, measure.force, gain, world.params);
    const cause = { key: "cause.measureAgainst", args: { measure: measureName(measure.response), seat: measure.by } };
    ledger.add(`seat/${measure.target}/legit`, hurt.legit, cause);
    ledger.add(`seat/${measure.target}/econ`, hurt.econ, cause);
    ledger.add(`seat/${measure.target}/Q`, hurt.Q, cause);
    if (hurt.forfeit === 0) continue;
    ledger.add(`seat/${measure.target}/econ`, -hurt.forfeit, { key: "cause.forfeit" });
    incident.gainBooked -= hurt.forfeit;
  }
}

function priceOwn(run: Execution, measure: MeasureState): void {
  const { state, world, ledger } = run;
  const { by, target } = measure;
  if (!isAnswer(world, measure)) return;
  const verdict = proportion(measure.force, severityStar(state, world, incidentOf(run, measure)), world.params);
  const own = onResponder(
    {
      force: measure.force,
      w: waited(state, incidentOf(run, measure)),
      entangle: target === null ? 0 : (state.dyads[dyadId(by, target)]?.entangle ?? 0),
      publicWithTarget: target !== null && isPublic(measure),
    },
    world.params,
  );
  const args = { measure: measureName(measure.response) };
  ledger.add(`seat/${by}/econ`, own.econ, { key: "cause.ownMeasureCost", args });
  ledger.add(`seat/${by}/press`, own.press, { key: "cause.ownMeasurePress", args });
  // Whoever comments on somebody else's injury proves nothing about its own word.
  if (by === incidentOf(run, measure).target)
    ledger.add(`seat/${by}/cred`, own.cred, { key: "cause.ownMeasureCred", args });
  ledger.add(`seat/${by}/legit`, verdict.legit, { key: "cause.disproportionate", args });
  ledger.add(`seat/${by}/cred`, verdict.cred, { key: "cause.weak", args });
  fragments(run, measure);
}

function fragments(run: Execution, measure: MeasureState): void {
  const { world, ledger } = run;
  if (measure.target === null || world.seat(measure.by).bloc === world.seat(measure.target).bloc) return;
  if (measure.response === "R-10")
    ledger.add("world/F", world.params["fragmentation.sanctions"], { key: "cause.sanctionsAcrossBlocs" });
  if (measure.response === "R-11")
    ledger.add("world/F", world.params["fragmentation.techBan"], { key: "cause.techBan" });
}

/** Only the victim's own answer counts, or that of a coalition that acts for it. */
function markAnswered(run: Execution, measure: MeasureState): void {
  const incident = incidentOf(run, measure);
  if (isAnswer(run.world, measure) && measure.by === incident.target) answer(run.state, incident, "measure");
}

/** Whether the target misreads it: then its own desk shows a stronger measure, and the pair heats up. */
function readByTarget(run: Execution, measure: MeasureState): void {
  const { state, world } = run;
  const { target, by } = measure;
  if (target === null || !isAnswer(world, measure)) return;
  measure.pMis = misreadChance(run, measure, target);
  const first = state.measures.find((m) => m.target !== null && isAnswer(world, m))?.id === measure.id;
  const hotline = state.dyads[dyadId(by, target)]?.cbms.includes("hotline.establish") ?? false;
  const certain = world.scenario.switches.guaranteedMisreading && first && !hotline && !measure.purpose;
  measure.misread = certain || run.rng(`misread:${measure.id}`).chance(measure.pMis);
  measure.misreadRemains = measure.misread;
  if (measure.misread) tellDebrief(run, measure, target);
}

/** The target notices nothing; facilitator and debrief see both sides of it. */
function tellDebrief(run: Execution, measure: MeasureState, target: SeatId): void {
  const meant = { rung: rungOf(measure), force: measure.force };
  const seen = misread(meant, run.world.params);
  run.beat(
    {
      kind: "measure",
      title: { key: "beat.misread", args: { seat: target, measure: measureName(measure.response), other: measure.by } },
      lines: [{ key: "beat.misread.line", args: { meant: rungName(meant.rung), seen: rungName(seen.rung) } }],
      seats: [measure.by, target],
      tone: "bad",
    },
    "facilitator",
  );
}

function misreadChance(run: Execution, measure: MeasureState, target: SeatId): number {
  const { state, world } = run;
  const dyad = dyadId(measure.by, target);
  const contact = state.contacts[dyad];
  const incident = incidentOf(run, measure);
  const call = contact?.hotline.find(
    (h) => h.by === measure.by && h.about === measure.incident && h.round === roundNow(state),
  );
  const consulted = incident.id in (state.dyads[dyad]?.consultations ?? {}) || call !== undefined;
  const line = state.seats[measure.by]?.redLines.find((l) => l.norm === incident.norm);
  return misperception(
    {
      fast: waited(state, incident) === 0 && !consulted,
      informal: (contact?.last[incident.id] ?? contact?.last[""]) === "chat",
      ambiguous: !measure.purpose,
      hotline: call ? { emptyFields: call.empty } : null,
      activeCbms: state.dyads[dyad]?.cbms.length ?? 0,
      trust: state.trust[`${otherOf(dyad, measure.by)}>${measure.by}`]?.value ?? 50,
      automatism: line !== undefined && line.confidence === "insufficient",
    },
    world.params,
  ).value;
}

/** A reversible measure ends with its sunset; letting it lapse costs nothing. */
function expireSunsets(run: Execution): void {
  for (const measure of run.state.measures) {
    if (!measure.standing || measure.sunset === null || roundNow(run.state) < measure.sunset) continue;
    measure.standing = false;
    closeWays(run.state, measure.id);
    run.beat({
      kind: "measure",
      title: { key: "beat.sunset", args: { seat: measure.by, measure: measureName(measure.response) } },
      lines: [],
      seats: measure.target ? [measure.by, measure.target] : [measure.by],
      tone: "neutral",
    });
  }
}

/** The rung of a measure. */
export const rungOf = (measure: MeasureState): number => RESPONSES[measure.response as ResponseId].rung;
