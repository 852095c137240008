import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Config } from "./config.ts";
import { createApp, finishApp } from "./http/app.ts";
import { createDoorkeeper } from "./http/failures.ts";
import { originRule } from "./http/origins.ts";
import { servePage } from "./http/page.ts";
import { createLog, type Log } from "./log.ts";
import { type Colyseus, startColyseus } from "./rooms/colyseus.ts";
import { Limits } from "./rooms/limits.ts";
import { serveAdmin } from "./store/admin.ts";
import { openStore } from "./store/open.ts";
import type { Store } from "./store/store.ts";
import { Bots, type CreateBot } from "./table/bots.ts";
import { Deadlines } from "./table/deadlines.ts";
import { Exercises } from "./table/exercises.ts";
import { type CreateGame, Library, readScenarios } from "./table/library.ts";
import { shiftDeadlines, startHeartbeat } from "./table/outage.ts";
import { Tables } from "./table/tables.ts";
import { systemTime, type Time } from "./table/time.ts";

const ROOT = join(import.meta.dirname, "..");
/** A table that nobody used for this long leaves the memory, in milliseconds. */
const IDLE_MS = 300_000;

/** The game that is played: the rules, and who plays a seat when nobody does. */
export interface Play {
  readonly createGame: CreateGame;
  readonly createBot: CreateBot;
  readonly rulesVersion: number;
}

export interface BootOptions {
  readonly config: Config;
  readonly play: Play;
  readonly time?: Time;
  readonly log?: Log;
  /** Folder of the scenarios; by default the project's own. */
  readonly scenarios?: string;
}

export interface RunningServer {
  readonly url: string;
  readonly store: Store;
  readonly tables: Tables;
  readonly log: Log;
  /** Tells players, waits for what is under way, and lets go of port and data folder. */
  stop(): Promise<void>;
}

/** Starts everything. Rejects with a `StoreError` or the error of port or folder, and then holds neither. */
export async function bootServer(options: BootOptions): Promise<RunningServer> {
  const { config, play, time = systemTime, log = createLog(config.logLevel) } = options;
  const scenarios = await readScenarios(options.scenarios ?? join(ROOT, "scenarios"), log);
  const store = await openStore(config.dataDir === ":memory:" ? { memory: true } : { dir: config.dataDir });
  const open: Stop[] = [() => store.system.close()];
  const stop = async (): Promise<void> => {
    for (const close of open.splice(0).reverse()) await close();
  };
  try {
    const library = new Library({ store: store.scenarios, createGame: play.createGame }, scenarios);
    const shared = { store, library, rulesVersion: play.rulesVersion, time, log };
    const tables = await startTables(shared, play, open);
    if (config.dataDir !== ":memory:") open.push((await serveAdmin(store, config.dataDir)).close);
    const exercises = new Exercises(shared);
    const url = await startWeb({ ...shared, createGame: play.createGame, tables, exercises }, config, open);
    return { url, store, tables, log, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** What to undo, in the order in which it was done. */
type Stop = () => void | Promise<void>;
type Shared = Omit<ConstructorParameters<typeof Tables>[0], "idleAfter">;

async function startTables(shared: Shared, { createBot }: Play, open: Stop[]): Promise<Tables> {
  const { store, time, log } = shared;
  const tables = new Tables({ ...shared, idleAfter: IDLE_MS });
  const deadlines = new Deadlines({ store: store.tables, tables, time, log });
  tables.follow(new Bots({ createBot, time, log }));
  tables.follow(deadlines);
  open.push(() => tables.stop());
  await shiftDeadlines({ ...shared, tables });
  open.push(startHeartbeat({ ...shared, tables }));
  open.push(() => deadlines.stop());
  await deadlines.start();
  return tables;
}

async function startWeb(
  parts: Shared & Pick<Play, "createGame"> & { readonly tables: Tables; readonly exercises: Exercises },
  config: Config,
  open: Stop[],
): Promise<string> {
  const { store, tables, time, log } = parts;
  const allowsOrigin = originRule(config.origins);
  const server = createServer();
  const rooms = { tables, messages: store.messages, limits: new Limits(time), log };
  const colyseus = await startColyseus({ ...rooms, server, allowsOrigin });
  open.push(() => stopWeb(server, tables, colyseus));
  const { trustProxy } = config;
  const health = healthOf(parts);
  const app = createApp({ ...parts, colyseus, doorkeeper: createDoorkeeper(), trustProxy, allowsOrigin, health });
  if (config.dev) await (await import("./http/dev.ts")).attachDev(app, server);
  else servePage(app, join(ROOT, "dist"));
  finishApp(app, log);
  server.on("request", app);
  await listen(server, config);
  const { port } = server.address() as AddressInfo;
  return `http://${config.host.includes(":") ? `[${config.host}]` : config.host}:${port}`;
}

async function stopWeb(server: Server, tables: Tables, colyseus: Colyseus): Promise<void> {
  server.close();
  tables.sayStopping();
  await tables.settled();
  await colyseus.stop();
  server.closeAllConnections();
}

function healthOf({ store, tables, time }: Pick<Shared, "store" | "time"> & { readonly tables: Tables }): () => object {
  const since = time.now();
  return () => ({
    ok: true,
    uptime: Math.round((time.now() - since) / 1000),
    tables: tables.open().length,
    commits: store.system.stats().commits,
  });
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
