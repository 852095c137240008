import { valuesOf } from "../../engine/order.ts";
import type { TextRef } from "../../engine/types.ts";
import type { SeatId } from "../ids.ts";
import { isPublic } from "../responses/measure.ts";
import { roundNow } from "../stability.ts";
import type { GameState, IncidentState, PromiseKind, PromiseState } from "../state.ts";
import { nextId, type World } from "../world.ts";

export interface NewPromise {
  readonly by: SeatId;
  readonly to: readonly SeatId[];
  readonly kind: PromiseKind;
  readonly due: number;
  readonly text: TextRef | null;
  readonly source: PromiseState["source"];
  readonly accepted: boolean | null;
}

/** Enters a promise; one from a message stands only once it is accepted. */
export function addPromise(state: GameState, given: NewPromise): PromiseState {
  const promise: PromiseState = {
    id: nextId(state, `promise:${given.by}>${given.to.join("+")}`),
    ...given,
    to: [...given.to],
    made: roundNow(state),
    state: given.accepted ? "standing" : "offered",
    norm: null,
    operations: [],
  };
  state.promises.push(promise);
  return promise;
}

/** What a signed article binds a party to, until the end of the story. */
export function promiseFromText(
  state: GameState,
  by: SeatId,
  parties: readonly SeatId[],
  bind: { readonly norm: string; readonly operations: readonly string[] },
): void {
  const to = parties.filter((seat) => seat !== by);
  const same = state.promises.some(
    (p) => p.by === by && p.source === "text" && p.norm === bind.norm && p.state === "standing",
  );
  if (same) return;
  const promise = addPromise(state, {
    by,
    to,
    kind: "no-operations",
    due: Number.MAX_SAFE_INTEGER,
    text: null,
    source: "text",
    accepted: true,
  });
  promise.norm = bind.norm;
  promise.operations = [...bind.operations];
}

/** The act that breaks a standing promise, if there is one that may be known by now. */
export function breachOf(
  state: GameState,
  world: World,
  promise: PromiseState,
): { readonly incident: string | null } | null {
  const plain = { incident: null };
  switch (promise.kind) {
    case "no-new-measures":
      return measureAgainst(state, promise) ? plain : null;
    case "no-claim":
      return claimAgainst(state, promise) ? plain : null;
    case "answer-requests":
      return requestIgnored(state, promise) ? plain : null;
    case "no-operations":
      return operationAgainst(state, world, promise);
    case "free":
      return null;
  }
}

/** The word was given before the orders of its round were sealed, so it covers them. */
const covers = (p: PromiseState, round: number): boolean => round >= p.made && round <= p.due;

function measureAgainst(state: GameState, p: PromiseState): boolean {
  return state.measures.some(
    (m) => m.by === p.by && m.target !== null && p.to.includes(m.target) && covers(p, m.round) && isPublic(m),
  );
}

function claimAgainst(state: GameState, p: PromiseState): boolean {
  return state.claims.some(
    (c) => c.by === p.by && c.accused !== null && p.to.includes(c.accused) && covers(p, c.round),
  );
}

/** An offer or invitation of the other side that lapsed without a reply of any content. */
function requestIgnored(state: GameState, p: PromiseState): boolean {
  const lapsed = (by: SeatId, round: number): boolean => p.to.includes(by) && covers(p, round);
  return (
    state.packages.some(
      (x) => x.state === "expired" && x.to.includes(p.by) && !(p.by in x.answers) && lapsed(x.by, x.expires),
    ) ||
    state.meetings.some((x) => x.state === "expired" && x.to === p.by && lapsed(x.by, x.round)) ||
    state.offRamps.some((x) => x.state === "expired" && x.to === p.by && lapsed(x.by, x.round + 1))
  );
}

/**
 * A deed of the promiser's state after its word was given. During the game nobody can know whose deed it was;
 * a year later, in the epilogue, what was detected is also proved.
 */
function operationAgainst(state: GameState, world: World, p: PromiseState): { readonly incident: string } | null {
  if (!secretsComeOut(state, world)) return null;
  const found = valuesOf(state.incidents).find(
    (i) =>
      i.author === p.by &&
      p.to.includes(i.target) &&
      i.detectedRound !== null &&
      i.startedRound <= p.due &&
      (p.norm === null || i.norm === p.norm) &&
      isDeedAfter(i, p),
  );
  return found ? { incident: found.id } : null;
}

/** An operation ordered under the promise, or a deed of the scenario that the state had the power to stop and stood behind. */
function isDeedAfter(i: IncidentState, p: PromiseState): boolean {
  if (i.origin === "scenario") return i.stoppable && i.truth.maxWording === 3 && i.startedRound > p.made;
  const named = p.operations.length === 0 || (i.operation !== null && p.operations.includes(i.operation));
  return named && i.startedRound >= p.made;
}

const secretsComeOut = (state: GameState, world: World): boolean =>
  state.clock.epilogue > 0 || (world.scenario.epilogueRounds === 0 && state.clock.round === world.scenario.rounds);

function storyEnds(state: GameState, world: World): boolean {
  const { rounds, epilogueRounds } = world.scenario;
  const { round, epilogue } = state.clock;
  return epilogueRounds === 0 ? round === rounds : epilogue === epilogueRounds;
}

/** Is it time to call a promise kept? Those without an end, and those about secrets, are judged when the story ends. */
export function isDue(state: GameState, world: World, promise: PromiseState): boolean {
  return storyEnds(state, world) || (promise.kind !== "no-operations" && roundNow(state) >= promise.due);
}
