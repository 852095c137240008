import { type Principal, refuse } from "../../shared/engine/types.ts";
import type { CommandRequest } from "../../shared/protocol.ts";
import type { JournalStore } from "../store/store.ts";
import type { Outcome } from "./mailbox.ts";
import type { Order } from "./order.ts";
import { sealCommand } from "./sealing.ts";
import type { Link } from "./session.ts";
import type { Table } from "./table.ts";

type Who = Pick<Link, "role" | "member">;

const malformed: Outcome = { ok: false, refusal: refuse("malformed") };
const notAllowed: Outcome = { ok: false, refusal: refuse("not-allowed") };

/** Turns what people send into orders: who they are, what they wrote, and whether they asked before. */
export class People {
  readonly #table: Table;
  readonly #journal: JournalStore;
  /** The journal was there before this process: an id that is not known here may be in it. */
  readonly #hasPast: boolean;
  readonly #answers = new Map<string, Promise<Outcome>>();
  #lookups: Promise<unknown> = Promise.resolve();

  constructor(table: Table, journal: JournalStore, hasPast: boolean) {
    this.#table = table;
    this.#journal = journal;
    this.#hasPast = hasPast;
  }

  /** The same member and id again gets the same answer. A refusal is forgotten: asking again is a new question. */
  command(who: Who, request: CommandRequest): Promise<Outcome> {
    const key = `${who.member} ${request.id}`;
    const earlier = this.#answers.get(key);
    if (earlier) return earlier;
    const answer = this.#answer(who, request);
    this.#answers.set(key, answer);
    const forget = (): void => void this.#answers.delete(key);
    answer.then((outcome) => outcome.ok || forget(), forget);
    return answer;
  }

  async #answer(who: Who, request: CommandRequest): Promise<Outcome> {
    if (this.#hasPast && (await this.#wasAccepted(who.member, request.id))) return { ok: true };
    const from = this.#principal(who);
    if (!from) return notAllowed;
    const sealed = sealCommand({ command: request.command, texts: request.texts ?? {} }, authorOf(who));
    if (!sealed) return malformed;
    const sender = { member: who.member, commandId: request.id };
    const order: Order = { from, ...sealed, instance: request.basedOn?.instance, sender };
    return order.command.type === "exercise.start" ? this.#table.start(order) : this.#table.submit(order);
  }

  /** One after the other, so that two commands of one person keep their order. */
  #wasAccepted(member: string, id: string): Promise<boolean> {
    const found = this.#lookups.then(() => this.#journal.findCommand(this.#table.id, member, id));
    this.#lookups = found.catch(() => {});
    return found.then((row) => row !== null);
  }

  /** Null for somebody who has no seat, or whose seat is played by a bot at present. */
  #principal({ role, member }: Who): Principal | null {
    if (role === "facilitator") return { kind: "facilitator", member };
    const seat = this.#table.roster.seatOf(member);
    if (seat === null || this.#table.head.seats[seat]?.occupant === "bot") return null;
    return { kind: "seat", seat, member };
  }
}

/** Who may have their words erased; the facilitator's link is nobody's. */
const authorOf = ({ role, member }: Who): string | null => (role === "facilitator" ? null : member);
