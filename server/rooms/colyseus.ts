import type { Server } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { LocalDriver, LocalPresence, matchMaker } from "@colyseus/core";
import { setLogger } from "@colyseus/core/Logger";
import { WebSocketTransport } from "@colyseus/ws-transport";
import type { Log } from "../log.ts";
import { RoomDirectory } from "./directory.ts";
import { MAX_FRAME } from "./limits.ts";
import { type Auth, type RoomDeps, TableRoom } from "./TableRoom.ts";

const ROOM = "table";
/** Everybody is disconnected at once; only a reservation that nobody used keeps a room longer. */
const PATIENCE_MS = 1_500;

export interface ColyseusOptions extends RoomDeps {
  readonly server: Server;
  /** Whether a page from this origin may open a connection to a server that it calls by this host name. */
  readonly allowsOrigin: (origin: string, host: string | undefined) => boolean;
}

export interface Colyseus {
  /** A place in a table's room, for a session that was authenticated by a route of ours. */
  reserve(table: string, auth: Auth): Promise<unknown>;
  /** The SDK's `reconnect`: a reservation for a session that was cut off. Null where it is over. */
  reconnect(roomId: string, token: string): Promise<unknown>;
  stop(): Promise<void>;
}

/**
 * Starts the rooms on an HTTP server of ours. Colyseus' own server class is left out: it answers with open CORS headers
 * and reads matchmaking bodies of any size. Clients cannot make rooms; the only way in is `reserve`.
 */
export async function startColyseus(options: ColyseusOptions): Promise<Colyseus> {
  const { server, allowsOrigin, ...deps } = options;
  TableRoom.deps = deps;
  setLogger(quietLogger(deps.log));
  await matchMaker.setup(new LocalPresence(), new LocalDriver());
  matchMaker.controller.exposedMethods = ["reconnect"];
  matchMaker.defineRoomType(ROOM, TableRoom);
  const transport = new WebSocketTransport({
    noServer: true,
    maxPayload: MAX_FRAME,
    beforeUpgrade: (_request, { headers }) => {
      const origin = headers.get("origin");
      if (origin === null || allowsOrigin(origin, headers.get("host") ?? undefined)) return;
      return new Response(null, { status: 403 });
    },
  });
  transport.attachToServer(server);
  await matchMaker.accept();
  const rooms = new RoomDirectory(ROOM);
  return {
    reserve: (table, auth) => rooms.reserve(table, auth),
    reconnect: (roomId, reconnectionToken) =>
      matchMaker.controller.invokeMethod("reconnect", roomId, { reconnectionToken }).catch(() => null),
    stop: async () => {
      await Promise.race([matchMaker.gracefullyShutdown(), sleep(PATIENCE_MS, undefined, { ref: false })]);
      transport.shutdown();
    },
  };
}

/** What Colyseus prints may hold what a client sent; its warnings are kept to one line. */
function quietLogger(log: Log) {
  const first = (text: unknown): string => String(text).split("\n", 1)[0] ?? "";
  return {
    debug: () => {},
    trace: () => {},
    info: () => {},
    warn: (text: unknown) => log.warn({ from: "colyseus" }, first(text)),
    error: (text: unknown) => log.warn({ from: "colyseus" }, first(text)),
  };
}
