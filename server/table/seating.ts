import { type Refusal, type RefusalCode, refuse } from "../../shared/engine/types.ts";
import type { SeatReply } from "../../shared/protocol.ts";
import type { Occupant } from "../../shared/rules/state.ts";
import type { MemberStore } from "../store/store.ts";
import type { Outcome } from "./mailbox.ts";
import type { Order } from "./order.ts";
import type { Person } from "./roster.ts";
import type { Table } from "./table.ts";

/** Who sits where. The journal says whether a seat is played by people, a bot or nobody; the roster says by whom. */
export class Seating {
  readonly #table: Table;
  readonly #members: MemberStore;

  constructor(table: Table, members: MemberStore) {
    this.#table = table;
    this.#members = members;
  }

  /**
   * In the lobby: takes a free seat, or gives one's own back with null. Later: takes one's own seat back from a bot.
   * Refuses `not-allowed` (no such person), `unknown-thing` (no such seat), `already-done` (somebody sits there), `wrong-phase`.
   */
  async take(member: string, seat: string | null): Promise<SeatReply> {
    const person = this.#table.roster.person(member);
    const refusal = this.#objection(person, seat);
    if (refusal || !person) return { ok: false, refusal: refusal ?? refuse("not-allowed") };
    if (person.seat === seat) return seat === null ? { ok: true } : this.#occupy(seat, "human");
    return this.#move(person, seat);
  }

  /** Somebody comes to their seat: a bot that kept it warm makes way. */
  async arrive(member: string): Promise<void> {
    const seat = this.#table.roster.seatOf(member);
    if (seat === null || this.#table.status === "ended" || this.#occupant(seat) === "human") return;
    await this.#occupy(seat, "human");
  }

  /** Bots take the seats that nobody has. In the journal before whatever is submitted next. */
  fillWithBots(): void {
    for (const seat of this.#table.seats)
      if (this.#occupant(seat) === "empty") void this.#occupy(seat, "bot").catch(() => {});
  }

  /** After a restart: what the journal says of the seats follows the people that are known. */
  reconcile(): void {
    const { roster, seats, status, options } = this.#table;
    const nobody = status === "running" && options.emptySeats === "bots" ? "bot" : "empty";
    for (const seat of status === "ended" ? [] : seats) {
      const isTaken = roster.inSeat(seat).length > 0;
      const occupant = this.#occupant(seat);
      if (occupant === "human" && !isTaken) void this.#occupy(seat, nobody).catch(() => {});
      if (occupant === "empty" && isTaken && status === "lobby") void this.#occupy(seat, "human").catch(() => {});
    }
  }

  #objection(person: Person | undefined, seat: string | null): Refusal | null {
    const { roster, seats, head } = this.#table;
    const isFree = seat === null || roster.inSeat(seat).every((other) => other.member === person?.member);
    const objections: [boolean, RefusalCode][] = [
      [!person, "not-allowed"],
      [seat !== null && !seats.includes(seat), "unknown-thing"],
      [head.clock.phase !== "lobby" && seat !== person?.seat, "wrong-phase"],
      [!isFree, "already-done"],
    ];
    const found = objections.find(([applies]) => applies);
    return found ? refuse(found[1]) : null;
  }

  async #move(person: Person, seat: string | null): Promise<SeatReply> {
    const { roster } = this.#table;
    roster.place(person.member, seat); // at once, so that nobody else can take it meanwhile
    const outcomes = [
      person.seat !== null && roster.inSeat(person.seat).length === 0 ? this.#occupy(person.seat, "empty") : null,
      seat !== null ? this.#occupy(seat, "human") : null,
    ];
    const refused = (await Promise.all(outcomes)).find((outcome) => outcome?.ok === false);
    if (refused?.ok === false) {
      roster.place(person.member, person.seat);
      return refused;
    }
    await this.#members.seat(person.member, { seat });
    this.#table.peopleChanged(person.member);
    return { ok: true };
  }

  #occupant(seat: string): Occupant | undefined {
    return this.#table.head.seats[seat]?.occupant;
  }

  #occupy(seat: string, by: Occupant): Promise<Outcome> {
    if (this.#occupant(seat) === by) return Promise.resolve({ ok: true });
    return this.#table.submit(occupyOrder(seat, by));
  }
}

const occupyOrder = (seat: string, by: Occupant): Order => ({
  from: { kind: "system" },
  command: { type: "seat.occupy", seat, by },
});
