import fc from "fast-check";
import { expect, test } from "vitest";
import { clamp, r1 } from "../../shared/engine/gauge.ts";

test("a gauge rounds half up to one decimal", () => {
  expect([63.75, 0.05, -0.05, -0.06, 12.34].map(r1)).toEqual([63.8, 0.1, 0, -0.1, 12.3]);
});

test("a gauge never leaves 0 to 100 and keeps one decimal", () => {
  fc.assert(
    fc.property(fc.double({ min: -1e4, max: 1e4, noNaN: true }), (x) => {
      const gauge = clamp(r1(x));
      expect(gauge).toBeGreaterThanOrEqual(0);
      expect(gauge).toBeLessThanOrEqual(100);
      expect(gauge).toBe(Number(gauge.toFixed(1)));
    }),
  );
});

test("a clamp accepts other bounds", () => {
  expect([clamp(7, 0, 5), clamp(-1, 0.02, 0.6), clamp(3, 0, 5)]).toEqual([5, 0.02, 3]);
});
