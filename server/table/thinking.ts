/** Milliseconds of one turn of the event loop that all bots together may think. */
const BUDGET_MS = 20;

/** Lets bots think one after the other, a little in each turn, so that people never wait for them. */
export class Thinking {
  readonly #clock: () => number;
  #waiting: (() => void)[] = [];
  #scheduled = false;

  /** @param clock milliseconds, for measuring only */
  constructor(clock: () => number = () => performance.now()) {
    this.#clock = clock;
  }

  /** The thought must not throw. */
  add(thought: () => void): void {
    this.#waiting.push(thought);
    this.#schedule();
  }

  readonly #turn = (): void => {
    this.#scheduled = false;
    const end = this.#clock() + BUDGET_MS;
    do this.#waiting.shift()?.();
    while (this.#waiting.length > 0 && this.#clock() < end);
    if (this.#waiting.length > 0) this.#schedule();
  };

  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    setImmediate(this.#turn);
  }
}
