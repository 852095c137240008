import type { Point } from "../layout/geometry.ts";
import type { Cells } from "./cells.ts";
import { spread } from "./spread.ts";

export interface Route {
  readonly points: readonly Point[];
}

export interface Port {
  readonly country: string;
  readonly cell: number;
}

/** The dry cell at the sea nearest to each capital; land-locked countries have none. */
export function findPorts(
  cells: Cells,
  dry: readonly boolean[],
  owner: readonly (string | null)[],
  homes: ReadonlyMap<string, number>,
): Port[] {
  const best = new Map<string, { cell: number; far: number }>();
  for (let cell = 0; cell < cells.count; cell++) {
    const country = owner[cell];
    const home = country ? homes.get(country) : undefined;
    if (!country || home === undefined) continue;
    if (!cells.neighbours[cell]?.some((next) => !dry[next] && !cells.outer[next])) continue;
    const far = between(cells, cell, home);
    if (far < (best.get(country)?.far ?? Number.POSITIVE_INFINITY)) best.set(country, { cell, far });
  }
  return [...best].map(([country, { cell }]) => ({ country, cell }));
}

/** Sea cables: the cheapest net that ties all ports together, and a few spare lines. */
export function layCables(cells: Cells, dry: readonly boolean[], ports: readonly Port[]): Route[] {
  const links = ports.flatMap((_, i) => seaWays(cells, dry, ports, i));
  links.sort((one, two) => one.cost - two.cost);
  const group = ports.map((_, i) => i);
  const root = (i: number): number => (group[i] === i ? i : root(group[i] as number));
  const routes: Route[] = [];
  let spare = Math.ceil(ports.length / 4);
  for (const link of links) {
    const [a, b] = [root(link.a), root(link.b)];
    if (a === b && spare-- <= 0) continue;
    group[a] = b;
    routes.push({ points: smooth(link.points) });
  }
  return routes;
}

/** In sheet units; further apart, ports are tied through others. */
const LONGEST_CABLE = 620;

interface SeaWay {
  readonly a: number;
  readonly b: number;
  readonly cost: number;
  readonly points: readonly Point[];
}

/** Ways over water from one port to all later ones. */
function seaWays(cells: Cells, dry: readonly boolean[], ports: readonly Port[], a: number): SeaWay[] {
  const start = (ports[a] as Port).cell;
  const goals = new Set(ports.slice(a + 1).map((port) => port.cell));
  const field = spread(
    cells,
    [start],
    (from, to) => {
      const ashore = (dry[from] && from !== start) || (dry[to] && !goals.has(to)) || cells.outer[to];
      return ashore ? Number.POSITIVE_INFINITY : between(cells, from, to);
    },
    LONGEST_CABLE,
  );
  return ports.flatMap((port, b) => {
    const cost = field.cost[port.cell] as number;
    if (b <= a || !Number.isFinite(cost)) return [];
    const points: Point[] = [];
    for (let cell = port.cell; cell >= 0; cell = field.before[cell] as number)
      points.push(cells.centres[cell] as Point);
    return [{ a, b, cost, points }];
  });
}

export function between(cells: Cells, a: number, b: number): number {
  const p = cells.centres[a] as Point;
  const q = cells.centres[b] as Point;
  return Math.hypot(p.x - q.x, p.y - q.y);
}

/** Corners cut twice (Chaikin), ends kept. */
export function smooth(points: readonly Point[]): Point[] {
  let line = [...points];
  for (let round = 0; round < 2; round++) {
    const next: Point[] = [line[0] as Point];
    for (let i = 0; i + 1 < line.length; i++) {
      const a = line[i] as Point;
      const b = line[i + 1] as Point;
      next.push(
        { x: a.x * 0.75 + b.x * 0.25, y: a.y * 0.75 + b.y * 0.25 },
        { x: a.x * 0.25 + b.x * 0.75, y: a.y * 0.25 + b.y * 0.75 },
      );
    }
    next.push(line[line.length - 1] as Point);
    line = next;
  }
  return line;
}
