import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Config } from "./config.ts";
import { createApp, finishApp } from "./http/app.ts";
import { createDoorkeeper } from "./http/failures.ts";
import { originRule } from "./http/origins.ts";
import { servePage } from "./http/page.ts";
import { createLog, type Log } from "./log.ts";
import { startColyseus } from "./rooms/colyseus.ts";
import { Limits } from "./rooms/limits.ts";
import { openStore } from "./store/open.ts";
import type { Store } from "./store/store.ts";
import { Exercises } from "./table/exercises.ts";
import { type CreateGame, Library, readScenarios } from "./table/library.ts";
import { Tables } from "./table/tables.ts";
import { systemTime, type Time } from "./table/time.ts";

const ROOT = join(import.meta.dirname, "..");
const IDLE_MS = 300_000;

export interface BootOptions {
  readonly config: Config;
  readonly createGame: CreateGame;
  readonly rulesVersion: number;
  readonly time?: Time;
  readonly log?: Log;
  readonly scenarios?: string;
}

export interface RunningServer {
  readonly url: string;
  readonly store: Store;
  readonly tables: Tables;
  stop(): Promise<void>;
}

/** Starts everything. Rejects with a `StoreError` or the error of the port. */
export async function bootServer(options: BootOptions): Promise<RunningServer> {
  const { config, createGame, rulesVersion, time = systemTime, log = createLog(config.logLevel) } = options;
  const scenarios = await readScenarios(options.scenarios ?? join(ROOT, "scenarios"), log);
  const store = await openStore(config.dataDir === ":memory:" ? { memory: true } : { dir: config.dataDir });
  const library = new Library({ store: store.scenarios, createGame }, scenarios);
  const shared = { store, library, rulesVersion, time, log };
  const tables = new Tables({ ...shared, idleAfter: IDLE_MS });
  const exercises = new Exercises(shared);
  const allowsOrigin = originRule(config.origins);
  const server = createServer();
  const rooms = { tables, messages: store.messages, limits: new Limits(time), log };
  const colyseus = await startColyseus({ ...rooms, server, allowsOrigin });
  const app = createApp({
    ...shared,
    exercises,
    tables,
    colyseus,
    doorkeeper: createDoorkeeper(),
    trustProxy: config.trustProxy,
    allowsOrigin,
    health: () => ({ ok: true }),
  });
  servePage(app, join(ROOT, "dist"));
  finishApp(app, log);
  server.on("request", app);
  await listen(server, config);
  const { port } = server.address() as AddressInfo;
  const stop = async (): Promise<void> => {
    server.close();
    await tables.stop();
    await colyseus.stop();
    server.closeAllConnections();
    await store.system.close();
  };
  return { url: `http://${config.host}:${port}`, store, tables, stop };
}

function listen(server: Server, { port, host }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
}
