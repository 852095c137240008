import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { onTestFinished } from "vitest";
import { openStore, type StoreOptions } from "../../../server/store/open.ts";
import { databaseFile } from "../../../server/store/sqlite/folder.ts";
import type { NewMessage, Store } from "../../../server/store/store.ts";

export { addExercise, addTable, row } from "./records.ts";

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
