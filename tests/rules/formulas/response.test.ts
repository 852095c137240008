import fc from "fast-check";
import { expect, test } from "vitest";
import { defaults } from "../../../shared/catalogue/params.ts";
import { r1 } from "../../../shared/engine/gauge.ts";
import { proportion } from "../../../shared/rules/formulas/proportionality.ts";
import {
  countedMembers,
  type EffectInput,
  effect,
  effectScale,
  onResponder,
  onTarget,
} from "../../../shared/rules/formulas/response.ts";

const params = defaults();
const JOINT: EffectInput = {
  force: 60,
  w: 1,
  n: 4,
  blocs: 2,
  cred: 55,
  redLine: "plain",
  lawful: true,
  acceptance: 0.545,
  disproportionate: false,
};
const value = (change: Partial<EffectInput>): number => effect({ ...JOINT, ...change }, params).value;

test("W4: joint, announced and timely sanctions reach an effect of .519", () => {
  const { value: eff, factors } = effect(JOINT, params);
  expect(eff).toBeCloseTo(0.519, 3);
  expect(factors).toEqual({
    force: 0.6,
    timely: 0.9,
    collective: expect.closeTo(1.55, 10),
    credible: expect.closeTo(0.775, 10),
    communicated: 1.1,
    lawful: 1,
    believed: expect.closeTo(0.727, 10),
    proportionate: 1,
  });
  const target = onTarget(eff, 60, 4, params);
  expect([r1(target.legit), r1(target.econ), r1(target.Q)]).toEqual([-8.3, -6.2, 15.6]);
  expect(target.forfeit).toBeCloseTo(0.8 * eff * 4, 10);
});

test("W4: the same incident named alone after three rounds reaches .050", () => {
  const late = effect(
    { ...JOINT, force: 25, w: 3, n: 1, blocs: 1, cred: 40, redLine: "none", acceptance: 0.287 },
    params,
  ).value;
  expect(late).toBeCloseTo(0.05, 3);
  const target = onTarget(late, 25, 0, params);
  expect([r1(target.legit), r1(target.Q)]).toEqual([-0.8, 1.5]);
});

test("W5: breaking relations over a theft costs 6.5 legitimacy and a fifth of the effect", () => {
  const broken = proportion(80, 32.5, params);
  expect([broken.gap, broken.excess, broken.effect]).toEqual([47.5, 32.5, 0.8]);
  expect(r1(broken.legit)).toBe(-6.5);
  expect(r1(broken.tension)).toBe(11.4);
  expect(value({ disproportionate: true }) / value({})).toBeCloseTo(0.8, 10);
});

const percent = fc.integer({ min: 0, max: 100 });
const states = fc.integer({ min: 1, max: 12 });

test("an effect never falls when more states join, up to the cap", () => {
  fc.assert(fc.property(states, states, (a, b) => value({ n: Math.min(a, b) }) <= value({ n: Math.max(a, b) })));
  expect(effect({ ...JOINT, n: 40 }, params).factors.collective).toBe(1.75);
});

test("an effect grows with credibility and with acceptance", () => {
  fc.assert(
    fc.property(percent, percent, (a, b) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      return (
        value({ cred: low }) <= value({ cred: high }) &&
        value({ acceptance: low / 100 }) <= value({ acceptance: high / 100 })
      );
    }),
  );
});

test("an effect falls with the rounds that pass", () => {
  const byRound = [0, 1, 2, 3, 7].map((w) => effect({ ...JOINT, w }, params).factors.timely);
  expect(byRound).toEqual([1, 0.9, 0.75, 0.5, 0.5]);
});

test("an unlawful response works less and a doctrine makes a red line clearer", () => {
  expect(value({ lawful: false }) / value({})).toBeCloseTo(0.6, 10);
  expect(value({ redLine: "doctrine" }) / value({ redLine: "none" })).toBeCloseTo(1.15, 10);
});

test("a member far below the strongest does not count as joining", () => {
  expect(countedMembers([60, 45, 44, 60], params)).toEqual([0, 1, 3]);
});

test("effects on one target, incident and round share a cap", () => {
  expect(effectScale([0.5, 0.6], params)).toBe(1);
  expect(effectScale([1.5, 2], params)).toBeCloseTo(0.5, 10);
});

test("words cost the target little money and never forfeit more than the gain", () => {
  expect(onTarget(0.5, 35, 0, params).econ).toBe(-1.5);
  expect(onTarget(1.7, 60, 4, params).forfeit).toBe(4);
});

test("sanctions cost their sender by entanglement and relieve pressure at home", () => {
  const own = onResponder({ force: 60, w: 2, entangle: 80, publicWithTarget: true }, params);
  expect(r1(own.econ)).toBe(-1.4);
  expect([own.press, own.cred]).toEqual([-15, 4]);
  expect(onResponder({ force: 45, w: 3, entangle: 80, publicWithTarget: true }, params)).toEqual({
    econ: 0,
    press: -11.25,
    cred: 0,
  });
});

test("a quiet word relieves no pressure", () => {
  expect(onResponder({ force: 10, w: 0, entangle: 80, publicWithTarget: false }, params)).toEqual({
    econ: 0,
    press: 0,
    cred: 0,
  });
});
