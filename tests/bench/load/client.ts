import type { Room } from "@colyseus/sdk";
import type { Json } from "../../../shared/engine/json.ts";
import type { CommandReply, Envelope } from "../../../shared/protocol.ts";
import type { ClockView, MeSlice, Option, PublicSeat } from "../../../shared/rules/view.ts";
import type { Desk, Move } from "../play/delegate.ts";
import { newSession } from "./entrance.ts";

// The SDK takes Node's own WebSocket where there is one. The relay's clients use the same as this: `ws`.
Reflect.deleteProperty(globalThis, "WebSocket");
const { Client } = await import("@colyseus/sdk");

type Socket = {
  on(event: "message", listener: (data: ArrayBuffer) => void): void;
  send(data: Uint8Array): void;
};
type TableRoom = Room<unknown, { readonly facts: Map<string, string> }>;

/** A device at a table: the real SDK, with an ear at its socket. */
export class TableClient {
  /** Called with the size of every frame that comes in, after the SDK has worked on it. */
  onFrame: (bytes: number) => void = () => {};
  /** Bytes of commands sent. */
  sent = 0;
  /** How often it lost the thread and asked for the whole View. */
  resyncs = 0;
  readonly #room: TableRoom;
  #slices: Record<string, Json> = {};
  #rev = -1;
  #made = 0;

  private constructor(room: TableRoom) {
    this.#room = room;
    const { ws } = room.connection.transport as unknown as { ws: Socket };
    const send = ws.send.bind(ws);
    ws.send = (data) => {
      this.sent += data.byteLength;
      send(data);
    };
    room.onMessage("envelope", (envelope: Envelope) => this.#take(envelope));
    room.onMessage("notice", () => {});
    ws.on("message", (data) => this.onFrame(data.byteLength));
  }

  static async enter(url: string, token: string): Promise<TableClient> {
    const { reservation } = await newSession(url, token);
    const client = new TableClient(await new Client(url).consumeSeatReservation(reservation as never));
    await client.view();
    return client;
  }

  async view(): Promise<void> {
    this.#take(await this.#room.request<unknown, Envelope>("view", {}));
  }

  async take(seat: string): Promise<void> {
    await this.#room.request("seat", { seat });
  }

  send({ command, texts }: Move): Promise<CommandReply> {
    this.#made += 1;
    const id = `bench-${this.#made}-command`;
    return this.#room.request("command", { id, command, texts, basedOn: { instance: this.clock.instance } });
  }

  async leave(): Promise<void> {
    await this.#room.leave(true);
  }

  get clock(): ClockView {
    return this.#fact<ClockView>("clock");
  }

  desk(): Desk {
    const { phase, instance } = this.clock;
    const me = this.#slices.me as unknown as MeSlice;
    const { ready, committed } = this.#fact<PublicSeat>(`seat/${me.seat}`);
    const options: Record<string, readonly Option[]> = {};
    for (const [name, value] of Object.entries(this.#slices))
      if (name.startsWith("options:")) options[name.slice("options:".length)] = value as unknown as readonly Option[];
    const others = [...this.#room.state.facts.keys()].flatMap((key) => /^seat\/(.+)$/.exec(key)?.slice(1) ?? []);
    return {
      phase,
      instance,
      seat: me.seat,
      others: others.filter((seat) => seat !== me.seat),
      ready,
      committed,
      purse: { ap: me.ap, pc: me.pc - me.pcReserved },
      options,
    };
  }

  #fact<T>(key: string): T {
    const text = this.#room.state.facts.get(key);
    if (text === undefined) throw new Error(`no fact ${key}`);
    return JSON.parse(text) as T;
  }

  #take({ from, to, slices }: Envelope): void {
    if (from !== null && from !== this.#rev) {
      this.resyncs += 1;
      void this.view();
      return;
    }
    this.#slices = from === null ? ({ ...slices } as Record<string, Json>) : { ...this.#slices, ...slices };
    this.#rev = to;
  }
}
