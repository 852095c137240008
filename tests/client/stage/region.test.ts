import { describe, expect, test } from "vitest";
import { curvePoint, overlaps } from "../../../client/stage/layout/geometry.ts";
import { regionHit, regionLayout } from "../../../client/stage/layout/region.ts";
import { generateWorld } from "../../../client/stage/map/generate.ts";
import type { StageIncident, StageModel } from "../../../client/stage/model.ts";
import { measure, model } from "./sample.ts";

const incident = (id: string, target: string, change: Partial<StageIncident> = {}): StageIncident => ({
  id,
  name: `Incident ${id}`,
  target,
  layer: "data",
  classWord: "minor",
  severity: 30,
  state: "open",
  stateWord: "open",
  claims: [],
  ...change,
});

const table: StageModel = model(8, {
  incidents: [
    incident("I1", "ARV", { claims: [{ by: "ARV", accused: "TES", confidence: "moderate" }] }),
    incident("I2", "TES", { claims: [{ by: "TES", accused: "ARV", confidence: "high" }], layer: "social" }),
    incident("I3", "IND", { claims: [{ by: "CAS", accused: null, confidence: "low" }], layer: "physical" }),
  ],
});
const world = generateWorld(table.map);

describe.each([
  [360, 300],
  [390, 640],
  [584, 712],
  [880, 844],
  [1600, 1100],
])("on a stage of %i by %i", (width, height) => {
  const layout = regionLayout({ width, height, model: table, world, measure });

  test("every delegation has a chip on the stage and no two cover each other", () => {
    expect(layout.chips).toHaveLength(8);
    for (const chip of layout.chips) {
      expect(chip.rect.x).toBeGreaterThanOrEqual(0);
      expect(chip.rect.x + chip.rect.w).toBeLessThanOrEqual(width);
    }
    if (width >= 390) {
      layout.chips.forEach((chip, i) => {
        for (const other of layout.chips.slice(i + 1))
          expect(overlaps(chip.rect, other.rect), `${chip.id} ${other.id}`).toBe(false);
      });
    }
  });

  test("names never cover each other, the chips or the legend", () => {
    const names = [...layout.lands, ...layout.places, ...layout.seas];
    names.forEach((name, i) => {
      for (const other of names.slice(i + 1)) expect(overlaps(name.rect, other.rect)).toBe(false);
      for (const chip of layout.chips) expect(overlaps(name.rect, chip.rect)).toBe(false);
      if (layout.legend) expect(overlaps(name.rect, layout.legend)).toBe(false);
    });
  });

  test("a tap on an incident's token picks it, a tap on a chip its delegation", () => {
    for (const marker of layout.markers) expect(regionHit(layout, marker.at)?.kind).toBe("incident");
    expect(regionHit(layout, { x: width - 1, y: 1 })).toBeNull();
  });
});

test("charge and counter-charge bow to different sides", () => {
  const { arcs } = regionLayout({ width: 880, height: 844, model: table, world, measure });
  expect(arcs.map((arc) => arc.confidence)).toEqual(["moderate", "high"]);
  const [one, two] = arcs.map((arc) => curvePoint(arc.curve, 0.5));
  if (!one || !two) throw new Error("two arcs");
  expect(Math.hypot(one.x - two.x, one.y - two.y)).toBeGreaterThan(20);
});

test("a claim that names nobody is a doubt beside the incident, not an arc", () => {
  const { doubts } = regionLayout({ width: 880, height: 844, model: table, world, measure });
  expect(doubts).toHaveLength(1);
});

test("the legend explains exactly the signs in use", () => {
  const { legend } = regionLayout({ width: 880, height: 844, model: table, world, measure });
  expect(legend?.entries.map((entry) => entry.text)).toEqual([
    "physical",
    "data",
    "social",
    "high confidence",
    "moderate confidence",
    "origin unknown",
    "sea cables",
    "power grid",
  ]);
});
