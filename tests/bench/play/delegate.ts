import type { Rng } from "../../../shared/engine/rng.ts";
import type { Option, OptionGroup } from "../../../shared/rules/view.ts";
import { fill } from "./fill.ts";
import { chosenOrders } from "./orders.ts";
import { sentence } from "./words.ts";

/** What a delegate looks at: a few facts and the options it is offered. */
export interface Desk {
  readonly phase: string;
  /** Counts the phases of a game. */
  readonly instance: number;
  readonly seat: string;
  readonly others: readonly string[];
  readonly ready: boolean;
  readonly committed: boolean;
  readonly purse: { readonly ap: number; readonly pc: number };
  readonly options: Readonly<Partial<Record<OptionGroup, readonly Option[]>>>;
}

export interface Move {
  readonly command: { readonly type: string } & Readonly<Record<string, unknown>>;
  readonly texts: Readonly<Record<string, string>>;
}

/** How often a seat does what in one phase of talk before it is ready. */
export interface Habits {
  readonly messages: number;
  readonly stances: number;
  readonly others: number;
}

/** Six commands of talk in a phase, most of them messages: a lively table. Source: invented. */
export const LIVELY: Habits = { messages: 3, stances: 2, others: 1 };

type Kind = keyof Habits;

/** Plays by drawing from what it is offered. Two with the same draws and desks do the same. */
export class Delegate {
  readonly #rng: Rng;
  readonly #habits: Habits;
  #instance = -1;
  #plan: Kind[] = [];

  constructor(rng: Rng, habits: Habits = LIVELY) {
    this.#rng = rng;
    this.#habits = habits;
  }

  /** What it does now; null where it waits for the others. `cautious` after a refusal: something that cannot be refused. */
  next(desk: Desk, cautious = false): Move | null {
    if (desk.instance !== this.#instance) this.#enter(desk);
    if (desk.phase === "decision") return desk.committed ? null : commitment(desk, this.#rng, cautious);
    if (cautious) this.#plan = [];
    for (let kind = this.#plan.pop(); kind !== undefined; kind = this.#plan.pop()) {
      const move = this.#act(kind, desk);
      if (move) return move;
    }
    return desk.ready ? null : { command: { type: "phase.ready", ready: true }, texts: {} };
  }

  #enter({ instance, phase }: Desk): void {
    this.#instance = instance;
    const { messages, stances, others } = this.#habits;
    const talk = [...repeat("messages", messages), ...repeat("stances", stances), ...repeat("others", others)];
    this.#plan = phase === "consultation" || phase === "drafting" ? this.#rng.shuffle(talk) : [];
  }

  #act(kind: Kind, desk: Desk): Move | null {
    if (kind === "messages") return message(desk, this.#rng);
    const groups: OptionGroup[] = kind === "stances" ? ["text"] : ["talks", "deals", "files", "home"];
    const open = groups.flatMap((group) => desk.options[group] ?? []).filter((option) => !option.sealed);
    if (open.length === 0) return null;
    const filled = fill(this.#rng.pick(open), this.#rng);
    return filled && { command: filled.payload as Move["command"], texts: filled.texts };
  }
}

const repeat = (kind: Kind, times: number): Kind[] => Array.from({ length: times }, () => kind);

function message({ others }: Desk, rng: Rng): Move {
  const to = [rng.pick(others)];
  return { command: { type: "message.send", channel: "chat", to }, texts: { body: sentence(rng) } };
}

function commitment(desk: Desk, rng: Rng, cautious: boolean): Move {
  const { orders, texts } = cautious ? { orders: [], texts: {} } : chosenOrders(desk, rng);
  return { command: { type: "orders.commit", orders }, texts };
}
