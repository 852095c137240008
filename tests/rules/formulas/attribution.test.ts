import fc from "fast-check";
import { expect, test } from "vitest";
import { defaults } from "../../../shared/catalogue/params.ts";
import {
  acceptance,
  acceptanceBy,
  acceptanceWord,
  type ClaimFacts,
  countBlocs,
  isOverclaim,
  isReckless,
  judgeClaim,
  type Listener,
  neutralAudience,
  truthAdjustment,
  wordingSpread,
} from "../../../shared/rules/formulas/attribution.ts";

const params = defaults();
const listener: Listener = { p: 0.8, trust: [60, 50], trustInAccused: 40 };
const claim: ClaimFacts = { disclosure: 1, blocs: 2, wordings: [2, 3] };

test("acceptance adds belief, trust, disclosure and blocs", () => {
  const { value, terms } = acceptanceBy(listener, claim, params);
  expect(terms.belief).toBeCloseTo(0.4, 10);
  expect(terms.trust).toBeCloseTo(0.165, 10);
  expect(value).toBeCloseTo(0.4 + 0.165 + 0.07 + 0.06, 10);
});

test("friends of the accused believe late, and its enemies no sooner", () => {
  const friend = acceptanceBy({ ...listener, trustInAccused: 75 }, claim, params);
  expect(friend.terms.loyalty).toBeCloseTo(-0.1, 10);
  expect(acceptanceBy({ ...listener, trustInAccused: 10 }, claim, params).terms.loyalty).toBe(-0);
});

test("a coalition that says different things and an exposed overclaim are doubted", () => {
  const torn: ClaimFacts = { ...claim, wordings: [0, 3], overclaimExposed: true };
  const { terms } = acceptanceBy(listener, torn, params);
  expect(terms.spread).toBeCloseTo(-0.1, 10);
  expect(terms.overclaim).toBe(-0.15);
  expect(wordingSpread([1, 3, 2])).toBe(2);
});

test("an ambassador's office and a campaign help a little", () => {
  const helped = acceptanceBy(listener, { ...claim, office: true, campaigns: 1 }, params).value;
  expect(helped - acceptanceBy(listener, claim, params).value).toBeCloseTo(0.06, 10);
});

test("W4: acceptance is the mean over third states", () => {
  const listeners = [0.665, 0.58, 0.39].map((p) => ({ p: p / 0.5 - 0.6 * 0.5, trust: [50], trustInAccused: 50 }));
  const plain: ClaimFacts = { disclosure: 0, blocs: 1, wordings: [3] };
  expect(acceptance(listeners, plain, params)).toBeCloseTo(0.545, 3);
});

test("between two states one neutral audience judges by what was released", () => {
  const silent = acceptance([neutralAudience(0.25, params)], { disclosure: 0, blocs: 1, wordings: [2] }, params);
  const shown = acceptance([neutralAudience(0.83, params)], { disclosure: 1, blocs: 1, wordings: [2] }, params);
  expect(silent).toBeCloseTo(0.275, 10);
  expect(shown).toBeCloseTo(0.635, 10);
  expect([silent, shown].map((value) => acceptanceWord(value, params))).toEqual(["dismissed", "accepted"]);
});

test("acceptance stays between 0 and 1 and rises with belief", () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(
      share,
      share,
      fc.integer({ min: 0, max: 100 }),
      fc.integer({ min: 0, max: 3 }),
      (a, b, trust, level) => {
        const at = (p: number) =>
          acceptanceBy({ p, trust: [trust], trustInAccused: trust }, { ...claim, disclosure: level }, params).value;
        const [low, high] = [at(Math.min(a, b)), at(Math.max(a, b))];
        return low >= 0 && high <= 1 && low <= high;
      },
    ),
  );
});

test("members of one bloc count once and the non-aligned each for itself", () => {
  expect(countBlocs(["west", "west", "east", null, null])).toBe(4);
});

test("acceptance has four words", () => {
  expect([0.29, 0.3, 0.5, 0.7].map((value) => acceptanceWord(value, params))).toEqual([
    "dismissed",
    "doubted",
    "accepted",
    "widely-accepted",
  ]);
});

test("a claim is an overclaim above the computed class and reckless without any", () => {
  expect(isOverclaim("high", "moderate")).toBe(true);
  expect(isOverclaim("moderate", "moderate")).toBe(false);
  expect(isReckless(2, "insufficient", params)).toBe(true);
  expect(isReckless(1, "insufficient", params)).toBe(false);
  expect(isReckless(3, "low", params)).toBe(false);
});

test("truth rewards the right author at a wording it bears and punishes only the wrong author", () => {
  const truth = { hypothesis: "contractor", maxWording: 2 } as const;
  const judgements = [
    judgeClaim({ culprit: "contractor", wording: 2 }, truth),
    judgeClaim({ culprit: "contractor", wording: 3 }, truth),
    judgeClaim({ culprit: "capital", wording: 1 }, truth),
  ];
  expect(judgements).toEqual(["correct", "overclaim", "false"]);
  expect(judgements.map((each) => truthAdjustment(each, "lead", params))).toEqual([3, 0, -5]);
  expect(judgements.map((each) => truthAdjustment(each, "cosigner", params))).toEqual([1, 0, -2]);
});
