import type { Point } from "../layout/geometry.ts";
import { seeded } from "../look/seeded.ts";
import type { MapPlace, StageMap } from "../model.ts";
import { placeCapitals } from "./capitals.ts";
import type { Cells } from "./cells.ts";
import { makeCells } from "./cells.ts";
import { layeredNoise } from "./noise.ts";
import type { Loop } from "./outlines.ts";
import { easeCorners, outline, roughSeams } from "./outlines.ts";
import type { Route } from "./routes.ts";
import { between, findPorts, layCables } from "./routes.ts";
import { spread } from "./spread.ts";
import { nearestCell, patches, raiseLand } from "./terrain.ts";

export interface DrawnCountry {
  readonly id: string;
  readonly capital: Point;
  readonly outlines: readonly Loop[];
  /** Furthest from any border: where its name is written. */
  readonly heart: Point;
  /** Number of cells. */
  readonly size: number;
  readonly grid: readonly Route[];
}

/** A drawn world in sheet units. Same seed and countries, same world. */
export interface World {
  readonly countries: readonly DrawnCountry[];
  readonly coast: readonly Loop[];
  readonly borders: readonly (readonly Point[])[];
  readonly cables: readonly Route[];
  readonly places: ReadonlyMap<string, Point>;
  /** Middles of the widest waters, widest first. */
  readonly seas: readonly Point[];
  readonly bounds: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
}

export function generateWorld(map: Pick<StageMap, "seed" | "countries" | "places">): World {
  const { seed, countries } = map;
  const web = makeCells(seed);
  const capitals = placeCapitals(seed, countries);
  const dry = raiseLand(seed, web, countries, capitals);
  const homes = new Map([...capitals].map(([id, point]) => [id, nearestCell(web, point)]));
  const owner = divide(seed, web, dry, map, homes);
  digMoats(web, dry, owner, map, homes);
  const cells = easeCorners(web, (seam) => owner[seam.left] !== owner[seam.right]);
  const line = roughSeams(seed, cells);
  const coast = outline(cells, (cell) => dry[cell] === true, line);
  const borders = cells.seams.filter(
    (seam) => dry[seam.left] && dry[seam.right] && owner[seam.left] !== owner[seam.right],
  );
  const depth = depths(cells, owner);
  return {
    coast,
    borders: borders.map(line),
    countries: [...homes].map(([id, home]) => ({
      id,
      capital: cells.centres[home] as Point,
      outlines: outline(cells, (cell) => owner[cell] === id, line),
      heart: heartOf(cells, owner, depth, id, home),
      size: owner.filter((one) => one === id).length,
      grid: layGrid(seed, cells, owner, id, home),
    })),
    cables: layCables(cells, dry, findPorts(cells, dry, owner, homes)),
    places: settlePlaces(seed, cells, dry, owner, homes, map.places),
    seas: findSeas(cells, dry),
    bounds: boundsOf(coast),
  };
}

/** Every dry cell falls to the capital that reaches it first; water slows the march. */
function divide(
  seed: string,
  cells: Cells,
  dry: readonly boolean[],
  map: Pick<StageMap, "countries">,
  homes: ReadonlyMap<string, number>,
): (string | null)[] {
  const rough = layeredNoise(`${seed}/borders`, 3);
  const ids = [...homes.keys()];
  const pace = ids.map((id) => Math.sqrt(map.countries.find((country) => country.id === id)?.weight ?? 1));
  const march = spread(cells, [...homes.values()], (from, to, source) => {
    const at = cells.centres[to] as Point;
    const ground = (1 + 0.75 * rough(at.x / 90, at.y / 90)) * (dry[to] ? 1 : 3.4);
    return (between(cells, from, to) * ground) / (pace[source] ?? 1);
  });
  return dry.map((land, cell) => (land ? (ids[march.source[cell] as number] ?? null) : null));
}

/** Whoever touches an island gives up that shore, so that the island has sea on all sides. */
function digMoats(
  cells: Cells,
  dry: boolean[],
  owner: (string | null)[],
  map: Pick<StageMap, "countries">,
  homes: ReadonlyMap<string, number>,
): void {
  const islands = new Set(map.countries.filter((country) => country.island).map((country) => country.id));
  const capitals = new Set(homes.values());
  const before = [...owner];
  before.forEach((id, cell) => {
    if (id === null || capitals.has(cell)) return;
    const rivals = (cells.neighbours[cell] ?? []).map((next) => before[next]).filter((other) => other && other !== id);
    const givesWay =
      rivals.some((other) => islands.has(other as string)) &&
      (!islands.has(id) || rivals.some((other) => (other as string) > id));
    if (!givesWay) return;
    dry[cell] = false;
    owner[cell] = null;
  });
}

/** Steps from the nearest cell of another owner. */
function depths(cells: Cells, owner: readonly (string | null)[]): readonly number[] {
  const edge: number[] = [];
  for (let cell = 0; cell < cells.count; cell++) {
    if (cells.neighbours[cell]?.some((next) => owner[next] !== owner[cell])) edge.push(cell);
  }
  return spread(cells, edge, (from, to) =>
    owner[from] === owner[to] ? between(cells, from, to) : Number.POSITIVE_INFINITY,
  ).cost;
}

function heartOf(
  cells: Cells,
  owner: readonly (string | null)[],
  depth: readonly number[],
  id: string,
  home: number,
): Point {
  const capital = cells.centres[home] as Point;
  let best = home;
  let most = Number.NEGATIVE_INFINITY;
  for (let cell = 0; cell < cells.count; cell++) {
    if (owner[cell] !== id) continue;
    const at = cells.centres[cell] as Point;
    const clear = Math.min(70, Math.hypot(at.x - capital.x, at.y - capital.y)) * 0.35;
    const value = (Number.isFinite(depth[cell]) ? (depth[cell] as number) : 0) + clear;
    if (value > most) [best, most] = [cell, value];
  }
  return cells.centres[best] as Point;
}

/** Power lines from the capital to a few towns. */
function layGrid(seed: string, cells: Cells, owner: readonly (string | null)[], id: string, home: number): Route[] {
  const random = seeded(`${seed}/grid/${id}`);
  const own = owner.flatMap((one, cell) => (one === id && cell !== home ? [cell] : []));
  const nodes = [cells.centres[home] as Point];
  const lines: Route[] = [];
  for (let tries = 0; tries < 60 && nodes.length < 5 && own.length; tries++) {
    const at = cells.centres[own[Math.floor(random() * own.length)] as number] as Point;
    const near = nodes.reduce((one, two) => (apart(one, at) <= apart(two, at) ? one : two));
    const middle = { x: (near.x + at.x) / 2, y: (near.y + at.y) / 2 };
    if (apart(near, at) < 46 || apart(near, at) > 120 || owner[nearestCell(cells, middle)] !== id) continue;
    nodes.push(at);
    lines.push({ points: [near, at] });
  }
  return lines;
}

function apart(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function settlePlaces(
  seed: string,
  cells: Cells,
  dry: readonly boolean[],
  owner: readonly (string | null)[],
  homes: ReadonlyMap<string, number>,
  places: readonly MapPlace[],
): ReadonlyMap<string, Point> {
  const found = new Map<string, Point>();
  for (const place of places) {
    const random = seeded(`${seed}/place/${place.id}`);
    const home = homes.get(place.country);
    const taken = [...found.values(), ...(home === undefined ? [] : [cells.centres[home] as Point])];
    const own = owner.flatMap((one, cell) => (one === place.country ? [cell] : []));
    const shore = own.filter((cell) => cells.neighbours[cell]?.some((next) => !dry[next]));
    const pool = place.kind === "port" && shore.length ? shore : own;
    const tries = Array.from(
      { length: 24 },
      () => cells.centres[pool[Math.floor(random() * pool.length)] ?? 0] as Point,
    );
    const room = (point: Point): number => Math.min(140, ...taken.map((other) => apart(point, other)));
    if (pool.length)
      found.set(
        place.id,
        tries.reduce((best, one) => (room(one) > room(best) ? one : best)),
      );
  }
  return found;
}

function findSeas(cells: Cells, dry: readonly boolean[]): Point[] {
  const shore: number[] = [];
  for (let cell = 0; cell < cells.count; cell++) {
    if (!dry[cell] && (cells.outer[cell] || cells.neighbours[cell]?.some((next) => dry[next]))) shore.push(cell);
  }
  const water = spread(cells, shore, (from, to) =>
    dry[to] ? Number.POSITIVE_INFINITY : between(cells, from, to),
  ).cost;
  const found: Point[] = [];
  const open = patches(cells, (cell) => !dry[cell] && !cells.outer[cell]).flat();
  open.sort((a, b) => (water[b] as number) - (water[a] as number));
  for (const cell of open) {
    const at = cells.centres[cell] as Point;
    if (found.every((other) => apart(other, at) > 210)) found.push(at);
    if (found.length === 5) break;
  }
  return found;
}

function boundsOf(coast: readonly Loop[]): World["bounds"] {
  const points = coast.flat();
  const x = Math.min(...points.map((point) => point.x));
  const y = Math.min(...points.map((point) => point.y));
  return {
    x,
    y,
    w: Math.max(...points.map((point) => point.x)) - x,
    h: Math.max(...points.map((point) => point.y)) - y,
  };
}
