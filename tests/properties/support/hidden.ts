import { stream } from "../../../shared/engine/rng.ts";
import type { GameState, SeatId } from "../../../shared/game.ts";

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Something that a seat must not know, changed in place in a copy of the state. `by` draws how. */
export interface Change {
  readonly name: string;
  apply(state: GameState, reader: SeatId, by: (purpose: string) => number): void;
}

const others = (state: GameState, reader: SeatId): SeatId[] =>
  Object.keys(state.seats).filter((seat) => seat !== reader);
const seatsOf = (state: GameState, reader: SeatId) =>
  others(state, reader).map((seat) => state.seats[seat] as GameState["seats"][string]);

/** Another value in the same band of ten. */
const inBand = (value: number, share: number): number => {
  const floor = Math.min(90, Math.floor(value / 10) * 10);
  return Math.round((floor + share * (floor === 90 ? 10 : 9.9)) * 10) / 10;
};
/** Another value between the same steps. */
const between = (value: number, share: number, steps: readonly number[]): number => {
  const lo = Math.max(0, ...steps.filter((step) => step <= value));
  const hi = Math.min(100, ...steps.filter((step) => step > value).map((step) => step - 0.1));
  return Math.round((lo + share * (hi - lo)) * 10) / 10;
};

const knows = (state: GameState, reader: SeatId, id: string): boolean => {
  const incident = state.incidents[id];
  if (!incident) return false;
  const shown = Object.values(state.evidence).some(
    (e) => e.incident === id && (e.holders[reader]?.from ?? null) !== null,
  );
  return incident.public || (incident.target === reader && incident.detectedRound !== null) || shown;
};

const unheld = (state: GameState, reader: SeatId) =>
  Object.values(state.evidence).filter((e) => e.released === null && !(reader in e.holders));

const mayKnow = (audience: unknown, reader: SeatId): boolean =>
  audience === "all" || (Array.isArray(audience) && audience.includes(reader));

export const CHANGES: readonly Change[] = [
  {
    name: "what others have sealed, predicted and believe",
    apply(state, reader) {
      for (const seat of seatsOf(state, reader)) {
        seat.orders = [{ type: "campaign", payload: {}, texts: {} }];
        seat.prediction = { about: reader, expects: "signs" };
        seat.predictions = [{ round: 1, about: reader, expects: "names", came: true }];
        seat.beliefs = { I1: { round: 1, q: { contractor: 1, capital: 0, kordane: 0, insider: 0 } } };
      }
    },
  },
  {
    name: "others' purses, time and instructions",
    apply(state, reader, by) {
      for (const seat of seatsOf(state, reader)) {
        seat.pc = Math.floor(by("pc") * 12);
        seat.ap = Math.floor(by("ap") * 5);
        seat.instructions = { "ju/4/B": 1 };
        seat.telegrams = [];
        seat.forcedHand = !seat.forcedHand;
        seat.acts = [...seat.acts, { round: state.clock.round, type: "covert.use", what: "" }];
      }
    },
  },
  {
    name: "others' gauges within what is shown of them",
    apply(state, reader, by) {
      for (const seat of seatsOf(state, reader)) {
        seat.econ = inBand(seat.econ, by("econ"));
        seat.legit = inBand(seat.legit, by("legit"));
        seat.intel = inBand(seat.intel, by("intel"));
        seat.cred = between(seat.cred, by("cred"), [40, 60]);
        seat.press = between(seat.press, by("press"), [40, 75]);
        seat.Q = Math.floor(by("Q") * 100);
        seat.off = Math.floor(by("off") * 100);
        for (const layer of ["physical", "logical", "data", "social"] as const)
          seat.rs[layer] = inBand(seat.rs[layer], by(layer));
      }
    },
  },
  {
    name: "others' doors",
    apply(state, reader, by) {
      for (const seat of seatsOf(state, reader))
        seat.access =
          by("door") < 0.5
            ? []
            : [
                {
                  id: "back-door",
                  target: reader,
                  layer: "data",
                  operation: "theft",
                  stealth: 1,
                  persistence: 1,
                  state: "held",
                },
              ];
    },
  },
  {
    name: "evidence that others hold, and what they made of it",
    apply(state, reader, by) {
      for (const item of unheld(state, reader)) {
        if (by(`drop/${item.id}`) < 0.3) delete state.evidence[item.id];
        else Object.assign(item, { pointsTo: "insider", kind: "E-3", planted: true, label: "t:elsewhere" });
        for (const seat of others(state, reader)) item.holders[seat] = { how: "own", from: null, round: 1 };
      }
      for (const incident of Object.values(state.incidents))
        incident.pool = incident.pool.filter((id) => id in state.evidence);
      for (const item of Object.values(state.evidence))
        for (const seat of others(state, reader)) {
          item.checkedBy.push(seat);
          item.authenticatedFor.push(seat);
          item.planted = !item.planted;
        }
    },
  },
  {
    name: "incidents that the reader has not heard of",
    apply(state, reader, by) {
      for (const [id, incident] of Object.entries(state.incidents)) {
        if (knows(state, reader, id)) continue;
        if (by(`drop/${id}`) < 0.4 && incident.origin === "operation") delete state.incidents[id];
        else Object.assign(incident, { stopped: !incident.stopped, gainBooked: 7, sev100: 90, norm: null });
      }
      const [first] = Object.values(state.incidents);
      if (!first) return;
      const target = others(state, reader)[0] ?? "";
      const hidden = { ...first, id: "X-hidden", target, public: false, detectedRound: 1, stage: "detected" as const };
      state.incidents["X-hidden"] = { ...hidden, origin: "operation", claims: [] } as GameState["incidents"][string];
    },
  },
  {
    name: "the truth, and the luck that is still to come",
    apply(state) {
      Object.assign(state as Mutable<GameState>, { truth: "elsewhere", seed: "sfc32:ffffffff" });
      for (const incident of Object.values(state.incidents)) {
        incident.truth = { hypothesis: "insider", maxWording: 0 };
        incident.author = null;
        incident.gainBooked = 1;
        incident.stealth = 0.9;
      }
    },
  },
  {
    name: "that somebody else chose silence on an incident",
    apply(state, reader) {
      for (const incident of Object.values(state.incidents)) {
        if (incident.target === reader || !["detected", "claimed"].includes(incident.stage)) continue;
        const claimed = state.claims.some((c) => c.incident === incident.id);
        if ((incident.stage === "claimed") === claimed) incident.stage = "tolerated";
      }
    },
  },
  {
    name: "what others misread of one's own measures, and what lies behind the measures",
    apply(state, reader, by) {
      for (const measure of state.measures) {
        Object.assign(measure, { pMis: by(measure.id), effect: 0.5, factors: {}, gap: 1 });
        if (measure.target !== reader)
          Object.assign(measure, { misread: !measure.misread, misreadRemains: !measure.misreadRemains });
      }
    },
  },
  {
    name: "how far claims are believed, within the word for it, and on what they rested",
    apply(state, _reader, by) {
      for (const claim of state.claims) {
        claim.acceptance = between(claim.acceptance * 100, by(claim.id), [30, 50, 70]) / 100;
        claim.computed = "high";
        claim.disclosure = 3;
      }
    },
  },
  {
    name: "others' trust, within its word",
    apply(state, reader, by) {
      for (const [pair, trust] of Object.entries(state.trust))
        if (!pair.startsWith(`${reader}>`)) trust.value = between(trust.value, by(pair), [20, 40, 60, 80]);
    },
  },
  {
    name: "what others noted, counted and were told",
    apply(state, reader) {
      state.log = state.log.filter((entry) => mayKnow(entry.audience, reader));
      state.beats = state.beats.filter((entry) => mayKnow(entry.audience, reader));
      for (const entry of state.log) entry.trueCause = { key: "cause.tolerated" };
      state.tally = { secret: 3 };
      for (const name of Object.keys(state.counters))
        if (name.startsWith("fresh/") && !name.endsWith(reader)) delete state.counters[name];
      for (const record of state.history) Object.assign(record, { stability: 1, seats: {}, parts: {}, penalty: 9 });
      for (const norm of Object.values(state.norms)) Object.assign(norm, { usedInRound: 0, share: 0.3 });
      state.flags = { secret: true };
    },
  },
  {
    name: "what goes on between others alone",
    apply(state, reader) {
      const [a, b] = others(state, reader);
      if (!a || !b) return;
      state.packages.push({
        id: `pkg:${a}>${b}:9`,
        by: a,
        to: [b],
        parts: [],
        hash: "h",
        round: 1,
        expires: 9,
        rationale: null,
        answers: {},
        state: "open",
        voidReason: null,
        reserved: {},
        reservedAp: {},
      });
      state.meetings.push({ id: `meet:${a}>${b}:9`, by: a, to: b, round: state.clock.round, state: "invited" });
      state.promises.push({
        id: `promise:${a}>${b}:9`,
        by: a,
        to: [b],
        kind: "no-claim",
        text: null,
        source: "message",
        made: 1,
        due: 9,
        accepted: true,
        state: "standing",
        norm: null,
        operations: [],
      });
      state.offRamps.push({
        id: `way:${a}>${b}:9`,
        measure: null,
        incident: "I1",
        by: a,
        to: b,
        remedy: "pledge",
        round: state.clock.round,
        state: "open",
      });
      Object.assign(state.counters, {
        [`pkg:${a}>${b}`]: 9,
        [`meet:${a}>${b}`]: 9,
        [`msg:chat:${[a, b].toSorted().join("+")}`]: 4,
      });
    },
  },
];

/** A copy of a state in which something is different that the reader must not notice. */
export function changed(state: GameState, change: Change, reader: SeatId, n: number): GameState {
  const copy = structuredClone(state);
  change.apply(copy, reader, (purpose) => stream(`hidden/${n}`, `${change.name}/${purpose}`).next());
  return copy;
}
