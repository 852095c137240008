import type { Json } from "../../shared/engine/json.ts";
import type { Refusal } from "../../shared/engine/types.ts";
import type { Game } from "../../shared/game.ts";
import type { CommandReply, CommandRequest, DraftReply, Envelope, Role, ServerNotice } from "../../shared/protocol.ts";
import type { GameState } from "../../shared/rules/state.ts";
import type { Log } from "../log.ts";
import type { Status, Store } from "../store/store.ts";
import type { Bodies } from "./bodies.ts";
import { Display } from "./display.ts";
import type { Drafts } from "./drafts.ts";
import { type FencedError, Mailbox, type Outcome } from "./mailbox.ts";
import type { Outlet } from "./mirror.ts";
import { type ExerciseOptions, timingOf } from "./options.ts";
import { type Accepted, dueAt, ORDERS_SLOT, type Order, statusOf, usesDraft } from "./order.ts";
import { draftedOrders } from "./overdue.ts";
import { People } from "./people.ts";
import type { Person, Roster } from "./roster.ts";
import { Seating } from "./seating.ts";
import type { Link, Session } from "./session.ts";
import type { Time } from "./time.ts";
import type { Turns } from "./turns.ts";

/** Everything a table starts from: new, or as the journal tells it. */
export interface LoadedTable {
  readonly id: string;
  readonly exercise: string;
  readonly options: ExerciseOptions;
  readonly game: Game;
  readonly state: GameState;
  /** Number of the last journal row that `state` contains. */
  readonly seq: number;
  readonly roster: Roster;
  readonly drafts: Drafts;
  readonly bodies: Bodies;
}

/** What a table tells the rest of the server. */
export interface TableEvents {
  /** Something was accepted, is durable, and was shown. */
  changed(table: Table, accepted: Accepted): void;
  fenced(table: Table, error: FencedError): void;
}

export interface TableDeps {
  readonly store: Store;
  readonly time: Time;
  readonly turns: Turns;
  readonly log: Log;
  readonly events: TableEvents;
}

/** Devices that one person may have connected at once. Source: invented. */
const MOST_DEVICES = 8;

/** One running game: orders go in, the journal grows, everybody sees their part. Knows no transport. */
export class Table {
  readonly id: string;
  readonly exercise: string;
  readonly options: ExerciseOptions;
  readonly game: Game;
  readonly roster: Roster;
  readonly seating: Seating;
  readonly #deps: TableDeps;
  readonly #drafts: Drafts;
  readonly #bodies: Bodies;
  readonly #mailbox: Mailbox;
  readonly #display: Display;
  readonly #people: People;
  readonly #sessions = new Map<string, Session>();
  #lastUsed: number;

  constructor(loaded: LoadedTable, deps: TableDeps) {
    this.id = loaded.id;
    this.exercise = loaded.exercise;
    this.options = loaded.options;
    this.game = loaded.game;
    this.roster = loaded.roster;
    this.#deps = deps;
    this.#drafts = loaded.drafts;
    this.#bodies = loaded.bodies;
    this.#mailbox = new Mailbox(this.#mailboxDeps(), loaded.state, loaded.seq);
    this.#display = new Display(loaded, loaded.state);
    this.seating = new Seating(this, deps.store.members);
    this.#people = new People(this, deps.store.journal, loaded.seq > 0);
    this.#lastUsed = deps.time.now();
    this.seating.reconcile();
    this.#mailbox.checkDue();
  }

  /** The state that may be shown: all of it is durable. */
  get state(): GameState {
    return this.#mailbox.durable;
  }

  /** The newest state, which the next order will meet. Show nothing of it. */
  get head(): GameState {
    return this.#mailbox.head;
  }

  get status(): Status {
    return statusOf(this.state);
  }

  get isIdle(): boolean {
    return this.#sessions.size === 0 && this.#mailbox.isIdle;
  }

  /** When it was last used by anybody, milliseconds since 1970. */
  get lastUsed(): number {
    return this.#lastUsed;
  }

  get seats(): string[] {
    return this.game.compiled.rules.seats.map((seat) => seat.id);
  }

  /** Rejects with a `FencedError` where the journal could not be written. */
  submit(order: Order): Promise<Outcome> {
    this.#lastUsed = this.#deps.time.now();
    if (order.texts) this.#bodies.keep(order.texts);
    return this.#mailbox.submit(order);
  }

  /** The lobby ends: bots take what is free, if the exercise wants it so. */
  start(order: Order): Promise<Outcome> {
    if (this.head.clock.phase === "lobby" && this.options.emptySeats === "bots") this.seating.fillWithBots();
    return this.submit({ ...order, command: { ...timingOf(this.options), ...order.command } });
  }

  /** A person's command. The same id again gets the same answer and changes nothing. */
  async command(who: Pick<Link, "role" | "member">, request: CommandRequest): Promise<CommandReply> {
    const outcome = await this.#people.command(who, request);
    if (!outcome.ok) return outcome;
    return { ok: true, seatRev: this.#display.revOf(this.#display.deskOf(who)), publicRev: this.#display.publicRev };
  }

  /** Closes a phase whose time is over, with the saved drafts of the seats that have not committed. */
  async closeOverdue(now: number): Promise<void> {
    const due = dueAt(this.head);
    if (due === null || due > now) return;
    const { instance } = this.head.clock;
    for (const seat of this.seats) {
      const { occupant, committed } = this.head.seats[seat] ?? {};
      const order = occupant === "human" && !committed ? draftedOrders(seat, this.#drafts, this.roster) : null;
      if (order) void this.submit({ ...order, instance }).catch(() => {});
    }
    const closing = await this.submit({
      from: { kind: "clock" },
      command: { type: "phase.close", instance },
      instance,
    });
    if (!closing.ok && closing.refusal.code !== "stale")
      this.#deps.log.error({ table: this.id, instance, refusal: closing.refusal.code }, "a phase could not be closed");
  }

  attach(outlet: Outlet): void {
    this.#display.attach(outlet);
  }

  detach(outlet: Outlet): void {
    this.#display.detach(outlet);
  }

  /** Whether a session may still enter: its person is there and has not got another link meanwhile. */
  admits(role: Role, member: string, link: number): boolean {
    if (role === "facilitator") return true;
    return this.roster.person(member) !== undefined && this.roster.linkOf(member) === link;
  }

  /** A device of a person, or of the facilitator, is there. False where they have too many already. */
  join(link: Link): boolean {
    const others = [...this.#sessions.values()].filter((other) => other.link.member === link.member);
    if (others.length >= MOST_DEVICES) return false;
    this.#sessions.set(link.session, this.#display.join(link));
    this.roster.connected(link.member, 1);
    this.#visited();
    return true;
  }

  leave(session: string): void {
    const known = this.#sessions.get(session);
    if (!known) return;
    this.#sessions.delete(session);
    this.#display.leave(session);
    this.roster.connected(known.link.member, -1);
    this.#visited();
  }

  /** The whole View for one device. */
  view(session: string): Envelope | null {
    const known = this.#sessions.get(session);
    return known ? this.#display.whole(known) : null;
  }

  /** Saves a draft and shows it to the other devices of the seat. Null where there are too many. */
  async draft(session: string, seat: string, slot: string, version: number, body: Json): Promise<DraftReply | null> {
    const reply = await this.#drafts.write(seat, slot, version, body);
    if (reply?.ok) this.#display.tell(seat, { type: "draft", slot, version: reply.version, body }, session);
    return reply;
  }

  /** Somebody has come to the exercise. */
  welcome(person: Person): void {
    this.roster.add(person);
    this.#display.showPeople();
  }

  /** Somebody sits somewhere else. */
  peopleChanged(member: string): void {
    this.#display.showPeople();
    this.#display.reseat(member);
  }

  find(key: string): string | undefined {
    return this.#bodies.find(key);
  }

  /** Ends the connections of one member, saying why. */
  dismiss(member: string, notice: ServerNotice): void {
    for (const { link } of [...this.#sessions.values()]) {
      if (link.member !== member) continue;
      link.notify(notice);
      link.close();
    }
  }

  /** Says why and closes the room. */
  close(notice: ServerNotice): void {
    this.notify(notice);
    this.#display.close();
  }

  notify(notice: ServerNotice): void {
    for (const { link } of this.#sessions.values()) link.notify(notice);
  }

  /** Resolves when everything asked so far is durable and answered. */
  settled(): Promise<void> {
    return this.#mailbox.settled();
  }

  #visited(): void {
    this.#lastUsed = this.#deps.time.now();
    this.#display.showPeople();
  }

  #mailboxDeps(): ConstructorParameters<typeof Mailbox>[0] {
    const { store, time, turns, log, events } = this.#deps;
    return {
      tableId: this.id,
      game: this.game,
      journal: store.journal,
      time,
      turns,
      onDurable: (accepted) => this.#shown(accepted),
      onFenced: (error) => {
        log.error({ table: this.id, err: error.cause }, "table fenced");
        this.close({ kind: "fenced" });
        events.fenced(this, error);
      },
      onDueRefused: ({ command }, refusal: Refusal) =>
        log.error({ table: this.id, command: command.type, refusal: refusal.code }, "a due command was refused"),
      onDueFailed: (error) => log.error({ table: this.id, err: error }, "a due command failed"),
    };
  }

  #shown(accepted: Accepted): void {
    try {
      if (usesDraft(accepted.order)) this.#clearDraft(accepted.order.from.seat);
      this.#display.show(accepted.state, accepted.events);
      this.#deps.events.changed(this, accepted);
    } catch (error) {
      this.#deps.log.error({ table: this.id, seq: accepted.seq, err: error }, "a change could not be shown");
    }
  }

  #clearDraft(seat: string): void {
    const draft = this.#drafts.cleared(seat, ORDERS_SLOT);
    if (draft) this.#display.tell(seat, { type: "draft", slot: draft.slot, version: draft.version, body: null });
  }
}
