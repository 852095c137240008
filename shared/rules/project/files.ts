import { isResponseId } from "../../catalogue/responses.ts";
import { valuesOf } from "../../engine/order.ts";
import type { Msg } from "../../engine/types.ts";
import { likelihoodWord, type Missing } from "../formulas/confidence.ts";
import type { SeatId } from "../ids.ts";
import { freshLeft, reachablePool } from "../incidents/pool.ts";
import { knows } from "../incidents/sight.ts";
import { assess, itemsOf } from "../knowledge.ts";
import { gatesMissing } from "../responses/gates.ts";
import type { GameState, IncidentState } from "../state.ts";
import type { AssessmentView, EvidenceView, FilesSlice } from "../view.ts";
import type { World } from "../world.ts";
import { incidentView } from "./public.ts";
import { evidenceView } from "./words.ts";

/** The seat's own files: incidents that only it knows of or sees otherwise than the public, the evidence it may weigh, and what follows from it. */
export function filesSlice(state: GameState, world: World, seat: SeatId): FilesSlice {
  const known = valuesOf(state.incidents).filter((i) => knows(state, i, seat));
  const items = known.flatMap((i) => [...itemsOf(state, i.id, seat), ...struckItems(state, i.id, seat)]);
  return {
    incidents: Object.fromEntries(
      known
        .filter((i) => !i.public || (i.stage === "tolerated" && i.target === seat))
        .map((i) => [i.id, incidentView(state, world, i, seat)]),
    ),
    evidence: Object.fromEntries(items.map((e): [string, EvidenceView] => [e.id, evidenceView(state, world, e, seat)])),
    assessments: Object.fromEntries(known.map((i) => [i.id, assessment(state, world, i, seat)])),
  };
}

/** Items that this seat has found out to be planted stay in its files, struck through. */
const struckItems = (state: GameState, incident: string, seat: SeatId) =>
  valuesOf(state.evidence).filter((e) => e.incident === incident && e.struckFor.includes(seat));

function assessment(state: GameState, world: World, incident: IncidentState, seat: SeatId): AssessmentView {
  const { evidence, judged } = assess(state, world, incident, seat);
  const round2 = (p: number): number => Math.round(p * 1000) / 1000;
  const found = reachablePool(state, world, incident, seat).length;
  return {
    incident: incident.id,
    leading: evidence.leading,
    posterior: Object.fromEntries(Object.entries(evidence.p).map(([id, p]) => [id, round2(p)])),
    likelihood: Object.fromEntries(Object.entries(evidence.p).map(([id, p]) => [id, likelihoodWord(p, world.params)])),
    confidence: judged.class,
    raise: judged.missing.map(missingMsg),
    kinds: judged.kinds.length,
    belief: state.seats[seat]?.beliefs[incident.id]?.q ?? null,
    poolLeft: found > 0 ? 1 : freshLeft(state, world, incident, seat) > 0 ? 1 : 0,
    unmetGates: world
      .seat(seat)
      .measures.filter((m) => isResponseId(m) && gatesMissing(state, world, seat, m, incident.id).length > 0),
  };
}

function missingMsg(missing: Missing): Msg {
  switch (missing.code) {
    case "likelihood":
      return { key: "raise.likelihood" };
    case "kinds":
      return { key: "raise.kinds", args: { need: missing.need, have: missing.have } };
    case "hard-to-fake":
      return { key: "raise.hardToFake" };
    case "contradiction":
      return { key: "raise.contradiction", args: { count: missing.items.length } };
  }
}
