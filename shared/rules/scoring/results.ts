import type { AttributionWording, LikelihoodWord } from "../../catalogue/wordings.ts";
import { valuesOf } from "../../engine/order.ts";
import { judgeClaim, truthAdjustment } from "../formulas/attribution.ts";
import {
  brier,
  collapsed,
  nationalScore,
  personalResult,
  ratio,
  sharedScore,
  statedBelief,
  tableVerdict,
} from "../formulas/scoring.ts";
import { mean } from "../formulas/sum.ts";
import type { SeatId } from "../ids.ts";
import type { ClaimState, GameState, IncidentState } from "../state.ts";
import type { DebriefSeat, DebriefView } from "../view.ts";
import type { World } from "../world.ts";
import { attain } from "./attain.ts";

/** The table's result: what became of cyberspace against where it started. */
export function tableResult(state: GameState, world: World): DebriefView["table"] {
  const start = state.history[0]?.stability ?? 0;
  const final = state.history.at(-1)?.stability ?? start;
  const rounds = state.history.slice(1).map((h) => h.stability);
  const shared = sharedScore(final, rounds, world.params);
  const highest = Math.max(0, ...valuesOf(state.dyads).map((d) => d.highestRung));
  const collapse = collapsed(final, highest, world.params);
  const delta = shared - start;
  const verdict = tableVerdict(delta, world.scenario.rounds, collapse, world.params);
  const one = (x: number): number => Math.round(x * 10) / 10;
  return { verdict, start, final, shared: one(shared), delta: one(delta), collapsed: collapse };
}

/** One seat's result with everything that went into it. */
export function seatResult(state: GameState, world: World, seat: SeatId): DebriefSeat {
  const table = tableResult(state, world);
  const objectives = world.seat(seat).objectives.map((o) => ({
    id: o.id,
    label: o.label,
    weight: o.weight,
    attained: Math.round(attain(state, world, seat, o.goal) * 1000) / 1000,
  }));
  const adjustment = adjustmentOf(state, world, seat);
  const national = nationalScore(
    objectives.map((o) => ({ weight: o.weight, attainment: o.attained })),
    adjustment,
  );
  const predictions = state.seats[seat]?.predictions ?? [];
  return {
    seat,
    national: Math.round(national * 10) / 10,
    personal: Math.round(personalResult(national, table.shared, table.collapsed, world.params) * 10) / 10,
    adjustment,
    objectives,
    brier: brierOf(state, world, seat),
    predictions: { right: predictions.filter((p) => p.came).length, of: predictions.length },
    process: processOf(state, world, seat),
  };
}

const judged = (claim: ClaimState, incident: IncidentState) =>
  judgeClaim(
    { culprit: claim.hypothesis, wording: claim.wording as AttributionWording },
    { hypothesis: incident.truth.hypothesis, maxWording: incident.truth.maxWording as AttributionWording },
  );

/** What the truth adds to or takes from those who spoke: only their last word on each incident counts. */
function adjustmentOf(state: GameState, world: World, seat: SeatId): number {
  return state.claims
    .filter((c) => c.by === seat && c.standing)
    .reduce((sum, c) => {
      const incident = state.incidents[c.incident];
      return incident ? sum + truthAdjustment(judged(c, incident), "lead", world.params) : sum;
    }, 0);
}

/** Calibration over all incidents the seat said anything about: 0 best, 2 worst, null where it never did. */
function brierOf(state: GameState, world: World, seat: SeatId): number | null {
  const scores = valuesOf(state.incidents).flatMap((incident) => {
    const q = statedOf(state, world, seat, incident);
    return q ? [brier(q, incident.truth.hypothesis)] : [];
  });
  return scores.length === 0 ? null : Math.round(mean(scores) * 1000) / 1000;
}

/** The likelihood that a public claim conveys by the confidence that it states. Source: invented. */
const SPOKEN = {
  insufficient: "roughly-even",
  low: "likely",
  moderate: "very-likely",
  high: "almost-certain",
} as const satisfies Readonly<Record<ClaimState["stated"], LikelihoodWord>>;

/** What a seat itself said it believed: its last record, or else what its public claim amounts to. */
export function statedOf(
  state: GameState,
  world: World,
  seat: SeatId,
  incident: IncidentState,
): Record<string, number> | null {
  const recorded = state.seats[seat]?.beliefs[incident.id]?.q;
  if (recorded) return recorded;
  const claim = state.claims.find((c) => c.by === seat && c.incident === incident.id && c.standing);
  if (!claim) return null;
  return statedBelief(
    SPOKEN[claim.stated],
    claim.hypothesis,
    incident.hypotheses.map((h) => h.id),
    world.params,
  );
}

function processOf(state: GameState, world: World, seat: SeatId): DebriefSeat["process"] {
  const answered = state.measures.filter((m) => m.by === seat && m.response !== "R-01");
  const waits = answered.map((m) => m.round - (state.incidents[m.incident]?.detectedRound ?? m.round));
  const claims = state.claims.filter((c) => c.by === seat);
  const right = claims.filter((c) => {
    const incident = state.incidents[c.incident];
    return incident && judged(c, incident) === "correct";
  });
  const violations = valuesOf(state.incidents).filter(
    (i) => i.target === seat && i.norm !== null && i.detectedRound !== null,
  );
  const due = state.promises.filter((p) => p.by === seat && (p.state === "kept" || p.state === "broken"));
  const finalVariants = world.scenario.texts.flatMap((t) =>
    t.parties.includes(seat) ? t.articles.map((a) => ({ text: t.id, article: a.id })) : [],
  );
  const liked = finalVariants.filter(({ text, article }) => {
    const variant = state.texts[text]?.signed?.variants[article];
    const pref = variant ? (world.variant(text, article, variant)?.prefs[seat] ?? 0) : 0;
    return pref >= world.params["influence.preference"];
  });
  const round2 = (x: number | null): number | null => (x === null ? null : Math.round(x * 100) / 100);
  return {
    timeliness: waits.length === 0 ? null : round2(mean(waits)),
    accuracy: round2(ratio(right.length, claims.length)),
    answered: round2(ratio(violations.filter((i) => i.answeredBy !== null).length, violations.length)),
    requests: round2(requestsReplied(state, seat)),
    promises: round2(ratio(due.filter((p) => p.state === "kept").length, due.length)),
    influence: round2(ratio(liked.length, finalVariants.length)),
  };
}

/** Offers and invitations that got a reply of any content. */
function requestsReplied(state: GameState, seat: SeatId): number | null {
  const packages = state.packages.filter((p) => p.to.includes(seat) && p.state !== "withdrawn" && p.state !== "open");
  const meetings = state.meetings.filter((m) => m.to === seat && m.state !== "invited");
  const ways = state.offRamps.filter((o) => o.to === seat && o.state !== "open");
  const replied =
    packages.filter((p) => seat in p.answers).length +
    meetings.filter((m) => m.state !== "expired").length +
    ways.filter((o) => o.state !== "expired").length;
  return ratio(replied, packages.length + meetings.length + ways.length);
}
