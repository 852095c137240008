import type { Time } from "../table/time.ts";

export interface Allowance {
  /** Requests that may come at once. */
  readonly burst: number;
  /** Requests a second in the long run. */
  readonly rate: number;
  /** Refusals after which the device is disconnected; one is forgotten every second. */
  readonly patience: number;
}

/** For one person with all devices; more than anybody clicks or types. Source: invented. */
export const ALLOWANCE: Allowance = { burst: 40, rate: 10, patience: 40 };

/** Messages a second of one device after which Colyseus drops it unheard. */
export const HARD_LIMIT = 100;

/** WebSocket frames above this size end the connection, in bytes. */
export const MAX_FRAME = 65_536;

interface Bucket {
  left: number;
  at: number;
  refused: number;
}

export type Verdict = "go" | "refuse" | "disconnect";

/** How often buckets that are whole again are thrown away, in milliseconds. */
const SWEEP_MS = 60_000;

/** Counts what each member of each table asks for. */
export class Limits {
  readonly #time: Time;
  readonly #allowance: Allowance;
  readonly #buckets = new Map<string, Bucket>();
  #swept = Number.NEGATIVE_INFINITY;

  constructor(time: Time, allowance: Allowance = ALLOWANCE) {
    this.#time = time;
    this.#allowance = allowance;
  }

  /** How many members it keeps in mind. */
  get remembered(): number {
    return this.#buckets.size;
  }

  /** @param member unique among all tables: every facilitator is called the same within a table */
  ask(member: string): Verdict {
    const { burst, rate, patience } = this.#allowance;
    const now = this.#time.now();
    this.#sweep(now);
    const bucket = this.#buckets.get(member) ?? { left: burst, at: now, refused: 0 };
    this.#buckets.set(member, bucket);
    const seconds = Math.max(0, now - bucket.at) / 1000;
    bucket.left = Math.min(burst, bucket.left + seconds * rate);
    bucket.refused = Math.max(0, bucket.refused - seconds);
    bucket.at = now;
    if (bucket.left >= 1) {
      bucket.left -= 1;
      return "go";
    }
    bucket.refused += 1;
    return bucket.refused > patience ? "disconnect" : "refuse";
  }

  #sweep(now: number): void {
    if (now - this.#swept < SWEEP_MS) return;
    this.#swept = now;
    const { burst, rate } = this.#allowance;
    for (const [member, { left, at, refused }] of this.#buckets) {
      const seconds = (now - at) / 1000;
      if (left + seconds * rate >= burst && refused <= seconds) this.#buckets.delete(member);
    }
  }
}
