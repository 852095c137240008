import WebSocket from "ws";
import { packed, Reader, shortNumber, shortString } from "./messagePack.ts";

interface Reservation {
  readonly processId: string;
  readonly roomId: string;
  readonly sessionId: string;
}

interface Reply {
  readonly status: number;
  readonly body: unknown;
}

/** A client written from docs/protocol.md, with a WebSocket library and nothing else. */
export class RawClient {
  publicRev = -1;
  readonly facts = new Map<string, string>();
  readonly messages: { readonly name: string; readonly body: unknown }[] = [];
  readonly closed: Promise<number>;
  readonly joined: Promise<void>;
  /** Status of an answer in place of a connection. */
  readonly refused: Promise<number | undefined>;
  readonly #socket: WebSocket;
  readonly #keys = new Map<number, string>();
  readonly #waiting = new Map<number, (reply: Reply) => void>();
  #next = 0;
  #isJoined: () => void = () => {};

  constructor(url: string, reservation: unknown, options: WebSocket.ClientOptions = {}) {
    const { processId, roomId, sessionId } = reservation as Reservation;
    const address = `${url.replace("http", "ws")}/${processId}/${roomId}?sessionId=${sessionId}`;
    this.#socket = new WebSocket(address, options);
    this.#socket.on("error", () => {});
    this.refused = new Promise((resolve) =>
      this.#socket.once("unexpected-response", (_request, response) => resolve(response.statusCode)),
    );
    this.joined = new Promise((resolve) => {
      this.#isJoined = resolve;
    });
    this.closed = new Promise((resolve) => this.#socket.once("close", resolve));
    this.#socket.on("message", (frame: Buffer) => this.#receive(new Reader(frame)));
  }

  request(name: string, body: unknown): Promise<Reply> {
    this.#next += 1;
    const id = this.#next;
    const reply = new Promise<Reply>((resolve) => this.#waiting.set(id, resolve));
    this.#socket.send(Buffer.concat([Buffer.from([0x15]), shortNumber(id), shortString(name), packed(body)]));
    return reply;
  }

  /** Sends bytes as they are. */
  shout(bytes: Buffer): void {
    this.#socket.send(bytes);
  }

  leave(): void {
    this.#socket.send(Buffer.from([0x0c]));
  }

  #receive(frame: Reader): void {
    switch (frame.byte()) {
      case 0x0a:
        this.#socket.send(Buffer.from([0x0a]));
        break;
      case 0x0d:
        this.messages.push({ name: frame.string(), body: frame.value() });
        break;
      case 0x0e:
        this.#operations(frame);
        this.#isJoined();
        break;
      case 0x0f:
        this.#operations(frame);
        break;
      case 0x16: {
        const id = frame.number();
        const status = frame.byte();
        this.#waiting.get(id)?.({ status, body: frame.isDone ? undefined : frame.value() });
        break;
      }
    }
  }

  #operations(frame: Reader): void {
    let object = 0;
    while (!frame.isDone) {
      const byte = frame.byte();
      if (byte === 0xff) object = frame.number();
      else if (object === 0) this.#field(byte & 0x3f, frame);
      else this.#entry(byte, frame);
    }
  }

  #field(field: number, frame: Reader): void {
    if (field === 0) this.publicRev = frame.uint32LE();
    else frame.number();
  }

  #entry(operation: number, frame: Reader): void {
    const index = frame.number();
    if (operation & 0x80) this.#keys.set(index, frame.string());
    const key = this.#keys.get(index) ?? "";
    if (operation === 0x40) this.facts.delete(key);
    else this.facts.set(key, frame.string());
  }
}
