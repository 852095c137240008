import { r1 } from "../engine/gauge.ts";
import { stream } from "../engine/rng.ts";
import { evidenceUnder, type ScenarioIncident, type ScenarioSeat } from "../scenario/compile.ts";
import { ceilings } from "./formulas/resilience.ts";
import { ratings, sev100 } from "./formulas/severity.ts";
import { dyadId, LAYERS, type Layer } from "./ids.ts";
import { assessStability, roundRecord } from "./stability.ts";
import type { EvidenceState, GameState, IncidentState, SeatState } from "./state.ts";
import type { World } from "./world.ts";

/** Raised by hand whenever the same commands would lead to another state. */
export const RULES_VERSION = 2;

/** The state before anybody has come: phase `lobby`, all seats empty, one of the scenario's truths drawn from the seed. */
export function initialState(world: World, seed: string): GameState {
  const { scenario } = world;
  const state: GameState = {
    rulesVersion: RULES_VERSION,
    seed,
    truth: drawTruth(world, seed),
    clock: {
      round: 0,
      epilogue: 0,
      phase: "lobby",
      instance: 0,
      deadline: null,
      paused: false,
      pausedWith: null,
      pace: 1,
      timed: false,
    },
    seats: Object.fromEntries(scenario.seats.map((s) => [s.id, initialSeat(world, s)])),
    dyads: {},
    trust: {},
    norms: {},
    incidents: {},
    evidence: {},
    claims: [],
    measures: [],
    texts: {},
    packages: [],
    promises: [],
    offRamps: [],
    meetings: [],
    contacts: {},
    injects: Object.fromEntries(scenario.injects.map((i) => [i.id, { state: "waiting", round: null }])),
    flags: {},
    F: 20,
    history: [],
    log: [],
    beats: [],
    tally: {},
    counters: {},
    ending: null,
  };
  addDyads(state, world);
  addNorms(state, world);
  for (const incident of scenario.incidents) addIncident(state, world, incident);
  for (const text of scenario.texts) {
    const stances = Object.fromEntries(text.articles.map((a) => [a.id, {}]));
    state.texts[text.id] = { stances, signed: null, earlier: [], booked: [], bars: [], nextSpread: null };
  }
  state.history.push(roundRecord(state, world, assessStability(state, world)));
  return state;
}

function drawTruth(world: World, seed: string): string {
  const truths = world.scenario.truths;
  const total = truths.reduce((sum, t) => sum + t.weight, 0);
  let at = stream(seed, "truth").next() * total;
  for (const truth of truths) {
    at -= truth.weight;
    if (at < 0) return truth.id;
  }
  return truths[0]?.id ?? "";
}

function initialSeat(world: World, seat: ScenarioSeat): SeatState {
  const { start } = seat;
  const D = [...start.D];
  return {
    occupant: "empty",
    ready: false,
    econ: start.econ,
    legit: start.legit,
    cred: start.cred,
    press: start.press,
    intel: start.intel,
    off: start.off,
    pc: start.pc,
    ap: 0,
    inst: start.inst,
    D,
    rs: initialResilience(world, D),
    Q: 0,
    forcedHand: false,
    access: seat.access.map((a) => ({ ...a, state: "held" })),
    redLines: seat.redLines.map((line) => ({ ...line, since: 0, judged: {} })),
    orders: [],
    committed: false,
    prediction: null,
    predictions: [],
    beliefs: {},
    instructions: {},
    telegrams: [],
    acts: [],
  };
}

function initialResilience(world: World, D: readonly number[]): Record<Layer, number> {
  const all = ceilings(D, world.params);
  return Object.fromEntries(LAYERS.map((layer) => [layer, r1(all[layer])])) as Record<Layer, number>;
}

function addDyads(state: GameState, world: World): void {
  for (const dyad of world.scenario.dyads) {
    const [a, b] = dyad.between;
    const id = dyadId(a, b);
    const crossed = (rung: number) => (dyad.rung >= rung ? [a, b] : []);
    state.dyads[id] = {
      tension: dyad.tension,
      rung: dyad.rung,
      highestRung: dyad.rung,
      actRung: 0,
      cbms: [...dyad.cbms],
      entangle: dyad.entangle,
      crossed: {
        A: crossed(world.params["firebreak.A.rung"]),
        B: crossed(world.params["firebreak.B.rung"]),
        C: crossed(world.params["firebreak.C.rung"]),
      },
      consultations: {},
      crisis: false,
      hotlineOffers: [],
    };
    state.contacts[id] = { last: {}, notes: {}, hotline: [] };
    state.trust[`${a}>${b}`] = { value: dyad.trust[0], start: dyad.trust[0] };
    state.trust[`${b}>${a}`] = { value: dyad.trust[1], start: dyad.trust[1] };
  }
}

function addNorms(state: GameState, world: World): void {
  for (const norm of world.scenario.norms) {
    state.norms[norm.id] = {
      strength: norm.strength,
      clarity: norm.clarity,
      adopters: {},
      othersAdopted: false,
      share: 0,
      usedInRound: 0,
      history: [norm.strength],
    };
  }
}

function addIncident(state: GameState, world: World, source: ScenarioIncident): void {
  const truth = source.truths[state.truth];
  if (!truth) throw new Error(`incident ${source.id} has no truth "${state.truth}"`);
  const incident: IncidentState = {
    id: source.id,
    origin: "scenario",
    title: source.title,
    target: source.target,
    author: truth.author === undefined ? (source.author ?? null) : truth.author,
    operation: null,
    layer: source.layer,
    norm: source.norm ?? null,
    wrongful: source.wrongful,
    criteria: [...ratings(source.criteria)],
    sev100: r1(sev100(source.criteria, world.params)),
    stealth: 0,
    hypotheses: source.hypotheses.map((h) => ({
      id: h.id,
      label: h.label,
      state: h.state ?? null,
      prior: h.prior ?? 1 / source.hypotheses.length,
    })),
    truth: { hypothesis: truth.hypothesis, maxWording: truth.maxWording },
    startedRound: source.round,
    detectedRound: null,
    effectsDone: false,
    public: false,
    pressDone: false,
    stage: "latent",
    answeredRound: null,
    answeredBy: null,
    erosion: "none",
    gainBooked: 0,
    stoppable: source.stoppable,
    stopped: false,
    campaignOf: source.campaignOf ?? null,
    kE: source.kE,
    hypocrisyDone: false,
    pool: [],
  };
  state.incidents[source.id] = incident;
  for (const item of evidenceUnder(source, state.truth)) addEvidence(state, incident, item);
}

function addEvidence(state: GameState, incident: IncidentState, item: ScenarioIncident["evidence"][number]): void {
  const holders: EvidenceState["holders"] = {};
  for (const seat of item.holders) holders[seat] = { how: "own", from: null, round: 0 };
  state.evidence[item.id] = {
    id: item.id,
    incident: incident.id,
    kind: item.kind,
    origin: item.origin ?? item.id,
    pointsTo: item.pointsTo,
    planted: item.planted,
    label: item.label,
    summary: item.summary,
    holders,
    sharedBy: [],
    released: null,
    releasedBy: null,
    authenticatedFor: [],
    struckFor: [],
    checkedBy: [],
  };
  if (item.pool.length > 0) incident.pool.push(item.id);
}
