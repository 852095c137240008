import fc from "fast-check";
import { expect, test } from "vitest";
import { defaults } from "../../../shared/catalogue/params.ts";
import { r1 } from "../../../shared/engine/gauge.ts";
import { band, proportion } from "../../../shared/rules/formulas/proportionality.ts";
import { ceiling, damage, publicOutcry, recovery, spillOver } from "../../../shared/rules/formulas/resilience.ts";
import {
  CRITERIA,
  campaignBonus,
  countsAsCampaign,
  sev100,
  severityClass,
  severityShares,
  sevStar,
} from "../../../shared/rules/formulas/severity.ts";

const params = defaults();
const HOSPITAL = [3, 4, 4, 4, 2, 2, 4];
const MARENNE = [3, 3, 3.5, 3.5, 2.5];

test("W1: a hospital ransomware rates 63.8 and is severe", () => {
  const severity = sev100(HOSPITAL, params);
  expect(severity).toBe(63.75);
  expect(1 + severity / 25).toBeCloseTo(3.55, 10);
  expect(r1(severity)).toBe(63.8);
  expect(severityClass(severity, params)).toBe("severe");
});

test("W1: forces from 33.8 to 78.8 fit, and severing relations is disproportionate by 1.3", () => {
  const { low, high } = band(63.75, params);
  expect([r1(low), r1(high)]).toEqual([33.8, 78.8]);
  expect([35, 75].map((force) => proportion(force, 63.75, params).verdict)).toEqual(["fits", "fits"]);
  const severed = proportion(80, 63.75, params);
  expect([r1(severed.gap), r1(severed.excess), severed.verdict]).toEqual([16.3, 1.3, "disproportionate"]);
});

test("W1: the victim loses 7.5 economy and 5.1 resilience and gains 15.9 pressure", () => {
  const logical = ceiling("logical", MARENNE, params);
  expect(logical).toBe(59);
  const lost = damage({ severity: 63.75, resilience: logical, kE: 1.3, aimsAtStanding: false }, params);
  expect([r1(lost.econ), r1(lost.resilience), lost.legit]).toEqual([-7.5, -5.1, 0]);
  expect(r1(publicOutcry(63.75, params))).toBe(15.9);
});

test("ratings by name and as a list mean the same, and the seven bars add up to the severity", () => {
  const byName = Object.fromEntries(CRITERIA.map((criterion, i) => [criterion, HOSPITAL[i]])) as Record<
    (typeof CRITERIA)[number],
    number
  >;
  expect(sev100(byName, params)).toBe(63.75);
  const bars = Object.values(severityShares(HOSPITAL, params));
  expect(bars.reduce((total, bar) => total + bar, 0)).toBeCloseTo(63.75, 10);
});

test("every severity lies between 0 and 100 in quarters, and its class follows the thresholds", () => {
  const rating = fc.integer({ min: 1, max: 5 });
  fc.assert(
    fc.property(fc.array(rating, { minLength: 7, maxLength: 7 }), (criteria) => {
      const severity = sev100(criteria, params);
      return severity >= 0 && severity <= 100 && Number.isInteger(severity * 4);
    }),
  );
  const classes = [19.9, 20, 39.9, 40, 59.9, 60, 79.9, 80].map((severity) => severityClass(severity, params));
  expect(classes).toEqual([
    "minor",
    "moderate",
    "moderate",
    "significant",
    "significant",
    "severe",
    "severe",
    "emergency",
  ]);
});

test("earlier incidents at the same door add 12 each and 30 at most", () => {
  expect([0, 1, 2, 3, 9].map((earlier) => campaignBonus(earlier, params))).toEqual([0, 12, 24, 30, 30]);
  expect(sevStar(42.5, 1, params)).toBe(54.5);
  expect(sevStar(90, 2, params)).toBe(100);
  expect([0, 3, 4].map((age) => countsAsCampaign(age, params))).toEqual([true, true, false]);
});

test("the edges of the band still fit", () => {
  expect(proportion(65, 50, params).verdict).toBe("fits");
  expect(proportion(20, 50, params).verdict).toBe("fits");
  expect(proportion(19, 50, params)).toMatchObject({
    verdict: "weak",
    cred: -5,
    reaffirmation: 0.5,
    effect: 1,
    legit: 0,
  });
});

test("the further a response goes beyond the band, the worse for the responder's legitimacy", () => {
  const force = fc.integer({ min: 0, max: 100 });
  fc.assert(
    fc.property(force, force, fc.integer({ min: 0, max: 100 }), (a, b, severity) => {
      const [less, more] = [Math.min(a, b), Math.max(a, b)];
      return proportion(more, severity, params).legit <= proportion(less, severity, params).legit;
    }),
  );
});

test("an influence operation also costs standing, and a resilient victim loses less", () => {
  const input = { severity: 48.75, resilience: 40, kE: 0.6, aimsAtStanding: true };
  expect(r1(damage(input, params).legit)).toBe(-2.4);
  expect(damage({ ...input, resilience: 80 }, params).econ).toBeGreaterThan(damage(input, params).econ);
});

test("spill-over shrinks with the third state's resilience", () => {
  expect(spillOver(60, 0.5, 40, params)).toBe(18);
  expect(spillOver(60, 0.9, 40, params)).toBeCloseTo(21.6, 10);
});

test("recovery is twice as fast with help and stops at the ceiling", () => {
  expect(recovery(40, 59, false, params)).toBe(5);
  expect(recovery(40, 59, true, params)).toBe(10);
  expect(recovery(57, 59, true, params)).toBe(2);
  expect(recovery(60, 59, false, params)).toBe(0);
});
