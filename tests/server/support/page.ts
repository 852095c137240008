import { Client, type Room } from "@colyseus/sdk";
import {
  type CommandReply,
  type CommandRequest,
  type Envelope,
  type Joined,
  PROTOCOL,
  type SeatReply,
  type ServerNotice,
  type Session,
} from "../../../shared/protocol.ts";
import { call } from "./http.ts";
import { until } from "./until.ts";

let made = 0;

/** What a page does: it shows its personal link, joins the room with the SDK, and keeps what it is sent. */
export class Page {
  readonly url: string;
  readonly token: string;
  readonly envelopes: Envelope[] = [];
  readonly notices: ServerNotice[] = [];
  readonly slices: Record<string, unknown> = {};
  readonly texts: Record<string, string> = {};
  session!: Session;
  room!: Room;
  rev = -1;
  left: number | null = null;

  constructor(url: string, token: string) {
    this.url = url;
    this.token = token;
  }

  async connect(): Promise<this> {
    this.session = await call<Session>(this.url, "POST", "/api/session", { protocol: PROTOCOL }, this.token);
    await this.enter(this.session.reservation);
    await this.view();
    return this;
  }

  /** Takes the place that was reserved. */
  async enter(reservation: unknown): Promise<void> {
    this.room = await new Client(this.url).consumeSeatReservation(reservation as never);
    this.room.reconnection.enabled = false;
    this.left = null;
    this.room.onMessage("envelope", (envelope: Envelope) => this.#take(envelope));
    this.room.onMessage("notice", (notice: ServerNotice) => this.notices.push(notice));
    this.room.onLeave((code: number) => {
      this.left = code;
    });
  }

  async view(): Promise<Envelope> {
    const whole: Envelope = await this.room.request("view", {});
    this.#take(whole);
    return whole;
  }

  /** A command under a new id, or under one that was used before. */
  send(
    command: CommandRequest["command"],
    more: { readonly id?: string; readonly texts?: Record<string, string>; readonly instance?: number } = {},
  ): Promise<CommandReply> {
    const { id = newCommandId(), texts = {}, instance } = more;
    return this.room.request("command", {
      id,
      command,
      texts,
      ...(instance !== undefined && { basedOn: { instance } }),
    });
  }

  say(to: string, body: string, id?: string): Promise<CommandReply> {
    const command = { type: "message.send", channel: "chat", to: [to] };
    return this.send(command, { texts: { body }, ...(id !== undefined && { id }) });
  }

  take(seat: string | null): Promise<SeatReply> {
    return this.room.request("seat", { seat });
  }

  /** A public fact as it arrived in the room's state. */
  fact<T = Record<string, unknown>>(key: string): T | undefined {
    const text = (this.room.state as { facts: Map<string, string> }).facts.get(key);
    return text === undefined ? undefined : JSON.parse(text);
  }

  get publicRev(): number {
    return (this.room.state as { publicRev: number }).publicRev;
  }

  get phase(): unknown {
    return this.fact("clock")?.phase;
  }

  /** Bodies of the messages that came in, in order. */
  get heard(): string[] {
    return this.envelopes
      .flatMap((envelope) => envelope.events)
      .flatMap((event) => (event.type === "message" ? [String((event.message as { text: string }).text)] : []))
      .map((key) => this.texts[key] ?? key);
  }

  hears(body: string): Promise<void> {
    return until(() => {
      if (!this.heard.includes(body)) throw new Error(`"${body}" has not arrived`);
    });
  }

  sees(phase: string): Promise<void> {
    return until(() => {
      if (this.phase !== phase) throw new Error(`the phase is ${this.phase}, not ${phase}`);
    });
  }

  isGone(): Promise<number> {
    return until(() => {
      if (this.left === null) throw new Error("still connected");
      return this.left;
    });
  }

  #take(envelope: Envelope): void {
    this.envelopes.push(envelope);
    Object.assign(this.texts, envelope.texts);
    if (envelope.from !== null && envelope.from !== this.rev) return;
    Object.assign(this.slices, envelope.slices);
    this.rev = envelope.to;
  }
}

export function newCommandId(): string {
  made += 1;
  return `test-command-${made}`;
}

export async function joinPage(url: string, code: string, name: string): Promise<Page> {
  const { token } = await call<Joined>(url, "POST", "/api/join", { code, name });
  return new Page(url, token).connect();
}
