import { describe, expect, test } from "vitest";
import type { Point } from "../../../client/stage/layout/geometry.ts";
import { generateWorld } from "../../../client/stage/map/generate.ts";
import type { Loop } from "../../../client/stage/map/outlines.ts";
import { model } from "./sample.ts";

const map = model(8).map;
const world = generateWorld(map);

function inside(point: Point, loops: readonly Loop[]): boolean {
  let odd = false;
  for (const loop of loops) {
    for (let i = 0, j = loop.length - 1; i < loop.length; j = i++) {
      const [a, b] = [loop[i] as Point, loop[j] as Point];
      if (a.y > point.y !== b.y > point.y && point.x < ((b.x - a.x) * (point.y - a.y)) / (b.y - a.y) + a.x) odd = !odd;
    }
  }
  return odd;
}

test("the same seed draws the same world and another seed another", () => {
  const written = JSON.stringify(world);
  expect(JSON.stringify(generateWorld(map)) === written).toBe(true);
  expect(JSON.stringify(generateWorld({ ...map, seed: "other" })) === written).toBe(false);
});

test("every country has land, and its capital and its name stand on it", () => {
  expect(world.countries.map((country) => country.id).sort()).toEqual(
    map.countries.map((country) => country.id).sort(),
  );
  for (const country of world.countries) {
    expect(country.size, country.id).toBeGreaterThan(5);
    expect(inside(country.capital, country.outlines), country.id).toBe(true);
    expect(inside(country.heart, country.outlines), country.id).toBe(true);
  }
});

test("no two countries lie on the same ground", () => {
  for (const country of world.countries) {
    for (const other of world.countries) {
      if (other !== country) expect(inside(country.capital, other.outlines)).toBe(false);
    }
  }
});

test("an island has no border on land", () => {
  const island = world.countries.find((country) => country.id === "KES");
  const corners = new Set(island?.outlines.flat().map((point) => `${point.x},${point.y}`));
  const shared = world.borders.flat().filter((point) => corners.has(`${point.x},${point.y}`));
  expect(shared).toEqual([]);
});

test("two rivals have water between them", () => {
  const duel = generateWorld(model(2).map);
  const [a, b] = ["ARV", "TES"].map((id) => duel.countries.find((country) => country.id === id)?.capital as Point);
  if (!a || !b) throw new Error("capitals");
  const way = Array.from({ length: 60 }, (_, i) => ({
    x: a.x + ((b.x - a.x) * i) / 59,
    y: a.y + ((b.y - a.y) * i) / 59,
  }));
  expect(way.some((point) => !inside(point, duel.coast))).toBe(true);
});

test("cables keep to the water between their two ports", () => {
  expect(world.cables.length).toBeGreaterThan(3);
  for (const { points } of world.cables) {
    const middle = points.slice(Math.floor(points.length * 0.3), Math.ceil(points.length * 0.7));
    const wet = middle.filter((point) => !inside(point, world.coast)).length;
    expect(wet / middle.length).toBeGreaterThan(0.8);
  }
});

test("a named place lies in its country, apart from the capital", () => {
  const place = world.places.get("p1") as Point;
  const home = world.countries.find((country) => country.id === "ARV");
  expect(inside(place, home?.outlines ?? [])).toBe(true);
  expect(Math.hypot(place.x - (home?.capital.x ?? 0), place.y - (home?.capital.y ?? 0))).toBeGreaterThan(20);
});

describe("wishes of the author", () => {
  test("a country that wishes for a place gets it", () => {
    const countries = map.countries.map((country) =>
      country.id === "TES" ? { ...country, at: [0.8, 0.3] as const } : country,
    );
    const placed = generateWorld({ ...map, countries }).countries.find((country) => country.id === "TES")?.capital;
    expect(placed?.x).toBeGreaterThan(700);
    expect(placed?.y).toBeLessThan(320);
  });

  test("a heavier country is larger", () => {
    const countries = map.countries.map((country) => ({ ...country, weight: country.id === "TES" ? 2.2 : 0.8 }));
    const drawn = generateWorld({ ...map, countries }).countries;
    const size = (id: string) => drawn.find((country) => country.id === id)?.size ?? 0;
    expect(size("TES")).toBeGreaterThan(size("CAS"));
  });
});

test("a map without countries is open sea, not an error", () => {
  expect(generateWorld({ seed: "void", countries: [], places: [] }).countries).toEqual([]);
});
