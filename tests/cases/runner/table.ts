import type { Command, Game, GameEvent, GameState, Principal, Refusal, SeatId } from "../../../shared/game.ts";

/** An order or an act as a case writes it: `texts` lists the free-text fields that are filled in. */
export interface Written {
  readonly type: string;
  readonly texts?: readonly string[];
  readonly [field: string]: unknown;
}

const PHASES = ["briefing", "consultation", "drafting", "decision", "reaction"] as const;
export type Phase = (typeof PHASES)[number];

const system: Principal = { kind: "system" };
const facilitator: Principal = { kind: "facilitator", member: "f" };

const refs = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, { id: `text-${name}`, hash: `sha256:${name}` }]));

/** One game in play: what was accepted becomes the present state, what was refused leaves it alone. */
export class Table {
  readonly game: Game;
  state: GameState;
  readonly events: GameEvent[] = [];
  /** What was accepted, from the first seat that was taken. */
  readonly steps: { readonly from: Principal; readonly command: Command }[] = [];
  #at = 1_800_000_000_000;

  constructor(game: Game, seed: string) {
    this.game = game;
    this.state = game.initial(seed);
    for (const seat of this.seats) this.must(system, { type: "seat.occupy", seat, by: "human" });
    this.must(system, { type: "exercise.start", timed: false });
  }

  get seats(): readonly SeatId[] {
    return this.game.compiled.rules.seats.map(({ id }) => id);
  }

  submit(from: Principal, command: Command): Refusal | null {
    this.#at += 1_000;
    const stamped = { ...command, at: this.#at };
    const result = this.game.apply(this.state, from, stamped);
    if (!result.ok) return result.refusal;
    this.steps.push({ from, command: stamped });
    this.state = result.state;
    this.events.push(...result.events);
    return null;
  }

  must(from: Principal, command: Command): void {
    const refusal = this.submit(from, command);
    if (refusal) throw new Error(`${command.type} was refused: ${JSON.stringify(refusal)}`);
  }

  /** An act of a seat's member: null if it was accepted. */
  act(seat: SeatId, { texts = [], ...fields }: Written): Refusal | null {
    return this.submit({ kind: "seat", seat, member: `m-${seat}` }, { ...fields, texts: refs(texts) });
  }

  commit(seat: SeatId, orders: readonly Written[], prediction?: unknown): Refusal | null {
    const sealed = orders.map(({ texts = [], ...fields }) => ({ ...fields, texts: refs(texts) }));
    return this.act(seat, { type: "orders.commit", orders: sealed, ...(prediction ? { prediction } : {}) });
  }

  advance(): void {
    this.must(facilitator, { type: "phase.advance" });
  }

  /** Goes on, without any orders, until this phase of this round. */
  to(round: number, phase: Phase): void {
    while (this.state.clock.round < round || PHASES.indexOf(this.state.clock.phase as Phase) < PHASES.indexOf(phase)) {
      if (this.state.clock.phase === "debrief") throw new Error(`the game ends before ${phase} of round ${round}`);
      this.advance();
    }
  }

  /** Commits what is given for each seat in the decision of this round, and resolves it. */
  resolve(orders: Readonly<Record<SeatId, readonly Written[]>> = {}): Record<SeatId, Refusal | null> {
    this.to(this.state.clock.round, "decision");
    const answers = Object.fromEntries(this.seats.map((seat) => [seat, this.commit(seat, orders[seat] ?? [])]));
    this.advance();
    return answers;
  }

  /** Runs the epilogue. */
  finish(): void {
    while (this.state.clock.phase !== "debrief") this.advance();
  }
}
