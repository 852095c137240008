import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { onTestFinished } from "vitest";
import { type Admin, serveAdmin } from "../../../server/store/admin.ts";
import { openStore, type StoreOptions } from "../../../server/store/open.ts";
import { databaseFile } from "../../../server/store/sqlite/folder.ts";
import type { NewMessage, Store } from "../../../server/store/store.ts";
import { addExercise, addTable, row } from "./records.ts";

export { addExercise, addTable, row };

/** A child that serves a folder's admin socket and writes to its table t1 until it is killed; says every 50th row. */
export const SERVER = "tests/server/store/children/server.ts";

/** An empty folder that goes when the test ends. */
export function temporaryFolder(): string {
  const dir = mkdtempSync(join(tmpdir(), "store-test-"));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

/** A store on the disk that is closed when the test ends. */
export async function storeIn(dir: string, options: StoreOptions = {}): Promise<Store> {
  const store = await openStore({ dir }, options);
  onTestFinished(() => store.system.close());
  return store;
}

/** A folder with a store of one table that nobody uses. */
export async function closedStore(rows: number): Promise<string> {
  const dir = temporaryFolder();
  const store = await openStore({ dir });
  await addTable(store);
  await Promise.all(Array.from({ length: rows }, (_, seq) => store.journal.append("t1", [row(seq)])));
  await store.system.close();
  return dir;
}

/** How many rows a folder's one table has, if its chain holds; else -1. */
export async function rowsIn(dir: string): Promise<number> {
  const report = await (await storeIn(dir)).journal.verify("t1");
  return report.ok ? report.rows : -1;
}

/** A store with its admin socket, both closed when the test ends. */
export async function adminOf(dir: string): Promise<Admin> {
  const store = await storeIn(dir);
  const admin = await serveAdmin(store, dir);
  onTestFinished(() => admin.close());
  return admin;
}

/** The closed store's database, as someone with an editor would open it. */
export function tamper<T>(dir: string, change: (db: DatabaseSync) => T): T {
  const db = new DatabaseSync(databaseFile(dir));
  try {
    return change(db);
  } finally {
    db.close();
  }
}

export function message(
  id: string,
  seq: number,
  readers: readonly string[],
  more: Partial<NewMessage> = {},
): NewMessage {
  const fromSeat = readers[0] ?? null;
  return { id, seq, channel: "note", fromSeat, readers, round: 1, phase: "consultation", texts: {}, meta: {}, ...more };
}

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a script of the repository on the Node that runs the tests, to its end. */
export async function run(script: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  const child = start(script, args, env);
  const text = { out: "", err: "" };
  child.stdout?.on("data", (chunk) => {
    text.out += chunk;
  });
  child.stderr?.on("data", (chunk) => {
    text.err += chunk;
  });
  const [code] = await once(child, "close");
  return { code, ...text };
}

/** Starts a script; it is killed when the test ends, if it still runs. */
export function start(script: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
  const child = spawn(process.execPath, [join(import.meta.dirname, "../../..", script), ...args], {
    env: { ...process.env, INIT_CWD: undefined, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  return child;
}

/** Lines of a child's output, until `enough` says that these will do. */
export function linesUntil(child: ChildProcess, enough: (lines: readonly string[]) => boolean): Promise<string[]> {
  return new Promise((resolve, reject) => {
    let text = "";
    child.stdout?.on("data", (chunk) => {
      text += chunk;
      const lines = text.split("\n").slice(0, -1);
      if (enough(lines)) resolve(lines);
    });
    child.once("close", (code) => reject(new Error(`the child ended early with ${code}: ${text}`)));
  });
}
