import type { PeopleFact } from "../../shared/protocol.ts";
import type { Member } from "../store/store.ts";

/** A person at a table. `seat` is null for somebody who has none (yet). */
export interface Person {
  readonly member: string;
  readonly name: string;
  readonly seat: string | null;
}

const NO_SEAT = "-";

/** Who belongs to a table, in which seat, and who is there right now. */
export class Roster {
  readonly #people = new Map<string, Person>();
  readonly #connections = new Map<string, number>();
  readonly #links = new Map<string, number>();

  constructor(members: readonly Member[]) {
    for (const member of members) if (!member.revoked) this.add(personOf(member));
  }

  add(person: Person): void {
    this.#people.set(person.member, person);
  }

  remove(member: string): void {
    this.#people.delete(member);
    this.#connections.delete(member);
  }

  person(member: string): Person | undefined {
    return this.#people.get(member);
  }

  seatOf(member: string): string | null {
    return this.#people.get(member)?.seat ?? null;
  }

  people(): Person[] {
    return [...this.#people.values()];
  }

  inSeat(seat: string): Person[] {
    return this.people().filter((person) => person.seat === seat);
  }

  /** Puts a person into a seat, or out of any. */
  place(member: string, seat: string | null): void {
    const person = this.#people.get(member);
    if (person) this.#people.set(member, { ...person, seat });
  }

  /** Which of a person's links is valid; counts from 0. */
  linkOf(member: string): number {
    return this.#links.get(member) ?? 0;
  }

  /** The person has a new link, and the old one opens nothing any more. */
  relink(member: string): void {
    this.#links.set(member, this.linkOf(member) + 1);
  }

  /** Counts one more device of a person, or one fewer. */
  connected(member: string, change: 1 | -1): void {
    const count = (this.#connections.get(member) ?? 0) + change;
    if (count > 0) this.#connections.set(member, count);
    else this.#connections.delete(member);
  }

  isOnline(member: string): boolean {
    return this.#connections.has(member);
  }

  /** Public facts: `people/<seat>` for every seat, `people/-` for those without one. */
  facts(seats: readonly string[]): Record<string, readonly PeopleFact[]> {
    const facts: Record<string, PeopleFact[]> = { [`people/${NO_SEAT}`]: [] };
    for (const seat of seats) facts[`people/${seat}`] = [];
    for (const { member, name, seat } of this.#people.values())
      facts[`people/${seat ?? NO_SEAT}`]?.push({ member, name, online: this.isOnline(member) });
    return facts;
  }
}

export const personOf = (member: Member): Person => ({
  member: member.id,
  name: member.displayName,
  seat: member.seat,
});
