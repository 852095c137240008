import fc from "fast-check";
import { expect, test } from "vitest";
import { defaults } from "../../../shared/catalogue/params.ts";
import { r1 } from "../../../shared/engine/gauge.ts";
import {
  adoptionGain,
  adoptionShare,
  answeredGain,
  clarityWord,
  complianceGain,
  hypocrisyLoss,
  normStage,
  salienceLoss,
  unansweredLoss,
  violatorPrice,
} from "../../../shared/rules/formulas/norms.ts";

const params = defaults();
const alone = { acceptance: 0.287, states: 1, weak: false, unnamed: false };

test("W7: an unanswered disruption wears the norm down by 8.6, and a vaguer one by 5.7", () => {
  expect(r1(unansweredLoss(0.75, 63.75, params))).toBe(-8.6);
  expect(r1(unansweredLoss(0.5, 63.75, params))).toBe(-5.7);
});

test("W7: answered by four the norm gains 2.5, answered alone 0.5", () => {
  expect(r1(answeredGain({ ...alone, acceptance: 0.545, states: 4 }, params))).toBe(2.5);
  expect(r1(answeredGain(alone, params))).toBe(0.5);
});

test("W7: the price for an adopter that broke the norm is 3.1, and 2.0 if the text is vaguer", () => {
  expect(r1(violatorPrice(50, 0.75, true, 0.545, params))).toBe(-3.1);
  expect(r1(violatorPrice(50, 0.5, true, 0.545, params))).toBe(-2);
  expect(r1(violatorPrice(50, 0.75, false, 0.545, params))).toBe(-1);
});

test("an unanswered violation never raises a norm and an answered one never lowers it", () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(share, fc.double({ min: 0, max: 100, noNaN: true }), share, (clarity, severity, part) => {
      return unansweredLoss(clarity, severity, params, part) <= 0;
    }),
  );
  fc.assert(
    fc.property(
      share,
      fc.integer({ min: 1, max: 9 }),
      fc.boolean(),
      fc.boolean(),
      (acceptance, states, weak, unnamed) => {
        return answeredGain({ acceptance, states, weak, unnamed }, params) >= 0;
      },
    ),
  );
});

test("weak answers, answers without a claim and answers that name nobody confirm less", () => {
  expect(answeredGain({ ...alone, acceptance: 1, weak: true }, params)).toBeCloseTo(0.9, 10);
  expect(answeredGain({ ...alone, acceptance: null }, params)).toBeCloseTo(0.9, 10);
  expect(answeredGain({ ...alone, acceptance: null, unnamed: true }, params)).toBeCloseTo(0.36, 10);
});

const SUMMIT = { seats: { ARV: 73, TES: 74 }, others: { count: 12, econ: 57 } };

test("two signatures alone are 16 percent of a world with twelve further states", () => {
  expect(adoptionShare(["ARV", "TES"], SUMMIT, 0, params)).toBeCloseTo(0.16, 2);
  expect(adoptionShare(["ARV", "TES"], SUMMIT, 12, params)).toBeCloseTo(1, 10);
  expect(adoptionShare([], SUMMIT, 0, params)).toBe(0);
  expect(adoptionShare(["ARV"], { seats: { ARV: 60, TES: 60 } }, 0, params)).toBe(0.5);
});

test("adoption counts only the share that is new", () => {
  expect(adoptionGain(0.16, 0, 1, params)).toBeCloseTo(4.8, 10);
  expect(adoptionGain(1, 0.16, 1, params)).toBeCloseTo(25.2, 10);
  expect(adoptionGain(0.1, 0.16, 1, params)).toBe(0);
  expect(adoptionGain(0.5, 0, 0.5, params, true)).toBeCloseTo(3, 10);
});

test("compliance counts fully from a third of the states", () => {
  expect(complianceGain(1 / 3, params)).toBeCloseTo(0.5, 10);
  expect(complianceGain(0.16, params)).toBeCloseTo(0.072, 10);
});

test("an adopter that breaks its word hurts the norm once the claim is accepted", () => {
  expect([
    hypocrisyLoss(true, 0.5, params),
    hypocrisyLoss(true, 0.49, params),
    hypocrisyLoss(false, 1, params),
  ]).toEqual([-2, 0, 0]);
});

test("a norm nobody mentions fades", () => {
  expect([salienceLoss(false, params), salienceLoss(true, params)]).toEqual([-0.3, 0]);
});

test("norms have three stages and texts three clarities", () => {
  expect([32.9, 33, 66, 66.1].map((strength) => normStage(strength, params))).toEqual([
    "emerging",
    "cascading",
    "cascading",
    "internalised",
  ]);
  expect([0.5, 0.75, 1].map((clarity) => clarityWord(clarity, params))).toEqual(["vague", "soft", "sharp"]);
});
