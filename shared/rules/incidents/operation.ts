import { OPERATIONS, type OperationId } from "../../catalogue/operations.ts";
import { r1 } from "../../engine/gauge.ts";
import { hash64 } from "../../engine/hash.ts";
import { sev100 } from "../formulas/severity.ts";
import { dyadId, type Layer, type SeatId } from "../ids.ts";
import { roundNow } from "../stability.ts";
import type { GameState, HypothesisState, IncidentState } from "../state.ts";
import { draw, type World } from "../world.ts";
import { detect } from "./lifecycle.ts";
import { makeItem } from "./pool.ts";

export interface NewOperation {
  readonly author: SeatId;
  readonly target: SeatId;
  readonly layer: Layer;
  readonly operation: OperationId;
  readonly success: boolean;
}

/** Kinds of evidence that an operation may leave behind. */
const TRACES = ["E-1", "E-2", "E-3", "E-4", "E-5", "E-7"] as const;

/** Creates the incident of an operation that a player launched. A failure does a part of the damage and is detected. */
export function addOperation(state: GameState, world: World, given: NewOperation): IncidentState {
  const card = OPERATIONS[given.operation];
  const n = Object.keys(state.incidents).length;
  const id = `X-${hash64(`${state.seed}/operation/${given.author}/${n}/${roundNow(state)}`).slice(-6)}`;
  const full = r1(sev100(card.criteria, world.params));
  const incident: IncidentState = {
    id,
    origin: "operation",
    title: { key: `incident.${given.operation}` },
    target: given.target,
    author: given.author,
    operation: given.operation,
    layer: given.layer,
    norm: card.norms.find((norm) => norm in state.norms) ?? null,
    wrongful: false,
    criteria: [...card.criteria],
    sev100: given.success ? full : r1(full * world.params["operation.failure.severity"]),
    stealth: card.stealth,
    hypotheses: hypothesesOf(state, world, given.author, given.target),
    truth: { hypothesis: given.author, maxWording: 3 },
    startedRound: roundNow(state),
    detectedRound: null,
    effectsDone: false,
    public: false,
    pressDone: false,
    stage: "active",
    answeredRound: null,
    answeredBy: null,
    erosion: "none",
    gainBooked: 0,
    stoppable: false,
    stopped: false,
    campaignOf: null,
    kE: world.params["damage.exposure.default"],
    hypocrisyDone: false,
    pool: [],
  };
  state.incidents[id] = incident;
  leaveTraces(state, world, incident);
  if (!given.success || card.stealth === 0) detect(state, incident);
  return incident;
}

/** Four candidates: the author, its closest ally or a third state, the victim's worst-trusted other state, criminals. */
function hypothesesOf(state: GameState, world: World, author: SeatId, victim: SeatId): HypothesisState[] {
  const others = world.seatIds.filter((s) => s !== author && s !== victim);
  const third = world.scenario.world.thirdState;
  const seatsNamed: { id: string; label: HypothesisState["label"]; state: SeatId | null }[] = [
    author,
    ...closest(state, author, others),
  ].map((id) => ({ id, label: world.seat(id).name, state: id }));
  if (others.length === 0 && third) seatsNamed.push({ id: third.id, label: third.name, state: third.id });
  const rest = [
    { id: "criminals", label: { key: "hypothesis.criminals" }, state: null },
    { id: "insider", label: { key: "hypothesis.insider" }, state: null },
  ];
  const list = [...seatsNamed, ...rest].slice(0, world.params["evidence.defaultHypotheses"]);
  return list.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((h) => ({ ...h, prior: 1 / list.length }));
}

function closest(state: GameState, author: SeatId, others: readonly SeatId[]): SeatId[] {
  const tension = (seat: SeatId): number => state.dyads[dyadId(author, seat)]?.tension ?? 100;
  return others.toSorted((a, b) => tension(a) - tension(b) || (a < b ? -1 : 1)).slice(0, 2);
}

/** Two items that the victim gets at detection and a pool of three, each right with its reliability for a middling service. */
function leaveTraces(state: GameState, world: World, incident: IncidentState): void {
  const random = draw(state, `traces:${incident.id}`);
  const { params } = world;
  const count = params["evidence.atDetection"] + params["evidence.pool"];
  const kinds = random.shuffle(TRACES).slice(0, count);
  kinds.forEach((kind, i) => {
    const item = makeItem(state, world, incident, kind, random, {
      id: `${incident.id}-${i + 1}`,
      intel: params["evidence.truth.intel"],
    });
    if (i < params["evidence.atDetection"])
      item.holders[incident.target] = { how: "own", from: null, round: roundNow(state) };
    else incident.pool.push(item.id);
  });
}
