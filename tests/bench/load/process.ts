import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import process from "node:process";
import { HEAP_FLAGS } from "../../../scripts/lib/serve.mjs";
import type { Question, Usage } from "./probe.ts";

const ROOT = join(import.meta.dirname, "../../..");
const PROBE = join(import.meta.dirname, "probe.ts");
const PATIENCE_MS = 30_000;

/** A server in a process of its own, which says where it listens and what it uses. */
export class ProbedProcess {
  readonly url: string;
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess, url: string) {
    this.#child = child;
    this.url = url;
  }

  /** Starts a script of the project that prints its address when it is ready. */
  static async start(script: string, env: Record<string, string> = {}): Promise<ProbedProcess> {
    const child = spawn(process.execPath, [...HEAP_FLAGS, "--import", PROBE, join(ROOT, script)], {
      cwd: ROOT,
      env: { ...process.env, NODE_ENV: "production", ...env },
      stdio: ["ignore", "pipe", "inherit", "ipc"],
    });
    process.once("exit", () => child.kill("SIGKILL"));
    return new ProbedProcess(child, await address(child, script));
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  usage(): Promise<Usage> {
    return this.#ask({ ask: "usage" });
  }

  /** The same, and watches the delay of its event loop until the next question. */
  begin(): Promise<Usage> {
    return this.#ask({ ask: "begin" });
  }

  /** The same after a collection of garbage. */
  collected(): Promise<Usage> {
    return this.#ask({ ask: "collected" });
  }

  async stop(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const gone = once(this.#child, "exit");
    this.#child.kill("SIGTERM");
    const late = setTimeout(() => this.#child.kill("SIGKILL"), PATIENCE_MS);
    await gone;
    clearTimeout(late);
  }

  async #ask(question: Question): Promise<Usage> {
    const answer = once(this.#child, "message");
    this.#child.send(question);
    return (await answer)[0] as Usage;
  }
}

/** The first address that the process prints. Rejects where it ends before that. */
function address(child: ChildProcess, script: string): Promise<string> {
  return new Promise((found, failed) => {
    let said = "";
    child.stdout?.on("data", (chunk: Buffer) => {
      said += chunk;
      const url = /(?:http|ws):\/\/\S+/.exec(said)?.[0];
      if (url) found(url);
    });
    child.once("exit", (code) => failed(new Error(`${script} ended with ${code} before it was ready`)));
    child.once("error", failed);
  });
}
