import fc from "fast-check";
import { expect, test } from "vitest";
import { defaults } from "../../../shared/catalogue/params.ts";
import { LIKELIHOOD_WORDS } from "../../../shared/catalogue/wordings.ts";
import { r1 } from "../../../shared/engine/gauge.ts";
import { attainment, type ObjectiveReading } from "../../../shared/rules/formulas/objectives.ts";
import {
  brier,
  collapsed,
  nationalScore,
  personalResult,
  ratio,
  sharedScore,
  statedBelief,
  tableVerdict,
  wordMidpoint,
} from "../../../shared/rules/formulas/scoring.ts";
import { isOpenSevere, stability } from "../../../shared/rules/formulas/stability.ts";

const params = defaults();

test("W11: stability is the sum of four parts less the open incidents", () => {
  const { value, terms } = stability(
    { norms: [48], tensions: [32], resilience: [34, 70, 52], fragmentation: 28, openSevere: 1 },
    params,
  );
  expect(Object.values(terms).map(r1)).toEqual([16.8, 17, 8.6, 14.4, -6, 0]);
  expect(r1(value)).toBe(50.8);
});

test("W11: own objectives count .65 and stability .35", () => {
  const objectives = [
    { weight: 30, attainment: 0.8 },
    { weight: 25, attainment: 1 },
    { weight: 25, attainment: 0.5 },
    { weight: 20, attainment: 0.4 },
  ];
  const national = nationalScore(objectives, 0);
  expect(national).toBeCloseTo(69.5, 10);
  expect(r1(personalResult(national, 54, false, params))).toBe(64.1);
  expect(nationalScore(objectives, -5)).toBeCloseTo(64.5, 10);
});

test("open severe incidents weigh for three rounds and three of them are a crisis", () => {
  const incident = { severity: 40, detected: true, answered: false, tolerated: false, roundsOld: 2 };
  expect(isOpenSevere(incident, params)).toBe(true);
  for (const change of [
    { severity: 39 },
    { answered: true },
    { tolerated: true },
    { roundsOld: 1 },
    { roundsOld: 5 },
  ]) {
    expect(isOpenSevere({ ...incident, ...change }, params)).toBe(false);
  }
  const world = { norms: [50], tensions: [40], resilience: [50], fragmentation: 20 };
  expect(stability({ ...world, openSevere: 5 }, params).terms.incidents).toBe(-18);
});

test("each of the eleven types reads its attainment", () => {
  const values = { A: 1, B: 0.4, C: 0.2 };
  const cases: [ObjectiveReading, number][] = [
    [{ type: "gauge", value: 76, lo: 73, hi: 79 }, 0.5],
    [{ type: "gauge", value: 90, lo: 73, hi: 79 }, 1],
    [{ type: "dyad", value: 35, lo: 45, hi: 25 }, 0.5],
    [{ type: "norm", value: 20, lo: 25, hi: 50 }, 0],
    [{ type: "count", value: 3, lo: 0, hi: 4 }, 0.75],
    [{ type: "text", variant: "B", values, none: 0.1 }, 0.4],
    [{ type: "text", variant: null, values, none: 0.1 }, 0.1],
    [{ type: "claim", correct: "with-signature" }, 1],
    [{ type: "claim", correct: "without" }, 0.5],
    [{ type: "claim", correct: "none" }, 0],
    [{ type: "hidden", acceptance: null }, 1],
    [{ type: "hidden", acceptance: 0.49 }, 1],
    [{ type: "hidden", acceptance: 0.7 }, 0.3],
    [{ type: "capacity", gained: 1, target: 4 }, 0.25],
    [{ type: "coalition", largest: 3, target: 2 }, 1],
    [{ type: "avoid", highest: 5, rung: 6 }, 1],
    [{ type: "avoid", highest: 6, rung: 6 }, 0],
    [{ type: "event", flag: false, want: false }, 1],
    [{ type: "event", flag: false, want: true }, 0],
  ];
  for (const [reading, expected] of cases) expect(attainment(reading, params)).toBeCloseTo(expected, 10);
});

test("the shared score takes the end and the way there alike", () => {
  expect(sharedScore(60, [50, 54], params)).toBe(56);
});

test("nobody wins a collapse", () => {
  expect([collapsed(19.9, 3, params), collapsed(50, 10, params), collapsed(20, 9, params)]).toEqual([
    true,
    true,
    false,
  ]);
  expect(personalResult(90, 15, true, params)).toBe(40);
  expect(personalResult(20, 15, true, params)).toBeLessThan(40);
});

test("the table's verdict follows the change of stability and the length of the game", () => {
  const after = (change: number) => tableVerdict(change, 4, false, params);
  expect([5, 4.9, 1, 0.9, -4, -4.1].map(after)).toEqual([
    "stable-cyberspace",
    "managed-rivalry",
    "managed-rivalry",
    "fragile-peace",
    "fragile-peace",
    "cyber-disorder",
  ]);
  expect(tableVerdict(9, 4, true, params)).toBe("cyber-disorder");
});

test("a Brier score is 0 for certainty in the truth and 2 for certainty in an error", () => {
  expect(brier({ A: 1, B: 0 }, "A")).toBe(0);
  expect(brier({ A: 0, B: 1 }, "A")).toBe(2);
  expect(brier({ B: 1 }, "A")).toBe(2);
  expect(brier({ A: 0.25, B: 0.25, C: 0.25, D: 0.25 }, "A")).toBeCloseTo(0.75, 10);
});

test("a claim's word spreads the rest evenly and sums to one", () => {
  expect(LIKELIHOOD_WORDS.map((word) => wordMidpoint(word, params))).toEqual([0.03, 0.13, 0.33, 0.5, 0.68, 0.88, 0.97]);
  const belief = statedBelief("very-likely", "A", ["A", "B", "C", "D"], params);
  expect(belief.B).toBeCloseTo(0.04, 10);
  fc.assert(
    fc.property(fc.constantFrom(...LIKELIHOOD_WORDS), fc.integer({ min: 1, max: 6 }), (word, count) => {
      const hypotheses = Array.from({ length: count }, (_, i) => `h${i}`);
      const total = Object.values(statedBelief(word, "h0", hypotheses, params)).reduce((sum, p) => sum + p, 0);
      return Math.abs(total - 1) < 1e-9;
    }),
  );
});

test("an indicator without cases has no value", () => {
  expect([ratio(1, 4), ratio(0, 0)]).toEqual([0.25, null]);
});
