import { expect, test } from "vitest";
import { defaults } from "../../../shared/catalogue/params.ts";
import { r1 } from "../../../shared/engine/gauge.ts";
import { type TensionInput, type TrustInput, tensionChange, trustChange } from "../../../shared/rules/formulas/dyad.ts";
import {
  accidentChance,
  firebreakPrice,
  firebreaksToCross,
  isCrisis,
  isSignal,
  mayUseForce,
  misread,
  nextRung,
} from "../../../shared/rules/formulas/ladder.ts";

const params = defaults();
const QUIET: TensionInput = {
  measures: [],
  claims: [],
  activeCbms: 0,
  consultation: false,
  mediation: false,
  offRamps: 0,
  signals: 0,
  clarified: 0,
  interceptions: 0,
};
const NOTHING: TrustInput = {
  measures: 0,
  brokenPromises: 0,
  interceptions: 0,
  forgeries: 0,
  sharedItems: 0,
  authenticatedItems: 0,
  meetings: 0,
  help: 0,
  review: 0,
  activeCbms: 0,
};

test("W4: sanctions add 10.8 tension", () => {
  const { terms } = tensionChange({ ...QUIET, measures: [{ force: 60, excess: 0, misperceived: false }] }, params);
  expect(r1(terms.force)).toBe(10.8);
});

test("W5: breaking relations over a theft adds 25.8 tension before time cools it", () => {
  const { terms, delta } = tensionChange(
    { ...QUIET, measures: [{ force: 80, excess: 32.5, misperceived: false }] },
    params,
  );
  expect([r1(terms.force), r1(terms.excess)]).toEqual([14.4, 11.4]);
  expect(r1(delta - terms.time)).toBe(25.8);
});

test("a public claim adds tension for its force and for the severity of the incident", () => {
  const naming = { ...QUIET, measures: [{ force: 25, excess: 0, misperceived: false }], claims: [32.5] };
  expect(r1(tensionChange(naming, params).delta + 2)).toBe(7.8);
});

test("time, measures of confidence, talks and a way out cool a relation", () => {
  const calm: TensionInput = {
    ...QUIET,
    activeCbms: 5,
    consultation: true,
    mediation: true,
    offRamps: 1,
    signals: 1,
    clarified: 1,
  };
  const { terms, delta } = tensionChange(calm, params);
  expect(terms).toMatchObject({ time: -2, cbms: -3, consultation: -4, mediation: -6, offRamps: -10, signals: -3 });
  expect(delta).toBe(-31);
});

test("a misreading, an unlawful measure and a noticed interception heat it", () => {
  const { terms } = tensionChange(
    { ...QUIET, measures: [{ force: 75, excess: 0, misperceived: true, unlawful: true }], interceptions: 1 },
    params,
  );
  expect(terms).toMatchObject({ misperception: 6, unlawful: 8, interceptions: 4 });
});

test("trust moves by what was done, then half a point towards where it began", () => {
  const { delta, terms } = trustChange({ ...NOTHING, measures: 1, sharedItems: 2, meetings: 1 }, 50, 50, params);
  expect(terms).toMatchObject({ measures: -6, sharedItems: 2, meetings: 2, drift: 0.5 });
  expect(delta).toBe(-1.5);
});

test("trust at its start value does not drift", () => {
  expect(trustChange(NOTHING, 35, 35, params).delta).toBe(0);
  expect(trustChange(NOTHING, 35.2, 35, params).delta).toBeCloseTo(-0.2, 10);
});

test("broken promises, forgeries and interceptions destroy trust", () => {
  const { delta } = trustChange({ ...NOTHING, brokenPromises: 1, forgeries: 1, interceptions: 1 }, 70, 70, params);
  expect(delta).toBe(-37.5);
});

test("the rung falls by one and rises by two, or three where an act is misread", () => {
  expect(nextRung(3, 0, false, params)).toBe(2);
  expect(nextRung(3, 4, false, params)).toBe(4);
  expect(nextRung(3, 8, false, params)).toBe(5);
  expect(nextRung(3, 8, true, params)).toBe(6);
  expect(nextRung(0, 0, false, params)).toBe(0);
});

test("each firebreak is paid once", () => {
  expect(firebreaksToCross(7, [], params)).toEqual(["A", "B"]);
  expect(firebreaksToCross(7, ["A"], params)).toEqual(["B"]);
  expect(firebreaksToCross(2, [], params)).toEqual([]);
  expect(firebreakPrice(["A", "B"], params)).toBe(3);
});

test("force needs a public that demands it or an alliance", () => {
  expect([mayUseForce(59, false, params), mayUseForce(60, false, params), mayUseForce(0, true, params)]).toEqual([
    false,
    true,
    true,
  ]);
});

test("a crisis needs a high rung and a heated relation, and misreading makes accidents", () => {
  expect([isCrisis(7, 75, params), isCrisis(6, 90, params), isCrisis(8, 74, params)]).toEqual([true, false, false]);
  expect(accidentChance(0.6, params)).toBeCloseTo(0.11, 10);
});

test("an answer below the rung with a way out is a signal, and a misread act looks larger", () => {
  expect([isSignal(2, 3, true), isSignal(3, 3, true), isSignal(2, 3, false)]).toEqual([true, false, false]);
  expect(misread({ rung: 10, force: 90 }, params)).toEqual({ rung: 10, force: 100 });
});
