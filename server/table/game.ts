import type { Json } from "../../shared/engine/json.ts";
import type { Audience, Command, Msg, Principal, Refusal } from "../../shared/engine/types.ts";
import type { SeatId } from "../../shared/rules/ids.ts";
import type { GameState } from "../../shared/rules/state.ts";
import type { MessageView, View } from "../../shared/rules/view.ts";
import type { CompiledScenario } from "../../shared/scenario/compile.ts";

export interface Game {
  readonly compiled: CompiledScenario;
  initial(seed: string): GameState;
  apply(
    state: GameState,
    from: Principal,
    command: Command,
  ):
    | { readonly ok: true; readonly state: GameState; readonly events: readonly GameEvent[] }
    | { readonly ok: false; readonly refusal: Refusal };
  due(state: GameState): Command | null;
  publicFacts(state: GameState): Readonly<Record<string, Json>>;
  seatSlices(state: GameState, seat: SeatId): Readonly<Record<string, Json>>;
  project(state: GameState, seat: SeatId | null): View;
  facilitatorView(state: GameState): Json;
  preview(view: View, orders: readonly { readonly type: string }[]): Json;
  readersOf(message: MessageView): readonly SeatId[];
}

export type GameEvent = { readonly audience: Audience } & (
  | { readonly type: "message"; readonly message: MessageView }
  | { readonly type: "notice"; readonly text: Msg }
);
