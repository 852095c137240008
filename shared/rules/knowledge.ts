import { EVIDENCE_KINDS } from "../catalogue/evidenceKinds.ts";
import { valuesOf } from "../engine/order.ts";
import { type Confidence as Assessed, confidence } from "./formulas/confidence.ts";
import { type EvidenceContext, type EvidenceItem, type Posterior, posterior, weigh } from "./formulas/evidence.ts";
import type { SeatId } from "./ids.ts";
import { bandFloor } from "./stability.ts";
import type { EvidenceState, GameState, IncidentState } from "./state.ts";
import type { World } from "./world.ts";

/** A seat, or the audience that knows only what was released. */
export type Reader = SeatId | "audience";

export interface Assessment {
  readonly evidence: Posterior;
  readonly judged: Assessed;
}

/** The items that a reader may weigh on an incident: held or released, and not struck by its own verification. */
export function itemsOf(state: GameState, incident: string, reader: Reader): EvidenceState[] {
  return valuesOf(state.evidence).filter(
    (e) =>
      e.incident === incident &&
      (e.released !== null || (reader !== "audience" && reader in e.holders)) &&
      !(reader !== "audience" && e.struckFor.includes(reader)),
  );
}

/** What a reader should believe of an incident, and how well it knows the leading hypothesis. */
export function assess(state: GameState, world: World, incident: IncidentState, reader: Reader): Assessment {
  const evidence = weighed(state, world, incident, reader, itemsOf(state, incident.id, reader));
  return { evidence, judged: confidence(evidence, world.params) };
}

/**
 * How well a seat knew a hypothesis when it sealed its orders: what its services found or others published
 * in the resolution since then does not count.
 */
export function judgedAtDecision(
  state: GameState,
  world: World,
  incident: IncidentState,
  seat: SeatId,
  hypothesis: string,
): Assessed {
  const now = state.clock.round;
  const known = itemsOf(state, incident.id, seat).filter((e) => {
    const held = e.holders[seat];
    return held ? held.how !== "own" || held.round < now : e.released !== now;
  });
  return confidence(weighed(state, world, incident, seat, known), world.params, hypothesis);
}

function weighed(
  state: GameState,
  world: World,
  incident: IncidentState,
  reader: Reader,
  items: readonly EvidenceState[],
): Posterior {
  const read = items.map((e) => asItem(state, e, reader));
  return posterior(read, contextOf(state, world, incident, reader), world.params);
}

/** How an item looks to a reader: reliability after the forgery discount, 0-1. */
export function weightOf(state: GameState, world: World, item: EvidenceState, reader: Reader): number {
  const incident = state.incidents[item.incident];
  if (!incident) return 0;
  return weigh(asItem(state, item, reader), contextOf(state, world, incident, reader), world.params).rPrime;
}

export function contextOf(state: GameState, world: World, incident: IncidentState, reader: Reader): EvidenceContext {
  const intel = reader === "audience" ? world.params["claim.neutral.intel"] : (state.seats[reader]?.intel ?? 50);
  return {
    hypotheses: incident.hypotheses.map((h) => h.id),
    prior: Object.fromEntries(incident.hypotheses.map((h) => [h.id, h.prior])),
    intel,
    soph: incident.criteria[5] ?? 3,
    phi: world.params["evidence.phi"],
  };
}

function asItem(state: GameState, e: EvidenceState, reader: Reader): EvidenceItem {
  const kind = EVIDENCE_KINDS[e.kind as keyof typeof EVIDENCE_KINDS];
  const held = reader === "audience" ? undefined : e.holders[reader];
  const giver = held?.how === "full" && held.from !== null ? state.seats[held.from] : undefined;
  return {
    // Others know a service by the band of its skill, so its analysis weighs by the middle of that band.
    ...(giver ? { intel: bandFloor(giver.intel) + 5 } : {}),
    id: e.id,
    originId: e.origin,
    kind: e.kind,
    pointsTo: e.pointsTo,
    r0: kind.r0,
    sigma: kind.sigma,
    summary: held?.how === "summary" && e.released === null,
    authenticated: reader !== "audience" && e.authenticatedFor.includes(reader),
    examined: reader !== "audience" && e.checkedBy.includes(reader),
  };
}
