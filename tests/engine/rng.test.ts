import { expect, test } from "vitest";
import { isSeed, newSeed, stream } from "../../shared/engine/rng.ts";

const SEED = newSeed("00C0FFEE00C0FFEE");
const draws = (purpose: string, n: number): number[] => {
  const rng = stream(SEED, purpose);
  return Array.from({ length: n }, () => rng.next());
};

test("a seed is sfc32 and lower-case hexadecimal digits", () => {
  expect(SEED).toBe("sfc32:00c0ffee00c0ffee");
  expect(isSeed(SEED)).toBe(true);
  expect(isSeed("sfc32:xyz")).toBe(false);
  expect(() => newSeed("not hex")).toThrow(RangeError);
});

test("the same seed and purpose always give the same draws", () => {
  expect(draws("round:3/detect:I2", 20)).toEqual(draws("round:3/detect:I2", 20));
});

test("another purpose gives an unrelated stream", () => {
  const a = draws("round:1/detect:I1", 1000);
  const b = draws("round:1/detect:I2", 1000);
  expect(a.filter((x, i) => Math.abs(x - (b[i] as number)) < 0.01).length).toBeLessThan(60);
});

test("the first draws of many purposes are spread evenly", () => {
  const counts = Array(10).fill(0);
  for (let i = 0; i < 10_000; i++) counts[stream(SEED, `round:${i}`).int(10)]++;
  for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(150);
});

test("a chance of one always comes and a chance of zero never does", () => {
  const rng = stream(SEED, "chance");
  for (let i = 0; i < 100; i++) expect([rng.chance(1), rng.chance(0)]).toEqual([true, false]);
});

test("a shuffle keeps every item and leaves its input alone", () => {
  const items = Object.freeze([1, 2, 3, 4, 5, 6, 7]);
  const shuffled = stream(SEED, "shuffle").shuffle(items);
  expect([...shuffled].sort()).toEqual([...items]);
  expect(items).toContain(stream(SEED, "pick").pick(items));
  expect(() => stream(SEED, "pick").pick([])).toThrow(RangeError);
});

test("the draws of a known seed never change", () => {
  expect(draws("golden", 3)).toMatchInlineSnapshot(`
    [
      0.38489321945235133,
      0.19020457728765905,
      0.823317450704053,
    ]
  `);
});
