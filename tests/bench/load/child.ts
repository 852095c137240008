import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import process from "node:process";

/** A process of the bench that does errands, one at a time. */
export class Helper<Errand> {
  readonly #child: ChildProcess;

  /** @param script beside this file */
  constructor(script: string) {
    this.#child = fork(join(import.meta.dirname, script), { stdio: ["ignore", "inherit", "inherit", "ipc"] });
    process.once("exit", () => this.#child.kill("SIGKILL"));
  }

  do<T>(errand: Errand): Promise<T> {
    return new Promise((done, failed) => {
      const gone = (code: number | null): void => failed(new Error(`a helper ended with ${code}`));
      this.#child.once("exit", gone);
      this.#child.once("message", (answer) => {
        this.#child.off("exit", gone);
        done(answer as T);
      });
      this.#child.send(errand as object);
    });
  }

  stop(): void {
    this.#child.disconnect();
  }
}
