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
import type { Depths } from "./watch.ts";

/** In a state, one entry of a record is mostly of interest, of seats and texts one member of an entry. */
const IN_STATE: Depths = {
  clock: 1,
  seats: 2,
  texts: 2,
  dyads: 1,
  trust: 1,
  norms: 1,
  incidents: 1,
  evidence: 1,
  injects: 1,
  contacts: 1,
  counters: 1,
  flags: 1,
  tally: 1,
};
const IN_VIEW: Depths = { public: 1, seat: 1 };

interface Latest {
  readonly state: GameState;
  public: PublicView | null;
  readonly seats: Map<SeatId, SeatView>;
}

/** Projects states of one world. Keeps what it made, so that an unchanged slice is the same object as before. */
export class Projector {
  readonly #world: World;
  readonly #facts = new Memo(IN_STATE);
  readonly #offers = new Memo(IN_VIEW);
  readonly #latest = new WeakMap<object, Latest>();

  constructor(world: World) {
    this.#world = world;
  }

  public(state: GameState): PublicView {
    const latest = this.#of(state);
    latest.public ??= publicView(state, this.#world, this.#facts);
    return latest.public;
  }

  /** Public facts by key, as they travel in the Schema. */
  facts(state: GameState): Record<string, Json> {
    return flatFacts(this.public(state));
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
    const { seats } = this.#of(state);
    const known = seats.get(seat);
    if (known) return known;
    const own = this.#ownSlices(state, seat);
    const view = { public: this.public(state), seat: { ...own, options: NO_OPTIONS } };
    const options = optionsFor(view, this.#world, { memo: this.#offers, anchor: state.history });
    const whole = { ...own, options };
    seats.set(seat, whole);
    return whole;
  }

  /** What was made of this state. Only a table's newest is kept: a table asks for all parts of one state in turn. */
  #of(state: GameState): Latest {
    const known = this.#latest.get(state.history);
    if (known?.state === state) return known;
    const latest = { state, public: null, seats: new Map() };
    this.#latest.set(state.history, latest);
    return latest;
  }

  #ownSlices(state: GameState, seat: SeatId): Omit<SeatView, "options"> {
    const world = this.#world;
    const slice = <T>(name: string, make: (lent: GameState, world: World, seat: SeatId) => T): T =>
      this.#facts.of(state.history, `${seat}/${name}`, state, (lent) => make(lent, world, seat));
    const own = {
      me: slice("me", meSlice),
      mandate: slice("mandate", mandateSlice),
      objectives: slice("objectives", objectivesSlice),
      files: slice("files", filesSlice),
      relations: slice("relations", relationsSlice),
      deals: slice("deals", dealsSlice),
      telegrams: slice("telegrams", (s) => telegramsSlice(s.seats[seat] as SeatState)),
      covert: slice("covert", covertSlice),
      orders: slice("orders", (s) => ordersSlice(s.seats[seat] as SeatState)),
      news: slice("news", newsFor),
      outcome: slice("outcome", outcomeSlice),
    };
    const view = { public: this.public(state), seat: own };
    const waits = this.#offers.of(state.history, `${seat}/waits`, view, (lent) =>
      waitsFor(seat, lent.public, lent.seat),
    );
    return { ...own, brief: briefSlice(world, seat), waits };
  }
}

const NO_OPTIONS: SeatView["options"] = { phase: [], talks: [], text: [], deals: [], files: [], orders: [], home: [] };
