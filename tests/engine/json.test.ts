import fc from "fast-check";
import { expect, test } from "vitest";
import { canonical, copied, sameJson } from "../../shared/engine/json.ts";

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

test("two values are the same exactly when their texts are", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
      expect(sameJson(a, b)).toBe(canonical(a) === canonical(b));
      expect(sameJson(a, JSON.parse(JSON.stringify(a)))).toBe(true);
    }),
  );
});

test("a copy keeps a key that would otherwise set its prototype", () => {
  const value = JSON.parse('{"__proto__":{"a":1},"b":2}');
  expect(JSON.stringify(copied(value))).toBe(JSON.stringify(value));
});

test("a copy holds the same in the same order and shares nothing", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const copy = copied(value);
      expect(JSON.stringify(copy)).toBe(JSON.stringify(value));
      if (typeof value === "object" && value !== null) expect(copy).not.toBe(value);
    }),
  );
});
