import { isResponseId, RESPONSES, type ResponseId } from "../../catalogue/responses.ts";
import { id, z } from "../../engine/schema.ts";
import { refuse } from "../../engine/types.ts";
import { barred } from "../deals/bars.ts";
import { openOffRamp, TERMS, termChoices } from "../deals/offRamps.ts";
import { isSignal } from "../formulas/ladder.ts";
import { dyadId, type SeatId } from "../ids.ts";
import { cross, crossingPrice } from "../incidents/firebreaks.ts";
import { isFrozen, seenFrozen } from "../incidents/freeze.ts";
import { incidentsIn } from "../incidents/seen.ts";
import { knownIncident } from "../incidents/sight.ts";
import { labelName, measureName } from "../named.ts";
import { type Cost, defineOrder, type Look } from "../order.ts";
import { bandOf, legalityOf, readingOf } from "../responses/forecast.ts";
import { gatesMissing } from "../responses/gates.ts";
import { addMeasure } from "../responses/measure.ts";
import type { GameState, IncidentState, MeasureState } from "../state.ts";
import { addTally } from "../tally.ts";
import type { Option, OptionField, PublicIncident, View } from "../view.ts";
import type { World } from "../world.ts";

const payload = z.strictObject({ incident: id, measure: id, target: id.nullable(), wayOut: z.enum(TERMS).optional() });
type Respond = z.infer<typeof payload>;

/** Whom a measure on this incident may be aimed at: a seat that the hypotheses or the campaign give a reason to blame. */
function targetsOf(world: World, hypotheses: readonly { readonly state: SeatId | null }[], seat: SeatId): SeatId[] {
  const named = new Set(hypotheses.map((h) => h.state));
  return world.seatIds.filter((id) => id !== seat && named.has(id));
}

function price({ state, world, seat }: Look, p: Respond): Cost {
  if (!isResponseId(p.measure)) return { ap: 0, pc: 0 };
  const { ap, pc, rung } = RESPONSES[p.measure];
  return { ap, pc: pc + crossingPrice(state, world, seat, p.target, rung) };
}

/** Only what stands can be lifted again. */
const canBeLifted = (measure: ResponseId): boolean => RESPONSES[measure].standing && RESPONSES[measure].reversible;

/**
 * Take a measure on an incident: one of the responses that the scenario gives this seat. With a standing one a way out can
 * be offered at once; below the pair's present rung that is a signal of de-escalation (model §9).
 */
export const respond = defineOrder({
  type: "respond",
  step: 11,
  payload,
  texts: ["purpose"],
  cost: price,
  exclusive: (p) => `respond:${p.measure}:${p.incident}`,
  check({ state, world, seat }, p) {
    const incident = knownIncident(state, p.incident, seat);
    if (!incident) return refuse("unknown-thing", { incident: p.incident });
    if (!isResponseId(p.measure) || !world.seat(seat).measures.includes(p.measure)) {
      return refuse("not-offered", { measure: p.measure });
    }
    if (!fitsTarget(world, incident, p.measure, p.target, seat)) return refuse("not-offered", { measure: p.measure });
    if (barred(state, seat, p.measure)) return refuse("not-offered", { barred: p.measure });
    if (p.wayOut && !canBeLifted(p.measure)) return refuse("not-offered", { wayOut: p.wayOut });
    if (isStanding(state.measures, seat, p)) return refuse("already-done", { measure: p.measure });
    if (isFrozen(state, seat, p.target, p.incident)) return refuse("not-offered", { frozen: 1 });
    return gatesMissing(state, world, seat, p.measure, p.incident).length > 0
      ? refuse("not-offered", { gate: p.measure })
      : null;
  },
  options: respondOptions,
  run({ state, world, beat }, seat, p, texts) {
    const incident = state.incidents[p.incident];
    if (!incident || !isResponseId(p.measure)) return;
    if (p.measure === "R-21") {
      if (incident.stage !== "answered") incident.stage = "tolerated";
      return;
    }
    cross(state, world, seat, p.target, RESPONSES[p.measure].rung);
    const measure = addMeasure(state, world, {
      response: p.measure,
      by: seat,
      target: p.target,
      incident: p.incident,
      purpose: "purpose" in texts,
    });
    if (measure && p.wayOut) offerWayOut(state, measure, p.wayOut);
    beat(
      {
        kind: "measure",
        title: { key: "beat.measure", args: { seat, measure: measureName(p.measure) } },
        lines: [{ key: "beat.measure.on", args: { incident: labelName(incident.title) } }],
        seats: p.target ? [seat, p.target] : [seat],
        tone: "neutral",
      },
      RESPONSES[p.measure].isPublic ? "all" : p.target ? [seat, p.target] : [seat],
    );
  },
});

function offerWayOut(state: GameState, measure: MeasureState, remedy: (typeof TERMS)[number]): void {
  const { by, target, incident } = measure;
  if (target === null) return;
  openOffRamp(state, { by, to: target, incident, remedy, measure: measure.id });
  const pair = dyadId(by, target);
  const { rung } = RESPONSES[measure.response as ResponseId];
  if (isSignal(rung, state.dyads[pair]?.rung ?? 0, true)) addTally(state, `signal/${pair}`);
}

const canTolerate = (stage: string): boolean => stage !== "answered" && stage !== "tolerated";

function fitsTarget(
  world: World,
  incident: IncidentState,
  measure: ResponseId,
  target: SeatId | null,
  seat: SeatId,
): boolean {
  if (measure === "R-21") return target === null && incident.target === seat && canTolerate(incident.stage);
  if (!RESPONSES[measure].needsTarget) return target === null;
  return target !== null && targetsOf(world, incident.hypotheses, seat).includes(target);
}

function isStanding(
  measures: readonly { by: SeatId; response: string; target: SeatId | null; standing: boolean }[],
  seat: SeatId,
  p: Respond,
): boolean {
  return measures.some((m) => m.by === seat && m.response === p.measure && m.target === p.target && m.standing);
}

function respondOptions(view: View, world: World): Option[] {
  const me = view.seat?.me;
  if (!view.seat || !me) return [];
  const known = incidentsIn(view);
  return known.flatMap((incident) =>
    me.measures.flatMap((measure) => (isResponseId(measure) ? optionsFor(view, world, incident, measure) : [])),
  );
}

function optionsFor(view: View, world: World, incident: PublicIncident, measure: ResponseId): Option[] {
  const me = view.seat?.me;
  const unmet = view.seat?.files.assessments[incident.id]?.unmetGates ?? [];
  if (!me || incident.bars.includes(measure) || unmet.includes(measure)) return [];
  const entry = RESPONSES[measure];
  if (measure === "R-21") {
    return incident.target === me.seat && canTolerate(incident.stage)
      ? [option(view, world, incident, measure, null)]
      : [];
  }
  const targets = entry.needsTarget ? targetsOf(world, incident.hypotheses, me.seat) : [null];
  return targets
    .filter((t) => !blocked(view, incident, measure, t))
    .map((t) => option(view, world, incident, measure, t));
}

function blocked(view: View, incident: PublicIncident, measure: ResponseId, target: SeatId | null): boolean {
  const me = view.seat?.me.seat;
  if (me === undefined || target === null) return false;
  const dyad = view.public.dyads[dyadId(me, target)];
  const stands = dyad?.measures.some((m) => m.by === me && m.response === measure && m.standing && m.target === target);
  return Boolean(stands) || seenFrozen(view, target, incident.id);
}

function fieldsOf(measure: ResponseId): OptionField[] {
  const purpose = { name: "purpose", kind: "text", max: 400, required: false } as const;
  const wayOut = { name: "wayOut", kind: "choice", choices: termChoices, optional: true } as const;
  return canBeLifted(measure) ? [purpose, wayOut] : [purpose];
}

function option(
  view: View,
  world: World,
  incident: PublicIncident,
  measure: ResponseId,
  target: SeatId | null,
): Option {
  const entry = RESPONSES[measure];
  const crossed = target === null ? [] : (view.seat?.me.crossed[target] ?? []);
  const firebreak = (["A", "B"] as const)
    .filter(
      (name) => target !== null && entry.rung >= world.params[`firebreak.${name}.rung`] && !crossed.includes(name),
    )
    .reduce((sum, name) => sum + world.params[`firebreak.${name}.pc`], 0);
  const quiet = measure === "R-21";
  return {
    id: `respond:${measure}:${incident.id}${target ? `:${target}` : ""}`,
    type: "respond",
    sealed: true,
    cost: { ap: entry.ap, pc: entry.pc + firebreak },
    fixed: { incident: incident.id, measure, target },
    fields: quiet ? [] : fieldsOf(measure),
    about: { incident: incident.id, measure, ...(target ? { seat: target } : {}) },
    exclusive: `respond:${measure}:${incident.id}`,
    ...(quiet
      ? {}
      : {
          band: bandOf(world, entry.force, incident),
          legality: legalityOf(view, world, measure, incident),
          reading: readingOf(view, world, target, incident),
          effect: entry.force >= 60 ? "heavy" : entry.force >= 30 ? "felt" : "slight",
        }),
    notes: [
      ...(firebreak > 0 ? [{ key: "note.firebreak", args: { pc: firebreak } }] : []),
      ...(entry.standing ? [{ key: "note.sunset", args: { rounds: world.params["response.sunset"] } }] : []),
    ],
  };
}
