/** Somebody who has work to do, one small piece at a time. */
export interface Worker {
  /** Does one piece. True where more is waiting. Must not throw. */
  step(): boolean;
}

/** Round robin: in each turn of the event loop every worker with something to do does one piece of it. */
export class Turns {
  readonly #ready = new Set<Worker>();
  #scheduled = false;

  /** Gives a worker its piece in the next turn. */
  wake(worker: Worker): void {
    this.#ready.add(worker);
    this.#schedule();
  }

  readonly #turn = (): void => {
    this.#scheduled = false;
    const round = [...this.#ready];
    this.#ready.clear();
    for (const worker of round) if (worker.step()) this.#ready.add(worker);
    if (this.#ready.size > 0) this.#schedule();
  };

  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    setImmediate(this.#turn);
  }
}
