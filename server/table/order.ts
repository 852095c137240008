import { stateHash } from "../../shared/engine/hash.ts";
import type { Command, Principal } from "../../shared/engine/types.ts";
import type { Game, GameEvent } from "../../shared/game.ts";
import type { GameState } from "../../shared/rules/state.ts";
import type { MessageView } from "../../shared/rules/view.ts";
import type { AppendExtras, NewMessage, NewRow, NewSnapshot, NewText, Snapshot, Status } from "../store/store.ts";

/** Something that somebody wants done at a table. */
export interface Order {
  readonly from: Principal;
  readonly command: Command;
  /** Bodies of its free texts. */
  readonly texts?: readonly NewText[];
  /** The phase instance that the choice depends on. */
  readonly instance?: number | undefined;
  /** A person's own id for it, by which a retry is recognised. */
  readonly sender?: { readonly member: string; readonly commandId: string };
}

/** An order that the rules accepted: it is in the head state, and on its way into the journal. */
export interface Accepted {
  readonly order: Order;
  readonly seq: number;
  readonly at: number;
  readonly before: GameState;
  readonly state: GameState;
  readonly events: readonly GameEvent[];
}

/** The slot of the draft that becomes a seat's orders. */
export const ORDERS_SLOT = "orders";

export function statusOf({ clock }: GameState): Status {
  if (clock.phase === "lobby") return "lobby";
  return clock.phase === "debrief" ? "ended" : "running";
}

/** When a table's clock must be looked at again, milliseconds since 1970; null where nobody hurries. */
export const dueAt = ({ clock }: GameState): number | null => (clock.paused ? null : clock.deadline);

const endsPhase = ({ before, state }: Accepted): boolean => before.clock.instance !== state.clock.instance;

/** The journal row of an accepted order. At the end of a phase it holds the hash of the state. */
export function rowOf(accepted: Accepted): NewRow {
  const { order, seq, at, before, state } = accepted;
  return {
    seq,
    kind: "command",
    from: order.from,
    member: order.sender?.member ?? null,
    commandId: order.sender?.commandId ?? null,
    command: order.command,
    instance: before.clock.instance,
    at,
    stateHash: endsPhase(accepted) ? stateHash(state) : null,
    reply: { ok: true },
  };
}

/** What becomes durable together with the row. */
export function extrasOf(game: Game, accepted: Accepted): AppendExtras {
  const { order, seq, before, state, events } = accepted;
  const messages = events.flatMap((event) => (event.type === "message" ? [messageOf(game, seq, event.message)] : []));
  const due = dueAt(state);
  return {
    ...(order.texts?.length && { texts: order.texts }),
    ...(messages.length > 0 && { messages }),
    ...(usesDraft(order) && { clearDrafts: [{ seat: order.from.seat, slot: ORDERS_SLOT }] }),
    ...(endsPhase(accepted) && { snapshot: snapshotOf(accepted) }),
    ...(due !== dueAt(before) && { nextDueAt: due }),
    ...(statusOf(state) !== statusOf(before) && { status: statusOf(state) }),
  };
}

type SeatOrder = Order & { readonly from: Extract<Principal, { kind: "seat" }> };

/** Whether an order is the commitment of a seat, which uses up the draft of its orders. */
export const usesDraft = (order: Order): order is SeatOrder =>
  order.from.kind === "seat" && order.command.type === "orders.commit";

const snapshotOf = ({ seq, before, state }: Accepted): NewSnapshot => ({
  seq,
  instance: state.clock.instance,
  state: JSON.stringify(state),
  isRoundStart: state.clock.round !== before.clock.round,
});

/** A state out of a snapshot. It is kept as a text, because the store would sort its keys, and rules walk along them. */
export const stateIn = ({ state }: Snapshot): GameState => JSON.parse(String(state)) as GameState;

function messageOf(game: Game, seq: number, message: MessageView): NewMessage {
  const fields = { ...(message.text !== null && { body: message.text }), ...message.fields };
  return {
    id: message.id,
    seq,
    channel: message.channel,
    fromSeat: message.from,
    readers: game.readersOf(message),
    round: message.round,
    phase: message.phase,
    texts: Object.fromEntries(Object.entries(fields).map(([name, key]) => [name, key.replace(/^x:/, "")])),
    meta: message,
  };
}
