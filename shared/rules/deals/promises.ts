import type { TextRef } from "../../engine/types.ts";
import { dyadId, type SeatId } from "../ids.ts";
import { roundNow } from "../stability.ts";
import type { GameState, PromiseKind, PromiseState } from "../state.ts";
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
export function breachOf(state: GameState, promise: PromiseState): { readonly incident: string | null } | null {
  switch (promise.kind) {
    case "no-new-measures":
      return measureAgainst(state, promise) ? { incident: null } : null;
    case "no-claim":
      return claimAgainst(state, promise) ? { incident: null } : null;
    case "no-operations":
      return operationAgainst(state, promise);
    default:
      return null;
  }
}

function measureAgainst(state: GameState, p: PromiseState): boolean {
  return state.measures.some(
    (m) =>
      m.by === p.by &&
      m.target !== null &&
      p.to.includes(m.target) &&
      m.round > p.made &&
      m.round <= p.due &&
      m.response !== "R-01",
  );
}

function claimAgainst(state: GameState, p: PromiseState): boolean {
  return state.claims.some(
    (c) => c.by === p.by && c.accused !== null && p.to.includes(c.accused) && c.round > p.made && c.round <= p.due,
  );
}

/**
 * An operation by the promiser after its word was given. During the game only a public claim can bring it home;
 * a year later, in the epilogue, what was detected is also proved.
 */
function operationAgainst(state: GameState, p: PromiseState): { readonly incident: string } | null {
  const proved = state.clock.epilogue > 0;
  const found = Object.values(state.incidents).find(
    (i) =>
      i.author === p.by &&
      p.to.includes(i.target) &&
      i.startedRound > p.made &&
      i.startedRound <= p.due &&
      i.detectedRound !== null &&
      (p.norm === null || i.norm === p.norm) &&
      (proved ||
        state.claims.some((c) => c.incident === i.id && c.standing && c.accused === p.by && p.to.includes(c.by))),
  );
  return found ? { incident: found.id } : null;
}

/** Is it time to call a promise kept? Those without an end are judged when the story ends. */
export function isDue(state: GameState, world: World, promise: PromiseState): boolean {
  const last = world.scenario.rounds + world.scenario.epilogueRounds;
  return roundNow(state) >= Math.min(promise.due, last);
}

/** The pairs in which a promise stands. */
export const pairsOf = (promise: PromiseState): string[] => promise.to.map((seat) => dyadId(promise.by, seat));
