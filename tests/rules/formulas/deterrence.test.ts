import { expect, test } from "vitest";
import { defaults } from "../../../shared/catalogue/params.ts";
import { r1 } from "../../../shared/engine/gauge.ts";
import { holdOrUse, operationChance, survivalChance } from "../../../shared/rules/formulas/access.ts";
import {
  attackChance,
  type DeterrenceInput,
  deterrencePanel,
  levelWord,
} from "../../../shared/rules/formulas/deterrence.ts";

const params = defaults();
const WEAK: DeterrenceInput = {
  intel: 40,
  cred: 30,
  Q: 0,
  resilience: 35,
  entangle: 30,
  norm: 20,
  clarity: 0.75,
  legit: 40,
};
const MIDDLE = { intel: 60, cred: 55, Q: 20, resilience: 50, entangle: 30, norm: 50, clarity: 0.75, legit: 60 };
const STRONG = { intel: 70, cred: 75, Q: 50, resilience: 70, entangle: 30, norm: 70, clarity: 1, legit: 60 };

test("W8: an attacker weighs a weak, a middle and a strong victim", () => {
  const weighed = [WEAK, MIDDLE, STRONG].map((victim) => attackChance(45, victim, params));
  expect(weighed.map(({ utility }) => r1(utility))).toEqual([21.7, -0.7, -29.7]);
  expect(weighed.map(({ probability }) => Number(probability.toFixed(2)))).toEqual([0.9, 0.48, 0.05]);
});

test("W8: no single means does it", () => {
  const levers: Partial<DeterrenceInput>[] = [
    { intel: 70, cred: 75, Q: 50 },
    { resilience: 70 },
    { entangle: 60 },
    { norm: 70, clarity: 1, legit: 60 },
  ];
  for (const lever of levers) expect(attackChance(45, { ...WEAK, ...lever }, params).probability).toBeGreaterThan(0.2);
});

test("each bar of the panel runs from 0 to 100 of what its means can do", () => {
  const most = { intel: 100, cred: 100, Q: 100, resilience: 100, entangle: 100, norm: 100, clarity: 1, legit: 100 };
  expect(deterrencePanel(most, params)).toEqual({ punishment: 100, denial: 100, entanglement: 100, norms: 100 });
  const bars = deterrencePanel(MIDDLE, params);
  expect([bars.denial, bars.entanglement, bars.norms].map(r1)).toEqual([50, 30, 22.5]);
  expect([33, 34, 67].map((bar) => levelWord(bar, params))).toEqual(["low", "middle", "high"]);
});

test("covert steps succeed by skill against resilience", () => {
  expect(operationChance(60, 50, params)).toBeCloseTo(0.56, 10);
  expect(operationChance(0, 100, params)).toBe(0.05);
  expect(operationChance(100, 0, params)).toBe(0.95);
});

test("a foothold that would survive neither way is better used", () => {
  expect(holdOrUse({ stealth: 0.6, persistence: 0.7 }, 4, 1, params)).toMatchObject({ useNow: true });
  expect(holdOrUse({ stealth: 0.6, persistence: 0.7 }, 4, 1, params).hold).toBeCloseTo(0.36, 10);
  const precious = holdOrUse({ stealth: 0, persistence: 0.95 }, 4, 0.5, params);
  expect(precious.useNow).toBe(false);
  expect(precious.hint).toBeLessThan(0);
});

test("patching halves what a foothold survives", () => {
  expect([survivalChance(0.7, false, params), survivalChance(0.7, true, params)]).toEqual([0.7, 0.35]);
});
