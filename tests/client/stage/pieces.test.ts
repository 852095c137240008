import { expect, test } from "vitest";
import {
  BEAT_MIN_MS,
  OUTCOME_MAX_MS,
  OUTCOME_MIN_MS,
  planOutcome,
  planUpdate,
} from "../../../client/stage/director.ts";
import { statusOf } from "../../../client/stage/layout/placard.ts";
import { ring } from "../../../client/stage/layout/ring.ts";
import { numbers } from "../../../client/stage/look/numbers.ts";
import { seeded } from "../../../client/stage/look/seeded.ts";
import type { OutcomeBeat } from "../../../client/stage/model.ts";
import { posture } from "../../../client/stage/posture.ts";
import type { Font } from "../../../client/stage/text/fit.ts";
import { ellipsise, wrap } from "../../../client/stage/text/fit.ts";
import { labels, measure, model, seat } from "./sample.ts";

const font: Font = { family: "sans", size: 10, weight: 400 };
/** Room for five letters. */
const five = 5 * 5.6 + 0.5;

test("trust draws a delegation to the table and tension pushes it back", () => {
  const calm = posture({ trust: 80, tension: 10, speaking: false });
  const tense = posture({ trust: 20, tension: 90, speaking: false });
  expect(calm.lean).toBeGreaterThan(0);
  expect(calm.pose).toBe("forward");
  expect(tense.lean).toBeLessThan(0);
  expect(tense.pose).toBe("crossed");
  expect(tense.strain).toBeGreaterThan(0);
  expect(calm.strain).toBe(0);
});

test("whoever has the floor leans in more than before, never past the limit", () => {
  const still = posture({ trust: 50, tension: 40, speaking: false });
  expect(posture({ trust: 50, tension: 40, speaking: true }).lean).toBeGreaterThan(still.lean);
  expect(posture({ trust: 100, tension: 0, speaking: true }).lean).toBe(1);
  expect(posture({ trust: 0, tension: 100, speaking: false }).lean).toBe(-1);
});

test("a ring gives neighbours equal room and starts at the bottom", () => {
  const { points, ease } = ring({ cx: 0, cy: 0, rx: 300, ry: 150 }, 4, { across: 100, down: 100 });
  expect(points[0]?.x).toBeCloseTo(0, 5);
  expect(points[0]?.y).toBeCloseTo(150, 5);
  expect(points[2]?.y).toBeCloseTo(-150, 0);
  expect(ease).toBeGreaterThan(1);
});

test("text that fits is left alone and text that does not ends in an ellipsis", () => {
  expect(ellipsise("Arven", five, font, measure)).toBe("Arven");
  expect(ellipsise("Arvenia", five, font, measure)).toBe("Arve…");
  expect(ellipsise("Arvenia", 1, font, measure)).toBe("…");
});

test("words wrap at spaces, long words break inside, the last line is shortened", () => {
  expect(wrap("one two three", five * 1.5, 3, font, measure)).toEqual(["one two", "three"]);
  expect(wrap("Unpronounceable", five, 3, font, measure)).toEqual(["Unpro", "nounc", "eable"]);
  expect(wrap("one two three four", five, 2, font, measure)).toEqual(["one", "two…"]);
  expect(wrap("   ", five, 2, font, measure)).toEqual([]);
});

test("a family emoji is never cut in half", () => {
  expect(ellipsise("👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧", 9 * 5.6 + 0.5, font, measure)).toBe("👩‍👩‍👧…");
});

test("signed numbers use a true minus and the reader's numerals", () => {
  expect(numbers("en").signed(-4)).toBe("−4");
  expect(numbers("en").signed(3.25)).toBe("+3.3");
  expect(numbers("en").signed(0)).toBe("±0");
  expect(numbers("ar-EG").plain(57)).toBe("٥٧");
});

test("the same seed gives the same stream and another seed another", () => {
  const take = (seed: string) => {
    const next = seeded(seed);
    return [next(), next(), next()];
  };
  expect(take("a")).toEqual(take("a"));
  expect(take("a")).not.toEqual(take("b"));
  for (const value of take("c")) expect(value).toBeLessThan(1);
});

test("nothing moves on the first picture or where motion is reduced", () => {
  const next = model(2, { reducedMotion: true });
  expect(planUpdate(null, model(2)).motion).toBe(false);
  expect(planUpdate(model(2), next).motion).toBe(false);
  expect(planUpdate(model(2), { ...next, stability: { value: 1, delta: 0, parts: [] } }).stability).toBeNull();
});

test("what changed between two states is what moves", () => {
  const before = model(2);
  const next = {
    ...before,
    seats: [seat(0, { committed: true }), seat(1, { speaking: false })],
    stability: { value: 52, delta: -5, parts: [] },
    ladder: { ...before.ladder, rung: 7 },
    incidents: [
      {
        id: "I1",
        name: "Lantern",
        target: "ARV",
        layer: "data" as const,
        classWord: "minor",
        severity: 30,
        state: "open" as const,
        stateWord: "open",
        claims: [],
      },
    ],
  };
  expect(planUpdate(before, next)).toEqual({
    motion: true,
    pop: ["ARV"],
    stir: ["TES"],
    stability: { from: 57, to: 52 },
    ladder: { from: 3, to: 7, crossed: ["beyond the lawful"] },
    pulse: ["I1"],
  });
  expect(planUpdate(next, next)).toEqual({ motion: true, pop: [], stir: [], stability: null, ladder: null, pulse: [] });
});

test("a claim on a known incident makes it pulse again", () => {
  const incident = {
    id: "I1",
    name: "Lantern",
    target: "ARV",
    layer: "data" as const,
    classWord: "minor",
    severity: 30,
    state: "open" as const,
    stateWord: "open",
    claims: [],
  };
  const before = model(2, { incidents: [incident] });
  const next = model(2, { incidents: [{ ...incident, claims: [{ by: "ARV", accused: null, confidence: "low" }] }] });
  expect(planUpdate(before, next).pulse).toEqual(["I1"]);
});

const beat = (id: string, change: Partial<OutcomeBeat> = {}): OutcomeBeat => ({
  id,
  kind: "decision",
  title: "A title of five words",
  lines: [],
  seats: [],
  tone: "neutral",
  causes: [],
  ...change,
});

test("the outcome takes between ten and forty seconds", () => {
  const few = planOutcome([beat("1")], false);
  const many = planOutcome(
    Array.from({ length: 15 }, (_, i) => beat(String(i), { durationMs: 6000 })),
    false,
  );
  expect(few.totalMs).toBe(OUTCOME_MIN_MS);
  expect(Math.abs(many.totalMs - OUTCOME_MAX_MS)).toBeLessThan(20);
  for (const step of many.steps) expect(step.durationMs).toBeGreaterThanOrEqual(BEAT_MIN_MS);
});

test("beats follow each other without a gap and long ones are given longer", () => {
  const { steps } = planOutcome([beat("1"), beat("2", { lines: ["many words ".repeat(12)] }), beat("3")], false);
  expect(steps[1]?.startMs).toBe(steps[0]?.durationMs);
  expect(steps[1]?.durationMs).toBeGreaterThan(steps[0]?.durationMs ?? 0);
});

test("incidents and claims are told over the map, all else over the room, and without fading where motion is reduced", () => {
  const { steps } = planOutcome(
    [beat("1", { kind: "incident" }), beat("2", { kind: "claim" }), beat("3", { kind: "text" })],
    true,
  );
  expect(steps.map((step) => step.backdrop)).toEqual(["region", "region", "chamber"]);
  expect(steps.every((step) => step.fadeMs === 0)).toBe(true);
});

test("no beats make an empty plan", () => {
  expect(planOutcome([], false)).toEqual({ steps: [], totalMs: 0 });
});

test("a placard says in words what its marks show", () => {
  expect(statusOf(seat(0, { committed: true }), labels)).toBe("you · done");
  expect(statusOf(seat(1, { present: "bot" }), labels)).toBe("bot in the seat · has the floor");
  expect(statusOf(seat(1, { present: "empty" }), labels)).toBe("empty seat");
  expect(statusOf(seat(2), labels)).toBeNull();
});
