import { type Rng, stream } from "../engine/rng.ts";
import { dyadId, type SeatId } from "../rules/ids.ts";
import type { PublicDyad, PublicIncident, SeatView, View } from "../rules/view.ts";
import type { Policy } from "./policies.ts";

/** Phases in which one talks; what is sealed comes after them. */
const TALKING = ["briefing", "consultation", "drafting"] as const;

/** What a bot knows when it is asked: its View, its temper, and draws of its own for this moment. */
export interface Situation {
  readonly view: View;
  readonly own: SeatView;
  readonly me: SeatId;
  readonly others: readonly SeatId[];
  readonly policy: Policy;
  readonly round: number;
  readonly rounds: number;
  readonly phase: string;
  /** Phases of talk that are over, in this game, and that there are in all. */
  readonly talks: { readonly over: number; readonly all: number };
  rng(purpose: string): Rng;
  /** A draw that stays the same for the whole game, 0-1: how this one player is. */
  trait(name: string): number;
}

/** Reads a seat's View; null for a View without a seat. */
export function readSituation(view: View, policy: Policy, seed: string): Situation | null {
  const own = view.seat;
  if (!own) return null;
  const { round, rounds, phase, phases } = view.public.clock;
  const perRound = TALKING.filter((talk) => phases.includes(talk)).length;
  const at = TALKING.indexOf(phase as (typeof TALKING)[number]);
  const inRound = at < 0 ? perRound : at;
  const me = own.me.seat;
  return {
    view,
    own,
    me,
    others: Object.keys(view.public.seats).filter((seat) => seat !== me),
    policy,
    round,
    rounds,
    phase,
    talks: { over: (round - 1) * perRound + inRound, all: rounds * perRound },
    rng: (purpose) => stream(seed, `bot/${me}/${round}/${phase}/${purpose}`),
    trait: (name) => stream(seed, `bot/${me}/${name}`).next(),
  };
}

export const dyadWith = (s: Situation, other: SeatId): PublicDyad | undefined =>
  s.view.public.dyads[dyadId(s.me, other)];

/** Every incident that this seat knows of. */
export const knownIncidents = (s: Situation): PublicIncident[] => [
  ...Object.values(s.view.public.incidents),
  ...Object.values(s.own.files.incidents),
];

/** Incidents that hit this seat and were neither answered nor settled. */
export const openWounds = (s: Situation): PublicIncident[] =>
  knownIncidents(s).filter((i) => i.target === s.me && i.stage !== "answered" && i.stage !== "tolerated");

/** Public incidents at another seat for which a hypothesis points to this one. */
export const suspectedOf = (s: Situation): PublicIncident[] =>
  Object.values(s.view.public.incidents).filter(
    (i) => i.target !== s.me && i.stage !== "answered" && i.hypotheses.some((h) => h.state === s.me),
  );

/** How likely this seat's own files make it that a state is behind an incident (0-1). */
export function likelihoodOf(s: Situation, incident: PublicIncident, state: SeatId): number {
  const posterior = s.own.files.assessments[incident.id]?.posterior ?? {};
  return incident.hypotheses.filter((h) => h.state === state).reduce((sum, h) => sum + (posterior[h.id] ?? 0), 0);
}

/** Political capital that is free to spend. */
export const freePc = (s: Situation): number => s.own.me.pc - s.own.me.pcReserved;

/** A person plays another seat and is not done with this phase yet: one does not leave the table before. */
export const peopleStillTalk = (s: Situation): boolean =>
  s.others.some((id) => {
    const seat = s.view.public.seats[id];
    return seat?.occupant === "human" && !seat.ready;
  });
