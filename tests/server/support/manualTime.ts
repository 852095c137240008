import type { Time } from "../../../server/table/time.ts";

interface Alarm {
  readonly at: number;
  readonly act: () => void;
}

/** A clock that a test sets. Only what is due at once happens by itself. */
export class ManualTime implements Time {
  #now: number;
  readonly #alarms = new Set<Alarm>();

  constructor(now = Date.parse("2030-05-14T09:00:00Z")) {
    this.#now = now;
  }

  now(): number {
    return this.#now;
  }

  after(ms: number, act: () => void): () => void {
    const alarm = { at: this.#now + Math.max(0, ms), act };
    this.#alarms.add(alarm);
    if (ms <= 0) setImmediate(() => this.#ring(alarm));
    return () => this.#alarms.delete(alarm);
  }

  /** Lets time pass; alarms ring in their order, each at its own time. */
  advance(ms: number): void {
    const end = this.#now + ms;
    for (;;) {
      const next = [...this.#alarms].filter((alarm) => alarm.at <= end).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      this.#now = Math.max(this.#now, next.at);
      this.#ring(next);
    }
    this.#now = end;
  }

  #ring(alarm: Alarm): void {
    if (this.#alarms.delete(alarm)) alarm.act();
  }
}
