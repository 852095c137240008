import { expect, test } from "vitest";
import { defaults } from "../../../shared/catalogue/params.ts";
import { capacityStep, donorTrust } from "../../../shared/rules/formulas/capacity.ts";
import { ceilings } from "../../../shared/rules/formulas/resilience.ts";

const params = defaults();

test("W9: capacity raises the ceilings of Padmara layer by layer", () => {
  const layers = (capacity: number[]) => Object.values(ceilings(capacity, params));
  expect(layers([2, 1.5, 2, 1.5, 2])).toEqual([38, 38.5, 35.5, 34]);
  expect(layers([2.5, 1.5, 2.5, 1.5, 2])).toEqual([42.5, 42.5, 39, 38]);
  expect(layers([3, 2, 3, 2.5, 3])).toEqual([57.5, 58, 54, 49.5]);
});

test("the lowest capacity gives 20 on every layer and the highest 100", () => {
  expect(Object.values(ceilings([1, 1, 1, 1, 1], params))).toEqual([20, 20, 20, 20]);
  expect(Object.values(ceilings([5, 5, 5, 5, 5], params))).toEqual([100, 100, 100, 100]);
});

test("training without a strategy is shelfware", () => {
  expect(capacityStep([1.5, 2, 2, 2, 2], 2, 0, params)).toBe(0.25);
  expect(capacityStep([1.5, 2, 2, 2, 2], 0, 0, params)).toBe(0.5);
  expect(capacityStep([2, 2, 2, 2, 2], 2, 0, params)).toBe(0.5);
});

test("a seat absorbs one level a round and no dimension passes five", () => {
  expect(capacityStep([3, 3, 3, 3, 3], 1, 1, params)).toBe(0);
  expect(capacityStep([3, 3, 3, 3, 5], 4, 0, params)).toBe(0);
});

test("a donor earns ten points of trust in a game at most", () => {
  expect([0, 5, 8, 10].map((earned) => donorTrust(earned, params))).toEqual([5, 5, 2, 0]);
});
