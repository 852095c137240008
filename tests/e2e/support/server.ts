import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";

const MAIN = join(import.meta.dirname, "..", "..", "..", "server", "main.ts");

/** A real server with a data folder of its own, to be killed without a word and started again at the same address. */
export class MortalServer {
  readonly #folder: string;
  #port = "0";
  #child: ChildProcess | null = null;
  url = "";

  private constructor(folder: string) {
    this.#folder = folder;
  }

  static async begin(): Promise<MortalServer> {
    const server = new MortalServer(await mkdtemp(join(tmpdir(), "demarche-mortal-")));
    await server.start();
    return server;
  }

  async start(): Promise<void> {
    const settings = { PORT: this.#port, HOST: "127.0.0.1", DATA_DIR: this.#folder, NODE_ENV: "production" };
    const child = spawn(process.execPath, [MAIN], {
      env: { ...process.env, ...settings, LOG_LEVEL: "warn" },
      stdio: ["ignore", "pipe", "inherit"],
    });
    this.#child = child;
    this.url = await addressOf(child);
    this.#port = new URL(this.url).port;
  }

  /** As if the plug were pulled. */
  async kill(): Promise<void> {
    const child = this.#child;
    if (child === null) return;
    this.#child = null;
    const gone = once(child, "close");
    child.kill("SIGKILL");
    await gone;
  }

  async end(): Promise<void> {
    await this.kill();
    await rm(this.#folder, { recursive: true, force: true });
  }
}

/** Reads on after the address has come, so that the server can always write. */
function addressOf(child: ChildProcess): Promise<string> {
  let said = "";
  return new Promise((resolve, reject) => {
    child.stdout?.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      const url = /ready: (\S+)/.exec(said)?.[1];
      if (url !== undefined) resolve(url);
    });
    child.once("close", () => reject(new Error(`the server did not start: ${said}`)));
  });
}
