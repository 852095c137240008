import { stream } from "../../../shared/engine/rng.ts";
import { Delegate, type Move } from "../play/delegate.ts";
import { seedOf } from "../play/game.ts";
import { TableClient } from "./client.ts";
import { newExercise } from "./entrance.ts";
import { kindOf, OpenSample, type Sample } from "./samples.ts";

interface Place {
  readonly seat: string;
  readonly client: TableClient;
  readonly delegate: Delegate;
}

const SEATS = ["ARV", "TES"];
/** Nothing more is expected after this much silence, in milliseconds. */
const QUIET_MS = 300;
/** Between two moves that are not measured: faster than this a seat would be refused as a flood. */
const SHORTLY_MS = 60;
const pause = (ms: number): Promise<void> => new Promise((later) => setTimeout(later, ms));

/** A table whose seats are all held by this process, one command at a time. */
export class DrivenTable {
  readonly index: number;
  refused = 0;
  readonly #places: readonly Place[];
  #samples: Sample[] = [];
  #began = 0;
  #open: { sample: OpenSample; place: Place; type: string; instance: number; sent: number } | null = null;
  #busy = false;
  #late: { readonly due: number; readonly turn: number }[] = [];

  private constructor(index: number, places: readonly Place[]) {
    this.index = index;
    this.#places = places;
    for (const { seat, client } of places) client.onFrame = (bytes) => this.#open?.sample.frame(seat, bytes);
  }

  /** A new exercise with everybody in their seats and the first phase begun. */
  static async open(url: string, index: number): Promise<DrivenTable> {
    const links = await newExercise(url, SEATS.length);
    const places: Place[] = [];
    for (const [i, seat] of SEATS.entries()) {
      const client = await TableClient.enter(url, links.delegates[i] ?? "");
      await client.take(seat);
      places.push({ seat, client, delegate: new Delegate(stream(seedOf(index), `drive/${seat}`)) });
    }
    const facilitator = await TableClient.enter(url, links.facilitator);
    await facilitator.send({ command: { type: "exercise.start" }, texts: {} });
    await facilitator.leave();
    return new DrivenTable(index, places);
  }

  get isOver(): boolean {
    return this.#places.every(({ client }) => client.clock.phase === "debrief");
  }

  get resyncs(): number {
    return this.#places.reduce((sum, { client }) => sum + client.resyncs, 0);
  }

  /** Makes this many moves without measuring, so that tables stand at different points of their rounds. */
  async playAhead(moves: number): Promise<void> {
    for (let turn = 0, made = 0; made < moves && !this.isOver; turn++) {
      if (await this.#act(turn, performance.now())) made += 1;
      await pause(SHORTLY_MS);
    }
  }

  begin(now: number): void {
    this.#close();
    this.#samples = [];
    this.#began = now;
  }

  /** The seat whose turn it is does something. Where the last command is not answered yet it waits, and the clock runs. */
  turn(turn: number): void {
    const due = performance.now();
    if (this.#busy) this.#late.push({ due, turn });
    else void this.#run(turn, due);
  }

  /** All commands since `begin`, once the last one is answered and nothing more comes in. */
  async end(): Promise<readonly Sample[]> {
    while (this.#busy) await pause(QUIET_MS);
    await pause(QUIET_MS);
    this.#close();
    return this.#samples;
  }

  async #run(turn: number, due: number): Promise<void> {
    this.#busy = true;
    await this.#act(turn, due);
    const next = this.#late.shift();
    if (next) await this.#run(next.turn, next.due);
    else this.#busy = false;
  }

  /** False where the seat waits for the others. */
  async #act(turn: number, due: number): Promise<boolean> {
    const place = this.#places[turn % this.#places.length];
    if (!place || place.client.clock.phase === "debrief") return false;
    for (const cautious of [false, true]) {
      const move = place.delegate.next(place.client.desk(), cautious);
      if (!move) return false;
      if (await this.#ask(place, move, due)) return true;
      this.refused += 1;
    }
    return false;
  }

  async #ask(place: Place, move: Move, due: number): Promise<boolean> {
    this.#close();
    const { client } = place;
    const { instance } = client.clock;
    this.#open = { sample: new OpenSample(due), place, type: move.command.type, instance, sent: client.sent };
    const { ok } = await client.send(move);
    if (!ok) this.#open = null;
    return ok;
  }

  #close(): void {
    if (!this.#open) return;
    const { sample, place, type, instance, sent } = this.#open;
    const kind = kindOf(type, place.client.clock.instance !== instance);
    const up = place.client.sent - sent;
    this.#samples.push(sample.close({ table: this.index, seat: place.seat, kind, up }, this.#began));
    this.#open = null;
  }
}
