import { expect, test } from "vitest";
import { CHANNELS } from "../../../shared/catalogue/channels.ts";
import { defaults } from "../../../shared/catalogue/params.ts";
import {
  interception,
  type MisperceptionInput,
  misperception,
  noticeChance,
} from "../../../shared/rules/formulas/channels.ts";

const params = defaults();
const RASH: MisperceptionInput = {
  fast: true,
  informal: true,
  ambiguous: true,
  hotline: null,
  activeCbms: 0,
  trust: 35,
  automatism: false,
};

test("W5: a rash, informal and unclear measure is misread as often as the cap allows", () => {
  const { value, terms } = misperception(RASH, params);
  expect(value).toBe(0.6);
  expect(terms).toMatchObject({ base: 0.25, fast: 0.15, informal: 0.1, ambiguous: 0.1 });
});

test("W6: the same sender is understood better in a formal and clear text", () => {
  const formal = { ...RASH, fast: false, informal: false, ambiguous: false };
  expect(misperception(formal, params).value).toBeCloseTo(0.28, 10);
});

test("W6: three measures of confidence and a hotline bring misreading to the floor", () => {
  const prepared = { ...RASH, fast: false, informal: false, ambiguous: false, activeCbms: 3, trust: 45 };
  const { value, terms } = misperception({ ...prepared, hotline: { emptyFields: 1 } }, params);
  expect(Object.values(terms).reduce((sum, term) => sum + term, 0)).toBeCloseTo(0.01, 10);
  expect(value).toBe(0.02);
});

test("a pledge without a confidence clause is read as automatic", () => {
  const calm = { ...RASH, fast: false, informal: false, ambiguous: false, trust: 50 };
  expect(misperception({ ...calm, automatism: true }, params).value).toBeCloseTo(0.35, 10);
});

test("W12: an able listener reads chat more easily than a secured channel", () => {
  const read = (intel: number, channel: "chat" | "secure") =>
    interception(intel, CHANNELS[channel].security ?? 100, params).read;
  expect(read(75, "chat")).toBeCloseTo(0.375, 10);
  expect(read(75, "secure")).toBeCloseTo(0.225, 10);
  expect(read(40, "secure")).toBeCloseTo(0.05, 10);
});

test("altering a message is half as likely as reading it, and able services notice more", () => {
  expect(interception(75, 30, params).tamper).toBeCloseTo(0.1875, 10);
  expect([59, 60].map((intel) => noticeChance(intel, params))).toEqual([0.25, 0.4]);
});
