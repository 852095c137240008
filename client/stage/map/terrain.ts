import type { Point } from "../layout/geometry.ts";
import { clamp } from "../layout/geometry.ts";
import type { Land } from "./capitals.ts";
import type { Cells } from "./cells.ts";
import { SHEET } from "./cells.ts";
import { layeredNoise } from "./noise.ts";

const LAND_SHARE = 0.5;
const EDGE = 170;
const SMALLEST_SEA = 12;
const SMALLEST_ISLE = 2;

/** Which cells are dry. Each country rises round its capital; straits part islands and the two chief rivals. */
export function raiseLand(
  seed: string,
  cells: Cells,
  countries: readonly Land[],
  capitals: ReadonlyMap<string, Point>,
): boolean[] {
  const rough = layeredNoise(`${seed}/coast`, 5);
  const reach = reaches(countries);
  const strait = rivalStrait(seed, countries, capitals);
  const warp = layeredNoise(`${seed}/warp`, 2);
  const dry = cells.centres.map((centre, i) => {
    const point = {
      x: centre.x + warp(centre.x / 190, centre.y / 190) * 64,
      y: centre.y + warp(centre.x / 190 + 31.7, centre.y / 190 + 11.3) * 64,
    };
    if (cells.outer[i] || strait(point)) return false;
    const near = nearestTwo(point, countries, capitals, reach);
    if (near.apart < 0.2 && near.island) return false;
    return 1 - near.first + rough(point.x / 170, point.y / 170) * 0.95 - edge(point) > 0;
  });
  for (const capital of capitals.values()) settle(cells, dry, capital);
  fillBasins(cells, dry);
  drownIslets(cells, dry, capitals);
  return dry;
}

/** Rises towards the edge of the sheet, so that no coast runs along it. */
function edge(point: Point): number {
  const room = Math.min(point.x, point.y, SHEET.width - point.x, SHEET.height - point.y);
  return room > EDGE ? 0 : 1.1 * (1 - Math.max(0, room) / EDGE) ** 1.3;
}

function reaches(countries: readonly Land[]): ReadonlyMap<string, number> {
  const weight = countries.reduce((sum, country) => sum + (country.weight ?? 1), 0);
  const area = (SHEET.width * SHEET.height * LAND_SHARE) / Math.max(1.5, weight);
  return new Map(
    countries.map((country) => {
      const radius = Math.sqrt((area * (country.weight ?? 1)) / Math.PI) * (country.island ? 0.72 : 1.18);
      return [country.id, clamp(radius, 42, 250)];
    }),
  );
}

function nearestTwo(
  point: Point,
  countries: readonly Land[],
  capitals: ReadonlyMap<string, Point>,
  reach: ReadonlyMap<string, number>,
): { first: number; apart: number; island: boolean } {
  let first = Number.POSITIVE_INFINITY;
  let second = Number.POSITIVE_INFINITY;
  let firstIsland = false;
  let secondIsland = false;
  for (const country of countries) {
    const at = capitals.get(country.id);
    if (!at) continue;
    const d = Math.hypot(point.x - at.x, point.y - at.y) / (reach.get(country.id) ?? 100);
    if (d < first) {
      [second, secondIsland] = [first, firstIsland];
      [first, firstIsland] = [d, country.island === true];
    } else if (d < second) [second, secondIsland] = [d, country.island === true];
  }
  return { first, apart: second - first, island: firstIsland || secondIsland };
}

/** Water half way between the first two players, so that their quarrel has a sea to cross. */
function rivalStrait(
  seed: string,
  countries: readonly Land[],
  capitals: ReadonlyMap<string, Point>,
): (point: Point) => boolean {
  const [a, b] = countries.filter((country) => country.player).map((country) => capitals.get(country.id));
  if (!a || !b) return () => false;
  const sway = layeredNoise(`${seed}/strait`, 2);
  const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const half = clamp(length * 0.09, 24, 46);
  return (point) => {
    const along = ((point.x - middle.x) * (b.x - a.x) + (point.y - middle.y) * (b.y - a.y)) / length;
    return Math.abs(along + sway(point.x / 210, point.y / 210) * length * 0.26) < half;
  };
}

/** The capital stands on firm ground, two cells about it. */
function settle(cells: Cells, dry: boolean[], capital: Point): void {
  const home = nearestCell(cells, capital);
  const ring = [home, ...(cells.neighbours[home] ?? [])];
  for (const cell of [...ring, ...ring.flatMap((near) => cells.neighbours[near] ?? [])]) {
    if (!cells.outer[cell]) dry[cell] = true;
  }
}

export function nearestCell(cells: Cells, point: Point): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  cells.centres.forEach((centre, i) => {
    const d = (centre.x - point.x) ** 2 + (centre.y - point.y) ** 2;
    if (d < least) [best, least] = [i, d];
  });
  return best;
}

function fillBasins(cells: Cells, dry: boolean[]): void {
  for (const pool of patches(cells, (cell) => !dry[cell])) {
    if (pool.length < SMALLEST_SEA && !pool.some((cell) => cells.outer[cell]))
      for (const cell of pool) dry[cell] = true;
  }
}

function drownIslets(cells: Cells, dry: boolean[], capitals: ReadonlyMap<string, Point>): void {
  const seats = new Set([...capitals.values()].map((point) => nearestCell(cells, point)));
  for (const isle of patches(cells, (cell) => dry[cell] === true)) {
    if (isle.length < SMALLEST_ISLE && !isle.some((cell) => seats.has(cell)))
      for (const cell of isle) dry[cell] = false;
  }
}

/** Connected groups of the cells that pass. */
export function patches(cells: Cells, passes: (cell: number) => boolean): number[][] {
  const seen = new Set<number>();
  const found: number[][] = [];
  for (let start = 0; start < cells.count; start++) {
    if (seen.has(start) || !passes(start)) continue;
    const patch = [start];
    seen.add(start);
    for (let i = 0; i < patch.length; i++) {
      for (const next of cells.neighbours[patch[i] as number] ?? []) {
        if (seen.has(next) || !passes(next)) continue;
        seen.add(next);
        patch.push(next);
      }
    }
    found.push(patch);
  }
  return found;
}
