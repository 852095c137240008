/** Where tables and their clocks get the time from, so that tests can set it. */
export interface Time {
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs `act` once after `ms`; what it returns cancels it. */
  after(ms: number, act: () => void): () => void;
}

/** Longer waits overflow the timers of the platform. */
const LONGEST_MS = 2 ** 31 - 1;

export const systemTime: Time = {
  now: Date.now,
  after(ms, act) {
    const timer = setTimeout(act, Math.min(Math.max(ms, 0), LONGEST_MS));
    timer.unref();
    return () => clearTimeout(timer);
  },
};
