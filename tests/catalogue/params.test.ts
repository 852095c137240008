import { expect, test } from "vitest";
import {
  changedParams,
  defaults,
  orderCost,
  PARAMS,
  paramEntry,
  paramIssues,
  withOverrides,
} from "../../shared/catalogue/params.ts";

test("every number is finite, has a unit and says where it comes from", () => {
  for (const entry of Object.values(PARAMS)) {
    expect(Number.isFinite(entry.value)).toBe(true);
    expect(entry.unit).not.toBe("");
    expect(entry.source === "sourced" ? entry.document : entry.why).toMatch(/\S/);
    if (entry.range) expect(entry.value >= entry.range[0] && entry.value <= entry.range[1]).toBe(true);
  }
});

test("the weights of severity sum to a hundred and those of stability and scores to one", () => {
  const sum = (prefix: string) =>
    Object.entries(PARAMS)
      .filter(([id]) => id.startsWith(prefix))
      .reduce((total, [, entry]) => total + entry.value, 0);
  expect(sum("severity.weight.")).toBe(100);
  for (const layer of ["physical", "logical", "data", "social"]) expect(sum(`resilience.${layer}.`)).toBeCloseTo(1, 10);
  const params = defaults();
  const parts = ["stability.norms", "stability.tension", "stability.resilience", "stability.unity"] as const;
  expect(parts.reduce((total, id) => total + params[id], 0)).toBeCloseTo(1, 10);
  expect(params["score.national"] + params["score.shared"]).toBe(1);
});

test("a scenario's number replaces the table's and is named as changed", () => {
  const params = withOverrides({ "income.base": 1, "pc.start": 3 });
  expect([params["income.base"], params["pc.start"], params["pc.cap"]]).toEqual([1, 3, 12]);
  expect(changedParams(params)).toEqual(["income.base", "pc.start"]);
  expect(changedParams(defaults())).toEqual([]);
});

test("unknown numbers are errors and unusual ones are noticed", () => {
  expect(paramIssues({ "income.base": 1, "no.such": 2, "evidence.phi": 0.9, "pc.cap": Number.NaN })).toEqual([
    { id: "no.such", code: "param-unknown" },
    { id: "evidence.phi", code: "param-out-of-range" },
    { id: "pc.cap", code: "param-not-a-number" },
  ]);
});

test("an order's price is read from the same table", () => {
  expect(orderCost("redLine", defaults())).toEqual({ ap: 1, pc: 1 });
  expect(orderCost("redLine", withOverrides({ "cost.redLine.pc": 2 }))).toEqual({ ap: 1, pc: 2 });
  expect(paramEntry("likelihood.likely")).toMatchObject({ value: 0.55, source: "sourced" });
});
