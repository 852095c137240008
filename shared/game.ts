import type { Json } from "./engine/json.ts";
import { type Applied, applyCommand } from "./engine/machine.ts";
import type { Command, Principal, SeatId } from "./engine/types.ts";
import { initialState } from "./rules/initial.ts";
import { machineFor } from "./rules/machine.ts";
import { type DraftOrder, type PreviewResult, preview } from "./rules/preview.ts";
import { type FacilitatorView, facilitatorView } from "./rules/project/facilitator.ts";
import { Projector } from "./rules/project/index.ts";
import type { GameState } from "./rules/state.ts";
import type { MessageView, View } from "./rules/view.ts";
import { createWorld, type GameEvent } from "./rules/world.ts";
import type { CompiledScenario } from "./scenario/compile.ts";

export { stateHash } from "./engine/hash.ts";
export type { Command, MemberId, Msg, Principal, Refusal, RefusalCode, SeatId, TextRef } from "./engine/types.ts";
export { RULES_VERSION } from "./rules/initial.ts";
export { ORDERS } from "./rules/orders/index.ts";
export type { DraftOrder, PreviewResult } from "./rules/preview.ts";
export type { FacilitatorView } from "./rules/project/facilitator.ts";
export type { GameState } from "./rules/state.ts";
export type * from "./rules/view.ts";
export type { GameEvent } from "./rules/world.ts";

export type ApplyResult = Applied<GameState, GameEvent>;

/**
 * One scenario, ready to be played: the only face of the rules to server, bots, command line and tests.
 * Pure: no clock, no randomness but the seed's, no I/O. One Game serves any number of tables.
 */
export interface Game {
  readonly compiled: CompiledScenario;
  /** The state before anybody has come: phase `lobby`, all seats empty. `seed`: `sfc32:<hex>`. */
  initial(seed: string): GameState;
  /** Applies one command. Never mutates, never throws on what a stranger may send. `command.at` is the server's time. */
  apply(state: GameState, from: Principal, command: Command): ApplyResult;
  /** The command that is due by itself: everybody is done, so the phase closes. Submit it from `{kind: "system"}`. */
  due(state: GameState): Command | null;
  /** Public facts by key: `clock`, `scenario`, `seat/ARV`, `dyad/ARV-TES`, `norm/N-ip`, `incident/I1`, `text/ju`, … */
  publicFacts(state: GameState): Readonly<Record<string, Json>>;
  /** A seat's slices by name, options as `options:<group>`. An unchanged slice is the same object as before. */
  seatSlices(state: GameState, seat: SeatId): Readonly<Record<string, Json>>;
  /** Both halves of what a seat may know; `null` for somebody without a seat. */
  project(state: GameState, seat: SeatId | null): View;
  facilitatorView(state: GameState): FacilitatorView;
  /** What a set of draft orders would cost, and whether it could be sealed: from the View and the draft alone. */
  preview(view: View, orders: readonly DraftOrder[]): PreviewResult;
  /** The seats that may read a message. */
  readersOf(message: MessageView): readonly SeatId[];
}

export function createGame(compiled: CompiledScenario): Game {
  const world = createWorld(compiled);
  const machine = machineFor(world);
  const projector = new Projector(world);
  return {
    compiled,
    initial: (seed) => initialState(world, seed),
    apply: (state, from, command) => applyCommand(machine, state, from, command),
    due: (state) => (allDone(state) ? { type: "phase.close", instance: state.clock.instance } : null),
    publicFacts: (state) => projector.facts(state),
    seatSlices: (state, seat) => projector.slices(state, seat),
    project: (state, seat) => projector.view(state, seat),
    facilitatorView: (state) => facilitatorView(state, world),
    preview,
    readersOf: (message) => (message.channel === "plenary" ? world.seatIds : [message.from, ...message.to]),
  };
}

/** Every seat that somebody plays is done with the phase. Empty seats hold nobody up. */
function allDone(state: GameState): boolean {
  const { phase, paused } = state.clock;
  if (paused || phase === "lobby" || phase === "debrief") return false;
  const played = Object.values(state.seats).filter((s) => s.occupant !== "empty");
  return played.length > 0 && played.every((s) => (phase === "decision" ? s.committed : s.ready));
}
