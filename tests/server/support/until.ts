import { vi } from "vitest";

/** Waits until nothing throws any more: long enough for a machine that has much else to do. */
export const until = <T>(look: () => T | Promise<T>, timeout = 10_000): Promise<T> =>
  vi.waitFor(look, { timeout, interval: 10 });
