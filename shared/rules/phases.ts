import { orderCost } from "../catalogue/params.ts";
import { valuesOf } from "../engine/order.ts";
import { endGame } from "./ending.ts";
import { actionPoints } from "./formulas/home.ts";
import type { PhaseId } from "./ids.ts";
import { begin } from "./incidents/beginning.ts";
import { releaseDue } from "./injects.ts";
import { execution, resolveRound } from "./resolve/index.ts";
import type { GameState } from "./state.ts";
import { sendTelegrams } from "./telegrams.ts";
import type { World } from "./world.ts";

/** Opens the first phase of the first round. */
export function startGame(state: GameState, world: World, at: number): void {
  state.clock.round = 1;
  open(state, world, firstPhase(world), at);
}

const firstPhase = (world: World): PhaseId => world.scenario.phases[0] ?? "briefing";

/** Closes the present phase and opens what follows it: the next phase, the next round, or epilogue and debrief. */
export function closePhase(state: GameState, world: World, at: number): void {
  const { phases, rounds } = world.scenario;
  const now = state.clock.phase;
  if (now === "decision") resolveRound(state, world);
  const next = phases[(phases as readonly PhaseId[]).indexOf(now) + 1];
  if (collapsedNow(state, world)) finish(state, world);
  else if (next) open(state, world, next, at);
  else if (state.clock.round < rounds) {
    state.clock.round += 1;
    open(state, world, firstPhase(world), at);
  } else finish(state, world);
}

/** Armed conflict ends the story at once. */
function collapsedNow(state: GameState, world: World): boolean {
  return valuesOf(state.dyads).some((d) => d.rung >= world.params["score.collapseRung"]);
}

function open(state: GameState, world: World, phase: PhaseId, at: number): void {
  const { clock } = state;
  clock.phase = phase;
  clock.instance += 1;
  for (const seat of valuesOf(state.seats)) seat.ready = false;
  const seconds = world.scenario.timing[Math.min(clock.round, world.scenario.timing.length) - 1]?.[phase as "briefing"];
  const lasts = clock.timed && seconds !== undefined ? seconds * 1000 * clock.pace : null;
  clock.pausedWith = clock.paused ? lasts : null;
  clock.deadline = lasts === null || clock.paused ? null : at + lasts;
  if (phase === "decision") lapseInvitations(state, world);
  if (phase === firstPhase(world)) openRound(state, world);
}

/** Talks are over: who was never answered has its time back for the orders of the round. */
function lapseInvitations(state: GameState, world: World): void {
  for (const meeting of state.meetings) {
    if (meeting.state !== "invited") continue;
    meeting.state = "expired";
    const host = state.seats[meeting.by];
    if (host) host.ap += orderCost("meeting", world.params).ap;
  }
}

/** A round begins: fresh action points, what the scenario has in store, and the capital's telegram. */
function openRound(state: GameState, world: World): void {
  for (const seat of valuesOf(state.seats)) seat.ap = actionPoints(seat.inst, seat.forcedHand, world.params);
  for (const contact of valuesOf(state.contacts)) contact.notes = {};
  const run = execution(state, world, 0);
  begin(run);
  releaseDue(run, "briefing");
  run.ledger.settle(0);
  sendTelegrams(state, world);
}

/** One year later: rounds without orders in which secrets and promises come due; then the books are closed. */
function finish(state: GameState, world: World): void {
  state.clock.deadline = null;
  state.clock.pausedWith = null;
  for (let k = 1; k <= world.scenario.epilogueRounds; k++) {
    state.clock.epilogue = k;
    resolveRound(state, world);
  }
  state.clock.phase = "debrief";
  state.clock.instance += 1;
  for (const seat of valuesOf(state.seats)) seat.ready = false;
  endGame(state, world);
}
