import { expect, test } from "vitest";
import { defaults, withOverrides } from "../../../shared/catalogue/params.ts";
import { fragmentationOf, splitVote, tensionSplit } from "../../../shared/rules/formulas/fragmentation.ts";
import {
  actionPoints,
  capPc,
  credDrift,
  credWord,
  econDrift,
  forcedHandPrice,
  handIsForced,
  homePrice,
  income,
  legitDrift,
  pressWord,
  stockDecay,
  trustWord,
} from "../../../shared/rules/formulas/home.ts";
import {
  channelWord,
  effectWord,
  oddsWord,
  preferenceMark,
  reliabilityWord,
  spoofWord,
} from "../../../shared/rules/formulas/words.ts";

const params = defaults();

test("a respected state earns more and an angry public leaves less", () => {
  expect(income(60, 20, params).value).toBe(3);
  expect(income(70, 20, params).value).toBe(4);
  expect(income(69, 60, params).value).toBe(2);
  const scarce = withOverrides({ "income.base": 1 });
  expect(income(42, 60, scarce)).toEqual({ value: 0, terms: { base: 1, legit: 0, press: -1 } });
  expect(capPc(13, params)).toBe(12);
});

test("action points follow the institution and a forced hand takes one", () => {
  expect(actionPoints(1, false, params)).toBe(3);
  expect(actionPoints(1, true, params)).toBe(2);
});

test("a forced hand costs only those who show nothing", () => {
  expect([handIsForced(74.9, params), handIsForced(75, params)]).toEqual([false, true]);
  expect(forcedHandPrice(2, false, params)).toEqual({ legit: -3, econ: -1 });
  expect(forcedHandPrice(3, false, params)).toEqual({ legit: 0, econ: 0 });
  expect(forcedHandPrice(0, true, params)).toEqual({ legit: 0, econ: 0 });
});

test("a concession costs at home what the capital thinks of it", () => {
  expect([-3, -2, -1.5, -1, -0.5, 0, 3].map((preference) => homePrice(preference, params))).toEqual([
    { press: 10, pc: 3 },
    { press: 5, pc: 0 },
    { press: 2, pc: 0 },
    { press: 2, pc: 0 },
    { press: 0, pc: 0 },
    { press: 0, pc: 0 },
    { press: 0, pc: 0 },
  ]);
});

test("gauges drift without overshooting", () => {
  expect([legitDrift(40, 60, params), legitDrift(60.2, 60, params)]).toEqual([0.5, expect.closeTo(-0.2, 10)]);
  expect([credDrift(45, params), credDrift(50.4, params)]).toEqual([1, expect.closeTo(-0.4, 10)]);
  expect(stockDecay(20, params)).toBeCloseTo(-3, 10);
});

test("economies grow less in split networks", () => {
  expect(econDrift(20, 1, params).value).toBe(1);
  expect(econDrift(50, 1, params).value).toBe(0);
  expect(econDrift(50, 1.5, params).terms).toEqual({ growth: 1.5, fragmentation: -1.5 });
});

test("networks split by bans and votes and heal by accords", () => {
  expect([fragmentationOf("techBan", params), fragmentationOf("accord", params)]).toEqual([3, -6]);
  expect(splitVote(0.3, params)).toBe(6);
  expect([tensionSplit([75, 10], params), tensionSplit([76, 80], params)]).toEqual([0, 1.5]);
});

test("others see words in place of numbers", () => {
  expect([39, 40, 75].map((press) => pressWord(press, params))).toEqual(["calm", "tense", "boiling"]);
  expect([39, 40, 60].map((cred) => credWord(cred, params))).toEqual(["weak", "mixed", "firm"]);
  expect([0, 20, 40, 60, 80].map((trust) => trustWord(trust, params))).toEqual([
    "hostile",
    "wary",
    "neutral",
    "friendly",
    "close",
  ]);
});

test("cards speak in words", () => {
  expect([0.39, 0.52, 0.61].map((r) => reliabilityWord(r, params))).toEqual(["thin", "fair", "solid"]);
  expect([0.2, 0.3].map((sigma) => spoofWord(sigma, params))).toEqual(["hard", "easy"]);
  expect([0.05, 0.1, 0.519].map((effect) => effectWord(effect, params))).toEqual(["slight", "felt", "heavy"]);
  expect([0.05, 0.225, 0.375].map((read) => channelWord(read, params))).toEqual(["safe", "so-so", "open"]);
  expect([0.2, 0.5, 0.7].map((chance) => oddsWord(chance, params))).toEqual(["low", "middle", "high"]);
  expect([-3, -1, 0, 1, 2].map(preferenceMark)).toEqual(["✕", "−", "0", "+", "++"]);
});
