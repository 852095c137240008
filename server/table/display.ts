import type { Json } from "../../shared/engine/json.ts";
import type { Game, GameEvent } from "../../shared/game.ts";
import type { Envelope, WireEvent } from "../../shared/protocol.ts";
import type { GameState } from "../../shared/rules/state.ts";
import type { Bodies } from "./bodies.ts";
import { Desk } from "./desk.ts";
import type { Drafts } from "./drafts.ts";
import { Mirror, type Outlet } from "./mirror.ts";
import type { Roster } from "./roster.ts";
import { FACILITATOR, type Link, Session } from "./session.ts";

export interface DisplayDeps {
  readonly game: Game;
  readonly roster: Roster;
  readonly drafts: Drafts;
  readonly bodies: Bodies;
}

const NO_SEAT = "-";

/** What people see of a table: public facts for all at once, and a desk for each seat and for the facilitator. */
export class Display {
  readonly #deps: DisplayDeps;
  readonly #seats: readonly string[];
  readonly #mirror = new Mirror();
  readonly #desks = new Map<string, Desk>();
  #outlet: Outlet | null = null;
  #state: GameState;

  constructor(deps: DisplayDeps, state: GameState) {
    this.#deps = deps;
    this.#state = state;
    this.#seats = deps.game.compiled.rules.seats.map((seat) => seat.id);
  }

  get publicRev(): number {
    return this.#mirror.rev;
  }

  get sessions(): Session[] {
    return [...this.#desks.values()].flatMap((desk) => [...desk.sessions.values()]);
  }

  /** Revision of the desk that a member sits at. */
  revOf(key: string): number {
    return this.#desk(key).rev;
  }

  /** The room is open: it gets all public facts now and every change from now on. */
  attach(outlet: Outlet): void {
    this.#outlet = outlet;
    this.#mirror.show(this.#facts(), null);
    this.#mirror.showAll(outlet);
  }

  detach(outlet: Outlet): void {
    if (this.#outlet === outlet) this.#outlet = null;
  }

  close(): void {
    this.#outlet?.close();
    this.#outlet = null;
  }

  /** In this order: public facts, then each desk's own part. Nobody who is not concerned is sent anything. */
  show(state: GameState, events: readonly GameEvent[]): void {
    this.#state = state;
    if (!this.#outlet) return;
    const keys = this.#mirror.show(this.#facts(), this.#outlet);
    const shared = { rev: this.#mirror.rev, keys };
    for (const [key, desk] of this.#desks)
      if (desk.sessions.size > 0) desk.show(this.#slices(key), wireEvents(events, key), shared);
  }

  /** Who is there, or who sits where, has changed. */
  showPeople(): void {
    this.show(this.#state, []);
  }

  join(link: Link): Session {
    const session = new Session(link, this.#deps.bodies.find);
    this.#desk(this.deskOf(link)).sessions.set(link.session, session);
    return session;
  }

  leave(session: string): void {
    for (const desk of this.#desks.values()) desk.sessions.delete(session);
  }

  /** A person sits somewhere else now: the devices go along and get the whole View of the new desk. */
  reseat(member: string): void {
    for (const session of this.sessions) {
      if (session.link.member !== member || session.link.role === "facilitator") continue;
      this.leave(session.link.session);
      this.#desk(this.deskOf(session.link)).sessions.set(session.link.session, session);
      session.link.send(this.whole(session));
    }
  }

  whole(session: Session): Envelope {
    const key = this.deskOf(session.link);
    const shared = { rev: this.#mirror.rev, keys: this.#mirror.keys() };
    const drafts = this.#seats.includes(key) ? this.#deps.drafts.ofSeat(key) : {};
    return this.#desk(key).whole(session, this.#slices(key), shared, drafts);
  }

  /** Tells a seat's devices something that leaves its View as it is. */
  tell(seat: string, event: WireEvent, except?: string): void {
    this.#desks.get(seat)?.tell([event], this.#mirror.rev, except);
  }

  deskOf({ role, member }: Pick<Link, "role" | "member">): string {
    return role === "facilitator" ? FACILITATOR : (this.#deps.roster.seatOf(member) ?? NO_SEAT);
  }

  #desk(key: string): Desk {
    const desk = this.#desks.get(key) ?? new Desk();
    this.#desks.set(key, desk);
    return desk;
  }

  #facts(): Record<string, Json> {
    const people = this.#deps.roster.facts(this.#seats) as unknown as Record<string, Json>;
    return { ...this.#deps.game.publicFacts(this.#state), ...people };
  }

  #slices(key: string): Readonly<Record<string, Json>> {
    if (key === FACILITATOR) return { facilitator: this.#deps.game.facilitatorView(this.#state) as unknown as Json };
    return key === NO_SEAT ? {} : this.#deps.game.seatSlices(this.#state, key);
  }
}

/** The events that a desk may know of, without their audience. The facilitator hears everything. */
function wireEvents(events: readonly GameEvent[], key: string): WireEvent[] {
  return events.filter((event) => hears(event, key)).map(({ audience: _, ...event }) => event as unknown as WireEvent);
}

function hears({ audience }: GameEvent, key: string): boolean {
  if (key === FACILITATOR || audience === "all") return true;
  return audience !== "facilitator" && audience.includes(key);
}
