import { Client, type Room } from "@colyseus/sdk";
import type {
  CommandReply,
  CommandRequest,
  Envelope,
  Joined,
  ServerNotice,
  Session,
} from "../../../shared/protocol.ts";
import { PROTOCOL } from "../../../shared/protocol.ts";

/** What a page does: HTTP with a personal link, then one connection to its table. */
export class Page {
  readonly url: string;
  readonly token: string;
  readonly envelopes: Envelope[] = [];
  readonly notices: ServerNotice[] = [];
  session!: Session;
  room!: Room;
  #next = 0;

  constructor(url: string, token: string) {
    this.url = url;
    this.token = token;
  }

  async connect(): Promise<this> {
    this.session = await call<Session>(this.url, "POST", "/api/session", { protocol: PROTOCOL }, this.token);
    this.room = await new Client(this.url).consumeSeatReservation(this.session.reservation as never);
    this.room.onMessage("envelope", (envelope: Envelope) => this.envelopes.push(envelope));
    this.room.onMessage("notice", (notice: ServerNotice) => this.notices.push(notice));
    await this.view();
    return this;
  }

  async view(): Promise<Envelope> {
    const whole: Envelope = await this.room.request("view", {});
    this.envelopes.push(whole);
    return whole;
  }

  send(command: CommandRequest["command"], texts: Record<string, string> = {}, id?: string): Promise<CommandReply> {
    this.#next += 1;
    return this.room.request("command", { id: id ?? `${this.token.slice(0, 8)}-${this.#next}`, command, texts });
  }

  take(seat: string | null): Promise<unknown> {
    return this.room.request("seat", { seat });
  }

  fact(key: string): unknown {
    const text = (this.room.state as { facts: Map<string, string> }).facts.get(key);
    return text === undefined ? undefined : JSON.parse(text);
  }
}

export async function call<T>(url: string, method: string, path: string, body?: unknown, token?: string): Promise<T> {
  const response = await request(url, method, path, body, token);
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as T;
}

export function request(url: string, method: string, path: string, body?: unknown, token?: string): Promise<Response> {
  return fetch(url + path, {
    method,
    headers: { "Content-Type": "application/json", ...(token && { Authorization: `Bearer ${token}` }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}

export async function joinPage(url: string, code: string, name: string): Promise<Page> {
  const { token } = await call<Joined>(url, "POST", "/api/join", { code, name });
  return new Page(url, token).connect();
}
