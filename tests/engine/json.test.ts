import fc from "fast-check";
import { expect, test } from "vitest";
import { canonical } from "../../shared/engine/json.ts";

test("keys are sorted at every depth and undefined members are dropped", () => {
  expect(canonical({ b: [{ d: 1, c: null }], a: undefined, A: "x" })).toBe('{"A":"x","b":[{"c":null,"d":1}]}');
});

test("the text is JSON for the same value", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test("what JSON cannot hold is refused", () => {
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY, 1n, () => 0]) {
    expect(() => canonical({ value })).toThrow(TypeError);
  }
});
