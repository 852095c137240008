import { canonical } from "../../shared/engine/json.ts";
import { type Command, type Refusal, refuse } from "../../shared/engine/types.ts";
import type { Game } from "../../shared/game.ts";
import type { GameState } from "../../shared/rules/state.ts";
import type { Store } from "../store/store.ts";
import { type Accepted, extrasOf, type Order, rowOf } from "./order.ts";
import type { Time } from "./time.ts";
import type { Turns, Worker } from "./turns.ts";

export type Outcome = { readonly ok: true } | { readonly ok: false; readonly refusal: Refusal };

/** The table could not write to its journal; nothing of what was asked is known to have happened. */
export class FencedError extends Error {
  constructor(tableId: string, cause: unknown) {
    super(`table ${tableId} is fenced: its journal could not be written`, { cause });
    this.name = "FencedError";
  }
}

export interface MailboxDeps {
  readonly tableId: string;
  readonly game: Game;
  readonly journal: Store["journal"];
  readonly time: Time;
  readonly turns: Turns;
  /** An accepted order is durable: show it. Called in the order of the journal. */
  readonly onDurable: (accepted: Accepted) => void;
  readonly onFenced: (error: FencedError) => void;
  /** What the game asks for by itself was refused, which is a fault of the rules. */
  readonly onDueRefused: (order: Order, refusal: Refusal) => void;
  readonly onDueFailed: (error: unknown) => void;
}

interface Waiting {
  readonly order: Order;
  readonly answered: (outcome: Outcome) => void;
  readonly failed: (error: unknown) => void;
}

/**
 * One table's orders, applied one at a time to the head state. Answers leave in the order of the journal, each when the
 * rows it depends on are durable. If a row cannot be written the table is fenced: head falls back to what is durable.
 */
export class Mailbox implements Worker {
  readonly #deps: MailboxDeps;
  #waiting: Waiting[] = [];
  #head: GameState;
  #durable: GameState;
  #seq: number;
  #tail: Promise<void> = Promise.resolve();
  #fenced: FencedError | null = null;

  /** @param seq number of the last row that `state` contains */
  constructor(deps: MailboxDeps, state: GameState, seq: number) {
    this.#deps = deps;
    this.#head = state;
    this.#durable = state;
    this.#seq = seq;
  }

  /** The newest state, including what is not durable yet. Show nothing of it. */
  get head(): GameState {
    return this.#head;
  }

  /** The newest state that may be shown. */
  get durable(): GameState {
    return this.#durable;
  }

  get isIdle(): boolean {
    return this.#waiting.length === 0;
  }

  /** Resolves when the answer may leave; rejects with a `FencedError`, or with a fault of the rules. */
  submit(order: Order): Promise<Outcome> {
    return new Promise((answered, failed) => {
      this.#waiting.push({ order, answered, failed });
      this.#deps.turns.wake(this);
    });
  }

  /** Resolves when everything submitted so far is answered. */
  async settled(): Promise<void> {
    while (this.#waiting.length > 0) await new Promise((next) => setImmediate(next));
    await this.#tail;
  }

  /** Asks the game whether something is due by itself, such as closing a phase for which all are ready. */
  checkDue(): void {
    const command = this.#fenced ? null : this.#deps.game.due(this.#head);
    if (!command) return;
    const order: Order = { from: { kind: "system" }, command };
    const answered = (outcome: Outcome): void => {
      if (!outcome.ok) this.#deps.onDueRefused(order, outcome.refusal);
    };
    this.#waiting.unshift({ order, answered, failed: this.#deps.onDueFailed });
    this.#deps.turns.wake(this);
  }

  step(): boolean {
    const next = this.#waiting.shift();
    if (next) this.#handle(next);
    return this.#waiting.length > 0;
  }

  /** A fault of the rules changes nothing: head moves only when all that goes into the journal is made. */
  #handle(waiting: Waiting): void {
    if (this.#fenced) {
      waiting.failed(this.#fenced);
      return;
    }
    const { order, answered, failed } = waiting;
    try {
      const decided = this.#decide(order);
      if ("code" in decided) this.#answerInOrder(() => answered({ ok: false, refusal: decided }), failed);
      else this.#append(decided, answered, failed);
    } catch (error) {
      failed(error);
    }
  }

  #decide(order: Order): Accepted | Refusal {
    const { game, time } = this.#deps;
    const before = this.#head;
    const { instance } = before.clock;
    if (order.instance !== undefined && order.instance !== instance) return refuse("stale", { instance });
    const at = time.now();
    const command = asJournalled({ ...order.command, at });
    const result = game.apply(before, order.from, command);
    if (!result.ok) return result.refusal;
    const { state, events } = result;
    return { order: { ...order, command }, seq: this.#seq + 1, at, before, state, events };
  }

  #append(accepted: Accepted, answered: Waiting["answered"], failed: Waiting["failed"]): void {
    const { journal, tableId, game } = this.#deps;
    const [row, extras] = [rowOf(accepted), extrasOf(game, accepted)];
    this.#seq = accepted.seq;
    this.#head = accepted.state;
    const written = journal.append(tableId, [row], extras);
    written.catch(() => {}); // it is awaited below, in its turn
    const answer = (): void => {
      this.#durable = accepted.state;
      this.#deps.onDurable(accepted);
      answered({ ok: true });
    };
    this.#answerInOrder(answer, failed, written);
    this.checkDue();
  }

  #answerInOrder(answer: () => void, failed: Waiting["failed"], written?: Promise<void>): void {
    this.#tail = this.#tail.then(async () => {
      try {
        await written;
        if (!this.#fenced) {
          answer();
          return;
        }
      } catch (error) {
        this.#fence(error);
      }
      if (this.#fenced) failed(this.#fenced);
    });
  }

  #fence(cause: unknown): void {
    if (this.#fenced) return;
    this.#fenced = new FencedError(this.#deps.tableId, cause);
    this.#head = this.#durable;
    this.#deps.onFenced(this.#fenced);
  }
}

/** A command with its keys in the order in which the journal gives them back, so that a replay meets the very same. */
const asJournalled = (command: Command): Command => JSON.parse(canonical(command)) as Command;
