import type { Json } from "../../engine/json.ts";
import type { SeatId } from "../ids.ts";
import type { GameState, SeatState } from "../state.ts";
import { type PublicView, SEAT_SLICES, type SeatView, type View } from "../view.ts";
import type { World } from "../world.ts";
import { dealsSlice } from "./deals.ts";
import { filesSlice } from "./files.ts";
import { Memo } from "./memo.ts";
import { OPTION_GROUPS, optionsFor } from "./options.ts";
import { outcomeSlice } from "./outcome.ts";
import { flatFacts, newsFor, publicView } from "./public.ts";
import {
  briefSlice,
  covertSlice,
  mandateSlice,
  meSlice,
  objectivesSlice,
  ordersSlice,
  relationsSlice,
  telegramsSlice,
} from "./seat.ts";
import { waitsFor } from "./waits.ts";

/** Projects states of one world. Keeps what it made, so that an unchanged slice is the same object as before. */
export class Projector {
  readonly #world: World;
  readonly #memo = new Memo();

  constructor(world: World) {
    this.#world = world;
  }

  public(state: GameState): PublicView {
    return this.#memo.of("public", [state], () => publicView(state, this.#world, this.#memo));
  }

  /** Public facts by key, as they travel in the Schema. */
  facts(state: GameState): Record<string, Json> {
    return this.#memo.of("facts", [state], () => flatFacts(this.public(state)));
  }

  view(state: GameState, seat: SeatId | null): View {
    return { public: this.public(state), seat: seat === null ? null : this.#seat(state, seat) };
  }

  /** The seat's slices by name; options one by one as `options:<group>`. */
  slices(state: GameState, seat: SeatId): Record<string, Json> {
    const own = this.#seat(state, seat);
    const slices: Record<string, unknown> = {};
    for (const name of SEAT_SLICES) if (name !== "options") slices[name] = own[name];
    for (const group of OPTION_GROUPS) slices[`options:${group}`] = own.options[group];
    return slices as Record<string, Json>;
  }

  #seat(state: GameState, seat: SeatId): SeatView {
    return this.#memo.of(`seat/${seat}`, [state], () => {
      const own = this.#ownSlices(state, seat);
      const common = this.public(state);
      const options = optionsFor({ public: common, seat: { ...own, options: NO_OPTIONS } }, this.#world);
      return { ...own, options };
    });
  }

  #ownSlices(state: GameState, seat: SeatId): Omit<SeatView, "options"> {
    const world = this.#world;
    const me = state.seats[seat] as SeatState;
    const { clock } = state;
    const of = <T>(name: string, reads: readonly [object, ...unknown[]], make: () => T): T =>
      this.#memo.of(`${name}/${seat}`, reads, make);
    const meView = of("me", [me, state.packages, state.incidents, state.dyads, clock.phase], () =>
      meSlice(state, world, seat),
    );
    const deals = of(
      "deals",
      [state.packages, state.promises, state.offRamps, state.meetings, state.texts, state.measures, me, clock.round],
      () => dealsSlice(state, world, seat),
    );
    const orders = of("orders", [me], () => ordersSlice(me));
    const telegrams = of("telegrams", [me.telegrams], () => telegramsSlice(me));
    return {
      me: meView,
      brief: briefSlice(world, seat),
      mandate: of("mandate", [me.instructions, inTexts(state, "booked")], () => mandateSlice(state, world, seat)),
      objectives: of("objectives", [state.seats, state.texts, state.norms, state.dyads, state.trust, clock.phase], () =>
        objectivesSlice(state, world, seat),
      ),
      files: of(
        "files",
        [
          state.evidence,
          state.incidents,
          state.claims,
          inTexts(state, "bars"),
          state.measures,
          me.beliefs,
          Object.values(state.seats)
            .map((s) => s.intel)
            .join(),
          clock.round,
          clock.epilogue,
        ],
        () => filesSlice(state, world, seat),
      ),
      relations: of("relations", [state.measures, state.trust, state.seats, state.norms, state.dyads], () =>
        relationsSlice(state, world, seat),
      ),
      deals,
      telegrams,
      covert: of("covert", [state.seats], () => covertSlice(state, world, seat)),
      orders,
      news: of("news", [state.injects], () => newsFor(state, world, seat)),
      outcome: of("outcome", [state.beats, state.log, clock.phase, clock.round, clock.epilogue], () =>
        outcomeSlice(state, world, seat),
      ),
      waits: waitsFor(seat, this.public(state), { me: meView, deals, orders, telegrams }),
    };
  }
}

/** What texts carry of one kind, as a key that a change of stance does not move. */
const inTexts = (state: GameState, what: "booked" | "bars"): string =>
  Object.values(state.texts)
    .map((t) => t[what].join())
    .join("/");

const NO_OPTIONS: SeatView["options"] = { phase: [], talks: [], text: [], deals: [], files: [], orders: [], home: [] };
