import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evenShares, gaps, roundTo, startValues, sumOf, withShare } from "../../../client/panels/forms/values.ts";
import { choice, text } from "./support/options.ts";

describe("a form opens", () => {
  test("with the only choice already made", () => {
    expect(startValues([choice("mode", "full")]).values).toEqual({ mode: "full" });
  });
  test("with nothing chosen where there is something to choose", () => {
    expect(startValues([choice("mode", "full", "summary")]).values).toEqual({});
  });
  test("with nothing chosen where the only choice may be left out", () => {
    expect(startValues([{ ...choice("about", "I1"), optional: true } as never]).values).toEqual({});
  });
  test("with the value that the option proposes", () => {
    const fields = [{ name: "due", kind: "number", min: 1, max: 4, initial: 2 }] as const;
    expect(startValues(fields).values).toEqual({ due: 2 });
  });
});

describe("a form is incomplete", () => {
  test("while a choice is open", () => {
    expect(gaps([choice("mode", "full", "summary")], { values: {}, texts: {} })).toEqual(["mode"]);
  });
  test("while a required text is blank", () => {
    expect(gaps([text("body", true)], { values: {}, texts: { body: "  " } })).toEqual(["body"]);
  });
  test("while a text is longer than allowed", () => {
    expect(gaps([text("body")], { values: {}, texts: { body: "x".repeat(101) } })).toEqual(["body"]);
  });
  test("while shares do not sum to a hundred", () => {
    const fields = [{ name: "q", kind: "shares", choices: [] }] as const;
    expect(gaps(fields, { values: { q: { a: 50, b: 40 } }, texts: {} })).toEqual(["q"]);
  });
  test("while a package has no part", () => {
    const of = {
      parties: [],
      texts: [],
      pay: { max: 0, from: [] },
      lift: [],
      orders: [],
      promises: [],
      until: { min: 1, max: 1 },
    };
    expect(gaps([{ name: "parts", kind: "parts", of }], { values: { parts: [] }, texts: {} })).toEqual(["parts"]);
  });
});

describe("shares", () => {
  test("begin evenly, the first taking what is left over", () => {
    expect(evenShares(["a", "b", "c"])).toEqual({ a: 34, b: 33, c: 33 });
  });
  test("give way in proportion", () => {
    expect(withShare({ a: 40, b: 40, c: 20 }, "a", 70)).toEqual({ a: 70, b: 20, c: 10 });
  });
  test("are spread evenly where the others had nothing", () => {
    expect(withShare({ a: 100, b: 0, c: 0 }, "a", 50)).toEqual({ a: 50, b: 25, c: 25 });
  });
  test("always sum to a hundred and stay within nought and a hundred", () => {
    const shares = fc.array(fc.nat(100), { minLength: 2, maxLength: 6 }).map((raw) => {
      const whole = raw.some((value) => value > 0) ? raw : raw.map(() => 1);
      const total = whole.reduce((sum, value) => sum + value, 0);
      const rounded = roundTo(
        whole.map((value) => (100 * value) / total),
        100,
      );
      return Object.fromEntries(rounded.map((value, i) => [`k${i}`, value]));
    });
    fc.assert(
      fc.property(shares, fc.integer({ min: -20, max: 120 }), (before, to) => {
        const after = withShare(before, "k0", to);
        expect(sumOf(after)).toBe(100);
        expect(Object.values(after).every((share) => share >= 0 && share <= 100)).toBe(true);
      }),
    );
  });
});
