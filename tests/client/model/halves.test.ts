import { describe, expect, test } from "vitest";
import { noHalves, readiness, withEnvelope, withFacts } from "../../../client/model/halves.ts";
import type { Envelope } from "../../../shared/protocol.ts";

const envelope = (given: Partial<Envelope>): Envelope => ({
  from: null,
  to: 1,
  publicRev: 1,
  slices: {},
  events: [],
  texts: {},
  ...given,
});

describe("the seat's half", () => {
  const whole = withEnvelope(noHalves, envelope({ to: 4, slices: { me: 1, brief: 2 } }));
  test("begins with a whole View, whatever was there before", () => {
    expect(whole?.seatRev).toBe(4);
    expect(whole?.slices).toEqual({ me: 1, brief: 2 });
  });
  test("takes a change that continues it", () => {
    const next = whole && withEnvelope(whole, envelope({ from: 4, to: 5, slices: { me: 9 } }));
    expect(next?.slices).toEqual({ me: 9, brief: 2 });
  });
  test("refuses a change that belongs after another one", () => {
    expect(whole && withEnvelope(whole, envelope({ from: 5, to: 6 }))).toBeNull();
  });
  test("refuses a change before the first whole View", () => {
    expect(withEnvelope(noHalves, envelope({ from: 0, to: 1 }))).toBeNull();
  });
  test("forgets slices of the seat before when it is replaced", () => {
    const other = whole && withEnvelope(whole, envelope({ to: 1, slices: { me: 3 } }));
    expect(other?.slices).toEqual({ me: 3 });
  });
});

describe("both halves", () => {
  const seat = withEnvelope(noHalves, envelope({ publicRev: 7 }));
  if (seat === null) throw new Error("a whole View always fits");
  test("are shown when they belong together", () => {
    expect(readiness(withFacts(seat, {}, 7))).toBe("now");
  });
  test("wait for facts that the seat's half was made for", () => {
    expect(readiness(withFacts(seat, {}, 6))).toBe("wait");
  });
  test("give an envelope for newer facts a moment to follow", () => {
    expect(readiness(withFacts(seat, {}, 8))).toBe("soon");
  });
  test("are shown at once where there is no seat", () => {
    expect(readiness(withFacts(noHalves, {}, 3))).toBe("now");
  });
});
