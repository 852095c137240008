import { expect, test } from "vitest";
import { defaults } from "../../../shared/catalogue/params.ts";
import {
  promisePrice,
  type RedLineTerms,
  redLineCred,
  redLineMet,
  redLineOutcome,
} from "../../../shared/rules/formulas/commitments.ts";
import {
  type CountermeasureFacts,
  countermeasureGate,
  forceClass,
  forceScore,
  necessityGate,
  personsGate,
} from "../../../shared/rules/formulas/legality.ts";
import { collective } from "../../../shared/rules/formulas/response.ts";
import { abstentionsBlock, countedYes } from "../../../shared/rules/formulas/votes.ts";

const params = defaults();
const LAWFUL: CountermeasureFacts = {
  wording: 3,
  confidence: "moderate",
  wrongful: true,
  calledRoundsAgo: 1,
  urgent: false,
  severityStar: 62.5,
  disproportionate: false,
  reversible: true,
  injured: true,
  collectiveAllowed: false,
};
const LINE: RedLineTerms = { norm: "N-ip", sector: null, severity: 40, force: 60, confidence: "moderate" };
const THEFT = { norm: "N-ip", sector: null, severityStar: 42.5, isPublic: true };

test("a countermeasure is lawful if it names the state, calls first, fits and can be undone", () => {
  expect(countermeasureGate(LAWFUL, params)).toEqual([]);
});

test("each condition of a countermeasure fails by itself", () => {
  const failing: [Partial<CountermeasureFacts>, string][] = [
    [{ wording: 2 }, "claim-missing"],
    [{ wording: null }, "claim-missing"],
    [{ confidence: "low" }, "evidence-thin"],
    [{ wrongful: false }, "not-wrongful"],
    [{ calledRoundsAgo: 0 }, "no-call-to-stop"],
    [{ disproportionate: true }, "disproportionate"],
    [{ reversible: false }, "irreversible"],
    [{ injured: false }, "not-injured"],
  ];
  for (const [change, code] of failing) expect(countermeasureGate({ ...LAWFUL, ...change }, params)).toEqual([code]);
});

test("an urgent countermeasure against a severe injury needs no earlier call", () => {
  const urgent = { ...LAWFUL, calledRoundsAgo: null, urgent: true };
  expect(countermeasureGate(urgent, params)).toEqual([]);
  expect(countermeasureGate({ ...urgent, severityStar: 59 }, params)).toEqual(["no-call-to-stop"]);
});

test("necessity needs no attribution but grave peril and no other way", () => {
  const peril = { severityStar: 75, ongoing: true, otherMeans: false, harmsOthers: false };
  expect(necessityGate(peril, params)).toEqual([]);
  expect(necessityGate({ severityStar: 74, ongoing: false, otherMeans: true, harmsOthers: true }, params)).toHaveLength(
    4,
  );
});

test("an armed attack needs scale, the physical layer and the gravest impact", () => {
  const score = forceScore(5, [4, 4, 4, 4, 4, 3, 3], params);
  const facts = { score, physical: true, impact: 5, campaignBonus: 0, allianceUnanimous: false };
  expect(score).toBe(41);
  expect(forceClass(facts, params)).toBe("armed-attack");
  expect(forceClass({ ...facts, physical: false }, params)).toBe("use-of-force");
  expect(forceClass({ ...facts, impact: 3, campaignBonus: 30, allianceUnanimous: true }, params)).toBe("armed-attack");
  expect(forceClass({ ...facts, score: 29 }, params)).toBe("none");
});

test("a listing needs a law-enforcement product or two kinds that are hard to fake", () => {
  expect(personsGate([{ kind: "E-9", sigma: 0.05 }], params)).toEqual([]);
  expect(
    personsGate(
      [
        { kind: "E-5", sigma: 0.2 },
        { kind: "E-7", sigma: 0.05 },
      ],
      params,
    ),
  ).toEqual([]);
  expect(
    personsGate(
      [
        { kind: "E-5", sigma: 0.2 },
        { kind: "E-5", sigma: 0.2 },
      ],
      params,
    ),
  ).toEqual(["persons-unknown"]);
});

test("a red line is crossed by its norm, at its severity, in public and with its confidence", () => {
  expect(redLineMet(LINE, THEFT, "moderate")).toBe(true);
  expect(redLineMet(LINE, THEFT, "low")).toBe(false);
  expect(redLineMet({ ...LINE, confidence: null }, THEFT, "insufficient")).toBe(true);
  expect(redLineMet(LINE, { ...THEFT, severityStar: 39.9 }, "high")).toBe(false);
  expect(redLineMet(LINE, { ...THEFT, isPublic: false }, "high")).toBe(false);
  expect(redLineMet(LINE, { ...THEFT, norm: null }, "high")).toBe(false);
});

test("the pledge counts as kept even out of band, a stronger answer only within it", () => {
  const outcome = (force: number, w: number, disproportionate: boolean, rounds = 0) =>
    redLineOutcome(LINE, { force, w, disproportionate }, rounds, params);
  expect(outcome(60, 2, true)).toBe("kept");
  expect(outcome(70, 1, false)).toBe("kept");
  expect(outcome(70, 1, true)).toBe("open");
  expect(outcome(60, 3, false, 3)).toBe("broken");
  expect(redLineOutcome(LINE, null, 1, params)).toBe("open");
  expect(redLineOutcome(LINE, null, 2, params)).toBe("broken");
});

test("pledges and promises move credibility, and a broken promise also trust", () => {
  expect([redLineCred("kept", params), redLineCred("broken", params)]).toEqual([10, -15]);
  expect(promisePrice("kept", params)).toEqual({ cred: 5, trust: 0 });
  expect(promisePrice("broken", params)).toEqual({ cred: -10, trust: -8 });
});

test("W10: one constructive abstention of five lets the sanctions pass with four members", () => {
  expect(abstentionsBlock({ members: 1, population: 11 }, { members: 5, population: 100 }, params)).toBe(false);
  expect(abstentionsBlock({ members: 2, population: 40 }, { members: 5, population: 100 }, params)).toBe(true);
  expect(abstentionsBlock({ members: 2, population: 30 }, { members: 5, population: 100 }, params)).toBe(false);
  const n = countedYes(["yes", "yes", "yes", "yes", "abstain"]);
  expect(n).toBe(4);
  expect(collective(n, 1, params)).toBeCloseTo(1.45, 10);
});
