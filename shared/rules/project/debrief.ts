import type { AttributionWording } from "../../catalogue/wordings.ts";
import { keysOf, valuesOf } from "../../engine/order.ts";
import { isOverclaim, judgeClaim } from "../formulas/attribution.ts";
import { assess } from "../knowledge.ts";
import { labelName } from "../named.ts";
import { seatResult, statedOf, tableResult } from "../scoring/results.ts";
import type { GameState, IncidentState } from "../state.ts";
import type { DebriefIncident, DebriefView } from "../view.ts";
import type { World } from "../world.ts";
import { promiseView } from "./deals.ts";
import { claimView } from "./words.ts";

/** Everything, for everybody, once the story has ended. */
export function debriefView(state: GameState, world: World): DebriefView {
  const ending = world.scenario.endings.find((e) => e.id === state.ending);
  return {
    ending: ending ? { id: ending.id, grade: ending.grade, title: ending.title, text: ending.text } : null,
    table: tableResult(state, world),
    seats: Object.fromEntries(world.seatIds.map((seat) => [seat, seatResult(state, world, seat)])),
    incidents: valuesOf(state.incidents).map((i) => incidentDebrief(state, world, i)),
    timeline: state.history.slice(1).map((h) => ({
      round: h.round,
      epilogue: h.epilogue,
      beats: state.beats.filter((b) => b.round === h.round && b.beat.kind !== "prediction").map((b) => b.beat),
    })),
    history: state.history.map((h) => ({
      round: h.round,
      epilogue: h.epilogue,
      stability: h.stability,
      tension: Math.max(0, ...Object.values(h.tension)),
      rung: Math.max(0, ...Object.values(h.rung)),
      norms: h.norms,
    })),
    promises: state.promises.filter((p) => p.state !== "offered").map(promiseView),
    text: world.scenario.texts.flatMap((text) =>
      text.articles.map((article) => {
        const variant = state.texts[text.id]?.signed?.variants[article.id] ?? null;
        return { id: text.id, article: article.id, variant, points: articlePoints(state, world, text.id, article.id) };
      }),
    ),
    turningPoints: turningPoints(state),
    questions: world.scenario.debrief,
    cases: world.scenario.cases,
  };
}

/** Points of each seat's objectives that an article brought, out of its weights. */
function articlePoints(state: GameState, world: World, text: string, article: string): Record<string, number> {
  const signed = state.texts[text]?.signed;
  const variant = signed ? (signed.variants[article] ?? "omitted") : null;
  return Object.fromEntries(
    world.seatIds.map((seat) => {
      const points = world.seat(seat).objectives.reduce((sum, o) => {
        if (o.goal.type !== "text" || o.goal.text !== text || o.goal.article !== article) return sum;
        const value = variant === null ? o.goal.none : (o.goal.values[variant] ?? o.goal.none);
        return sum + o.weight * value;
      }, 0);
      return [seat, Math.round(points * 10) / 10];
    }),
  );
}

function incidentDebrief(state: GameState, world: World, incident: IncidentState): DebriefIncident {
  const source = world.incident(incident.id);
  const truth = incident.hypotheses.find((h) => h.id === incident.truth.hypothesis);
  return {
    id: incident.id,
    title: incident.title,
    happened: incident.stage !== "latent" && !(incident.stopped && incident.detectedRound === null),
    truth: {
      hypothesis: incident.truth.hypothesis,
      label: truth?.label ?? incident.truth.hypothesis,
      note: source?.truths[state.truth]?.note ?? null,
    },
    hypotheses: incident.hypotheses.map(({ id, label }) => ({ id, label })),
    beliefs: Object.fromEntries(
      world.seatIds.map((seat) => {
        const { evidence, judged } = assess(state, world, incident, seat);
        return [
          seat,
          { posterior: evidence.p, confidence: judged.class, stated: statedOf(state, world, seat, incident) },
        ];
      }),
    ),
    claims: state.claims
      .filter((c) => c.incident === incident.id)
      .map((c) => {
        const verdict = judgeClaim(
          { culprit: c.hypothesis, wording: c.wording as AttributionWording },
          { hypothesis: incident.truth.hypothesis, maxWording: incident.truth.maxWording as AttributionWording },
        );
        return {
          ...claimView(c, world),
          correct: verdict === "correct",
          overclaim: verdict === "overclaim" || isOverclaim(c.stated, c.computed),
        };
      }),
    evidence: valuesOf(state.evidence)
      .filter((e) => e.incident === incident.id)
      .map((e) => ({
        id: e.id,
        kind: e.kind,
        pointsTo: e.pointsTo,
        planted: e.planted,
        label: labelName(e.label),
        heldBy: keysOf(e.holders),
        released: e.released !== null,
      })),
  };
}

/** The rounds in which stability moved most, each with the beat that stands for it. */
function turningPoints(state: GameState): DebriefView["turningPoints"] {
  const TELLING = ["text", "measure", "claim", "covert", "promise", "incident"];
  const moves = state.history
    .slice(1)
    .map((h, i) => ({ round: h.round, delta: h.stability - (state.history[i]?.stability ?? h.stability) }));
  return moves
    .toSorted((a, b) => Math.abs(b.delta) - Math.abs(a.delta))
    .slice(0, 3)
    .flatMap((move) => {
      const beats = state.beats.filter((b) => b.round === move.round);
      const beat = TELLING.flatMap((kind) => beats.filter((b) => b.beat.kind === kind))[0];
      return beat ? [{ round: move.round, title: beat.beat.title, delta: Math.round(move.delta * 10) / 10 }] : [];
    })
    .toSorted((a, b) => a.round - b.round);
}
