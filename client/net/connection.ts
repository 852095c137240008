import { PROTOCOL } from "../../shared/limits.ts";
import type { ServerNotice, Session } from "../../shared/protocol.ts";
import { isOver } from "../model/commands.ts";
import type { TableModel } from "../model/table.ts";
import type { Connection, Identity } from "../model/types.ts";
import { ApiError, api } from "./api.ts";
import { pauseBefore } from "./backoff.ts";
import { type OpenRoom, openRoom, type RoomEvents } from "./room.ts";

const PROBE_EVERY_MS = 20_000;
/** The link is not known (any more), or the exercise is deleted. */
const INVALID = new Set(["not-signed-in", "unknown-table"]);

/** Keeps a table connected by its personal link: joins, rejoins with growing pauses, and wakes with the page. */
export class TableConnection {
  readonly #token: string;
  readonly #table: TableModel;
  /** Called when the page is too old for the server. */
  readonly #outdated: () => void;
  #room: OpenRoom | null = null;
  #tries = 0;
  /** Counts joins, so that a room that is left behind has no say any more. */
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #probing: ReturnType<typeof setInterval> | undefined;
  #replaced = false;

  constructor(token: string, table: TableModel, outdated: () => void) {
    this.#token = token;
    this.#table = table;
    this.#outdated = outdated;
  }

  start(): void {
    window.addEventListener("online", this.#wake);
    window.addEventListener("offline", this.#offline);
    document.addEventListener("visibilitychange", this.#wake);
    this.#probing = setInterval(() => void this.#probe(), PROBE_EVERY_MS);
    void this.#join();
  }

  stop(): void {
    window.removeEventListener("online", this.#wake);
    window.removeEventListener("offline", this.#offline);
    document.removeEventListener("visibilitychange", this.#wake);
    clearInterval(this.#probing);
    clearTimeout(this.#timer);
    this.#leave();
  }

  /** Tries again at once; also the way back after another device took over. */
  retry(): void {
    this.#replaced = false;
    this.#tries = 0;
    void this.#join();
  }

  async #join(): Promise<void> {
    clearTimeout(this.#timer);
    this.#leave();
    const turn = this.#turn;
    try {
      const session = await api.session(this.#token, PROTOCOL);
      const room = await openRoom(session.reservation, this.#events(turn));
      if (turn !== this.#turn) return room.leave();
      this.#room = room;
      this.#table.attach(room.link, identityOf(session), session.now - Date.now());
      await this.#live(turn);
    } catch (error) {
      if (turn === this.#turn) this.#failed(error);
    }
  }

  async #live(turn: number): Promise<void> {
    await this.#table.refresh();
    if (turn !== this.#turn) return;
    this.#tries = 0;
    this.#table.connection("live");
    void this.#probe();
  }

  #failed(error: unknown): void {
    const code = error instanceof ApiError ? error.code : "";
    if (code === "client-outdated") {
      this.#table.connection("outdated");
      this.#outdated();
    } else if (INVALID.has(code)) this.#table.connection("gone");
    else this.#again();
  }

  #again(): void {
    const { connection } = this.#table.store.get();
    if (isOver(connection)) return;
    if (connection !== "connecting" && connection !== "stopping") this.#table.connection(this.#interrupted());
    this.#timer = setTimeout(() => void this.#join(), pauseBefore(this.#tries, Math.random()));
    this.#tries += 1;
  }

  #interrupted(): Connection {
    return navigator.onLine ? "reconnecting" : "offline";
  }

  #events(turn: number): RoomEvents {
    const mine = <A extends unknown[]>(act: (...args: A) => void) => {
      return (...args: A): void => {
        if (turn === this.#turn) act(...args);
      };
    };
    return {
      facts: mine((facts, rev) => this.#table.facts(facts, rev)),
      envelope: mine((envelope) => this.#table.envelope(envelope)),
      notice: mine((notice) => this.#noticed(notice)),
      dropped: mine(() => this.#table.connection(this.#interrupted())),
      mended: mine(() => void this.#live(turn)),
      ended: mine(() => {
        this.#room = null;
        if (!this.#replaced) this.#again();
      }),
    };
  }

  #noticed({ kind }: ServerNotice): void {
    if (kind === "stopping") this.#table.connection("stopping");
    else if (kind === "fenced") this.#table.connection("fenced");
    else if (kind === "replaced") {
      this.#replaced = true;
      this.#table.connection("replaced");
    }
  }

  readonly #wake = (): void => {
    if (document.visibilityState !== "visible") return;
    const { connection } = this.#table.store.get();
    if (connection === "live") void this.#probe();
    else if (!isOver(connection)) this.retry();
  };

  readonly #offline = (): void => {
    if (!isOver(this.#table.store.get().connection)) this.#table.connection("offline");
  };

  /** A socket can be dead without saying so, above all after sleep. */
  async #probe(): Promise<void> {
    const room = this.#room;
    if (room === null || document.visibilityState !== "visible") return;
    try {
      const latency = await room.probe();
      this.#table.probed(latency);
    } catch {
      if (room === this.#room && this.#table.store.get().connection === "live") {
        this.#table.connection(this.#interrupted());
        this.retry();
      }
    }
  }

  #leave(): void {
    this.#turn += 1;
    this.#room?.leave();
    this.#room = null;
  }
}

function identityOf({ role, member, name, seat, exercise, table, joinCode }: Session): Identity {
  return { role, member, name, seat, exercise, table, joinCode };
}
