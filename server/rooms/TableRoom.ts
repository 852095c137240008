import { type Client, CloseCode, type MessageContext, Room } from "@colyseus/core";
import type { HttpError, Role, ServerNotice } from "../../shared/protocol.ts";
import type { Log } from "../log.ts";
import type { MessageStore } from "../store/store.ts";
import { FencedError } from "../table/mailbox.ts";
import type { FactChanges, Outlet } from "../table/mirror.ts";
import type { Link } from "../table/session.ts";
import type { Table } from "../table/table.ts";
import type { Tables } from "../table/tables.ts";
import { HARD_LIMIT, type Limits } from "./limits.ts";
import { REQUESTS, RequestError } from "./requests.ts";
import { TableState, writeFacts } from "./TableState.ts";

export interface RoomDeps {
  readonly tables: Tables;
  readonly messages: MessageStore;
  readonly limits: Limits;
  readonly log: Log;
}

/** Who a seat was reserved for, by the server's own route. */
export interface Auth {
  readonly role: Role;
  readonly member: string;
  /** Which of the member's links it was: one that was replaced meanwhile opens nothing any more. */
  readonly link: number;
}

/** How long a device that was cut off may come back to the same session, in seconds. */
const RECONNECT_S = 60;

type Guest = Client<{ auth: Auth; userData: { dismissed: boolean } }>;
type Answer = (client: Guest, body: unknown, context: MessageContext) => Promise<unknown>;

/** Carries a table to its clients. All it knows of the game is that facts, envelopes and replies pass through. */
export class TableRoom extends Room<{ state: TableState; client: Guest }> implements Outlet {
  /** Set once, before the first room is made. */
  static deps: RoomDeps;
  override state = new TableState();
  override patchRate = 1000;
  override maxMessagesPerSecond = HARD_LIMIT;
  override messages: Record<string, Answer> = Object.fromEntries(
    Object.keys(REQUESTS).map((name) => [name, (client, body, context) => this.#answer(name, client, body, context)]),
  );
  #table!: Table;

  override async onCreate({ table }: { table: string }): Promise<void> {
    await this.setPrivate(true);
    this.#table = await TableRoom.deps.tables.get(table);
    this.#table.attach(this);
  }

  override async onJoin(client: Guest, _options: Record<string, never>): Promise<void> {
    const { role, member, link } = client.auth as Auth;
    if (!this.#table.admits(role, member, link)) throw new RequestError("the link was replaced");
    if (!this.#table.join(this.#link(client))) throw new RequestError("too many devices");
    if (role === "delegate") await this.#table.seating.arrive(member);
  }

  override onDrop(client: Guest): void {
    this.#table.leave(client.sessionId);
    if (!client.userData?.dismissed) this.allowReconnection(client, RECONNECT_S).catch(() => {});
  }

  override onReconnect(client: Guest): void {
    const { role, member, link } = client.auth as Auth;
    const mayStay = this.#table.admits(role, member, link) && this.#table.join(this.#link(client));
    if (!mayStay) client.leave(CloseCode.WITH_ERROR);
  }

  override onLeave(client: Guest): void {
    this.#table.leave(client.sessionId);
  }

  /** The table is gone: whoever comes next finds another. */
  close(): void {
    this.disconnect(CloseCode.WITH_ERROR).catch(() => {});
  }

  override onDispose(): void {
    this.#table?.detach(this);
  }

  override onBeforeShutdown(): void {
    this.disconnect(CloseCode.SERVER_SHUTDOWN).catch(() => {});
  }

  override onUncaughtException(error: Error, method: string): void {
    if (error.cause instanceof RequestError) return;
    TableRoom.deps.log.error({ table: this.#table?.id, method, err: error }, "a room handler failed");
  }

  publish(changes: FactChanges, publicRev: number): void {
    writeFacts(this.state, changes, publicRev);
    this.broadcastPatch();
  }

  async #answer(name: string, client: Guest, body: unknown, context: MessageContext): Promise<unknown> {
    const { limits, messages, log } = TableRoom.deps;
    const link = this.#link(client);
    const verdict = limits.ask(`${this.#table.id}/${link.member}`);
    if (verdict === "disconnect") setImmediate(() => link.close()); // after the answers that are on their way
    if (verdict !== "go") return context.reject({ error: "too-many" } satisfies HttpError);
    try {
      return await REQUESTS[name]?.({ table: this.#table, messages, link }, body);
    } catch (error) {
      if (error instanceof RequestError) return context.reject({ error: error.code } satisfies HttpError);
      if (error instanceof FencedError) return context.reject({ error: "fenced" } satisfies HttpError);
      log.error({ table: this.#table.id, request: name, err: error }, "a request failed");
      return context.reject({ error: "internal" } satisfies HttpError);
    }
  }

  #link(client: Guest): Link {
    const { role, member } = client.auth as Auth;
    return {
      session: client.sessionId,
      role,
      member,
      send: (envelope) => client.send("envelope", envelope),
      notify: (notice: ServerNotice) => client.send("notice", notice),
      close: () => {
        client.userData = { dismissed: true };
        client.leave(CloseCode.WITH_ERROR);
      },
    };
  }
}
