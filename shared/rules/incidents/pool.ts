import { EVIDENCE_KINDS } from "../../catalogue/evidenceKinds.ts";
import { hash64 } from "../../engine/hash.ts";
import type { Rng } from "../../engine/rng.ts";
import { evidenceUnder } from "../../scenario/compile.ts";
import { reliability } from "../formulas/evidence.ts";
import type { SeatId } from "../ids.ts";
import type { EvidenceState, GameState, IncidentState } from "../state.ts";
import type { World } from "../world.ts";

/** Kinds that an investigation of one's own may turn up. */
const FRESH_KINDS = ["E-1", "E-2", "E-3", "E-4", "E-5", "E-6"] as const;

/** Items of the pool that this seat can still draw. */
export function reachablePool(state: GameState, world: World, incident: IncidentState, seat: SeatId): EvidenceState[] {
  const source = world.incident(incident.id);
  const authoredItems = source ? evidenceUnder(source, state.truth) : [];
  return incident.pool.flatMap((id) => {
    const item = state.evidence[id];
    if (!item || seat in item.holders || item.released !== null) return [];
    const authored = authoredItems.find((e) => e.id === id);
    const open = authored
      ? authored.pool.includes(seat) && authored.fromRound <= state.clock.round
      : incident.target === seat;
    return open ? [item] : [];
  });
}

/** Fresh items that a seat may still find where the pool is empty. */
export function freshLeft(state: GameState, world: World, incident: IncidentState, seat: SeatId): number {
  return world.params["evidence.fresh.max"] - (state.counters[`fresh/${incident.id}/${seat}`] ?? 0);
}

/** A fresh item: right with the probability of its reliability for this seat, else pointing evenly elsewhere. */
export function freshItem(
  state: GameState,
  world: World,
  incident: IncidentState,
  seat: SeatId,
  random: Rng,
): EvidenceState {
  const family = `fresh/${incident.id}/${seat}`;
  const n = (state.counters[family] ?? 0) + 1;
  state.counters[family] = n;
  return makeItem(state, world, incident, random.pick(FRESH_KINDS), random, {
    id: `f-${hash64(`${state.seed}/${family}/${n}`).slice(-8)}`,
    intel: state.seats[seat]?.intel ?? 50,
  });
}

/** Makes an item of a kind that points to the truth with its reliability, and adds it to the state. */
export function makeItem(
  state: GameState,
  world: World,
  incident: IncidentState,
  kind: keyof typeof EVIDENCE_KINDS,
  random: Rng,
  about: { readonly id: string; readonly intel: number },
): EvidenceState {
  const hypotheses = incident.hypotheses.map((h) => h.id);
  const soph = incident.criteria[5] ?? 3;
  const right = random.chance(reliability(EVIDENCE_KINDS[kind].r0, about.intel, soph, hypotheses.length, world.params));
  const elsewhere = hypotheses.filter((h) => h !== incident.truth.hypothesis);
  const pointsTo = right ? incident.truth.hypothesis : random.pick(elsewhere);
  const item: EvidenceState = {
    id: about.id,
    incident: incident.id,
    kind,
    origin: about.id,
    pointsTo,
    planted: false,
    label: { key: "evidence.fresh", args: { kind } },
    summary: { key: "evidence.fresh.summary", args: { kind } },
    holders: {},
    sharedBy: [],
    released: null,
    releasedBy: null,
    authenticatedFor: [],
    struckFor: [],
    checkedBy: [],
  };
  state.evidence[item.id] = item;
  return item;
}
