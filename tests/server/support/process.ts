import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import process from "node:process";
import { onTestFinished } from "vitest";

const ROOT = join(import.meta.dirname, "..", "..", "..");
const MAIN = join(ROOT, "server", "main.ts");
/** Compiled code is kept, as `npm start` keeps it. */
const NODE_COMPILE_CACHE = join(ROOT, "node_modules", ".cache", "demarche", "compiled");

/** The real server in a process of its own. */
export class ServerProcess {
  out = "";
  err = "";
  readonly #child: ChildProcess;
  readonly ended: Promise<number | null>;

  constructor(env: Record<string, string>) {
    const settings = { PORT: "0", LOG_LEVEL: "info", NODE_ENV: "production", NODE_COMPILE_CACHE, ...env };
    this.#child = spawn(process.execPath, [MAIN], { env: { ...process.env, ...settings } });
    this.#child.stdout?.setEncoding("utf8").on("data", (text: string) => {
      this.out += text;
    });
    this.#child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      this.err += text;
    });
    this.ended = once(this.#child, "close").then(([code]) => code as number | null);
    onTestFinished(() => {
      this.#child.kill("SIGKILL");
    });
  }

  /** Its address, once it says that it is ready. */
  async url(): Promise<string> {
    for (;;) {
      const url = /ready: (\S+)/.exec(this.out)?.[1];
      if (url) return url;
      const end = await Promise.race([this.ended.then((code) => `ended with ${code}`), this.#more()]);
      if (end !== null) throw new Error(`the server ${end}: ${this.err}`);
    }
  }

  signal(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  /** No chance to say goodbye. */
  async kill(): Promise<void> {
    this.#child.kill("SIGKILL");
    await this.ended;
  }

  async #more(): Promise<null> {
    await once(this.#child.stdout as NonNullable<ChildProcess["stdout"]>, "data");
    return null;
  }
}
