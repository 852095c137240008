import { valuesOf } from "../../engine/order.ts";
import type { SeatId } from "../ids.ts";
import { roundNow } from "../stability.ts";
import type { GameState, SeatState } from "../state.ts";
import type { World } from "../world.ts";

/** What the facilitator sees beyond the public facts: exact gauges, who is done, what is unanswered, what is in store. */
export interface FacilitatorView {
  readonly truth: string;
  readonly seats: Readonly<
    Record<
      SeatId,
      {
        readonly econ: number;
        readonly legit: number;
        readonly cred: number;
        readonly press: number;
        readonly pc: number;
        readonly ap: number;
        readonly ready: boolean;
        readonly committed: boolean;
        readonly orders: readonly string[];
        readonly botPolicy: string;
      }
    >
  >;
  readonly injects: readonly {
    readonly id: string;
    readonly round: number;
    readonly voice: string;
    readonly headline: string;
    readonly text: string;
    readonly state: "waiting" | "released" | "skipped";
    readonly effects: readonly { readonly path: string; readonly add: number }[];
  }[];
  /** Offers and incidents that nobody has answered yet. */
  readonly unanswered: readonly {
    readonly kind: "package" | "wayOut" | "promise" | "incident";
    readonly id: string;
    readonly from: SeatId | null;
    readonly to: readonly SeatId[];
  }[];
  readonly misread: readonly {
    readonly measure: string;
    readonly by: SeatId;
    readonly target: SeatId | null;
    readonly pMis: number;
  }[];
  readonly params: Readonly<Record<string, number>>;
}

export function facilitatorView(state: GameState, world: World): FacilitatorView {
  return {
    truth: state.truth,
    seats: Object.fromEntries(world.seatIds.map((id) => [id, seatLine(state.seats[id] as SeatState, world, id)])),
    injects: world.scenario.injects.map((i) => ({
      id: i.id,
      round: i.round,
      voice: i.voice,
      headline: i.headline,
      text: i.text,
      state: state.injects[i.id]?.state ?? "waiting",
      effects: i.effects,
    })),
    unanswered: unanswered(state),
    misread: state.measures
      .filter((m) => m.misread && m.round === roundNow(state))
      .map(({ id, by, target, pMis }) => ({ measure: id, by, target, pMis })),
    params: world.scenario.params,
  };
}

function seatLine(seat: SeatState, world: World, id: SeatId): FacilitatorView["seats"][string] {
  const { econ, legit, cred, press, pc, ap, ready, committed, orders } = seat;
  return {
    econ,
    legit,
    cred,
    press,
    pc,
    ap,
    ready,
    committed,
    orders: orders.map((o) => o.type),
    botPolicy: world.seat(id).botPolicy,
  };
}

function unanswered(state: GameState): FacilitatorView["unanswered"] {
  return [
    ...state.packages
      .filter((p) => p.state === "open")
      .map((p) => ({ kind: "package" as const, id: p.id, from: p.by, to: p.to })),
    ...state.offRamps
      .filter((o) => o.state === "open")
      .map((o) => ({ kind: "wayOut" as const, id: o.id, from: o.by, to: [o.to] })),
    ...state.promises
      .filter((p) => p.state === "offered")
      .map((p) => ({ kind: "promise" as const, id: p.id, from: p.by, to: p.to })),
    ...valuesOf(state.incidents)
      .filter((i) => i.detectedRound !== null && i.answeredBy === null && i.stage !== "tolerated")
      .map((i) => ({ kind: "incident" as const, id: i.id, from: null, to: [i.target] })),
  ];
}
