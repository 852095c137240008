import { describe, expect, test } from "vitest";
import { LONGEST_MS, pauseBefore } from "../../../client/net/backoff.ts";

describe("the pause before another try", () => {
  test("grows with every try and then stays", () => {
    const pauses = [0, 1, 2, 3, 10, 40].map((tries) => pauseBefore(tries, 0));
    expect(pauses).toEqual([400, 800, 1_600, 3_200, LONGEST_MS, LONGEST_MS]);
  });
  test("differs from page to page, by a third at most", () => {
    expect(pauseBefore(3, 0.5)).toBeLessThan(pauseBefore(3, 0));
    expect(pauseBefore(3, 0.999)).toBeGreaterThanOrEqual(Math.floor((pauseBefore(3, 0) * 2) / 3));
  });
});
