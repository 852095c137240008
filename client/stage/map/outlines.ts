import type { Point } from "../layout/geometry.ts";
import { seeded } from "../look/seeded.ts";
import type { Cells, Seam } from "./cells.ts";

/** A closed line. */
export type Loop = readonly Point[];

const FINEST = 4.5;

/** The line of a seam, roughened so that it never leaves the two cells; the same whichever way it is asked for. */
export function roughSeams(seed: string, cells: Cells): (seam: Seam) => readonly Point[] {
  const known = new Map<Seam, readonly Point[]>();
  return (seam) => {
    let line = known.get(seam);
    if (!line) {
      const random = seeded(`${seed}/${seam.from}-${seam.to}`);
      const [l, r] = [cells.centres[seam.left] as Point, cells.centres[seam.right] as Point];
      const room = Math.hypot(l.x - r.x, l.y - r.y) * 0.34;
      line = [seam.a, ...wander(seam.a, seam.b, room, random), seam.b];
      known.set(seam, line);
    }
    return line;
  };
}

function wander(a: Point, b: Point, room: number, random: () => number): Point[] {
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  if (length < FINEST) return [];
  const push = (random() - 0.5) * Math.min(room, length * 0.52);
  const middle = {
    x: (a.x + b.x) / 2 - ((b.y - a.y) / length) * push,
    y: (a.y + b.y) / 2 + ((b.x - a.x) / length) * push,
  };
  return [...wander(a, middle, room / 2, random), middle, ...wander(middle, b, room / 2, random)];
}

/** Keeps only the seams that are drawn and eases their corners; where three lines meet the corner stays. */
export function easeCorners(cells: Cells, drawn: (seam: Seam) => boolean): Cells {
  const spots = new Map<number, Point>();
  const links = new Map<number, number[]>();
  for (const seam of cells.seams) {
    if (!drawn(seam)) continue;
    spots.set(seam.from, seam.a).set(seam.to, seam.b);
    links.set(seam.from, [...(links.get(seam.from) ?? []), seam.to]);
    links.set(seam.to, [...(links.get(seam.to) ?? []), seam.from]);
  }
  const before = new Map(spots);
  for (const [corner, [one, two, third]] of links) {
    if (one === undefined || two === undefined || third !== undefined) continue;
    const [at, p, q] = [before.get(corner) as Point, before.get(one) as Point, before.get(two) as Point];
    spots.set(corner, { x: at.x * 0.36 + (p.x + q.x) * 0.32, y: at.y * 0.36 + (p.y + q.y) * 0.32 });
  }
  const seams = cells.seams.filter(drawn).map((seam) => ({
    ...seam,
    a: spots.get(seam.from) ?? seam.a,
    b: spots.get(seam.to) ?? seam.b,
  }));
  return { ...cells, seams };
}

/** Closed lines round all cells that are inside. */
export function outline(
  cells: Cells,
  inside: (cell: number) => boolean,
  line: (seam: Seam) => readonly Point[],
): Loop[] {
  const leaving = new Map<number, { to: number; points: readonly Point[] }>();
  for (const seam of cells.seams) {
    const left = inside(seam.left);
    if (left === inside(seam.right)) continue;
    const points = line(seam);
    if (left) leaving.set(seam.from, { to: seam.to, points });
    else leaving.set(seam.to, { to: seam.from, points: [...points].reverse() });
  }
  const loops: Loop[] = [];
  while (leaving.size) {
    const [start] = leaving.keys();
    if (start === undefined) break;
    loops.push(follow(leaving, start));
  }
  return loops;
}

function follow(leaving: Map<number, { to: number; points: readonly Point[] }>, start: number): Loop {
  const loop: Point[] = [];
  let at = start;
  for (let piece = leaving.get(at); piece; piece = leaving.get(at)) {
    leaving.delete(at);
    loop.push(...piece.points.slice(0, -1));
    at = piece.to;
  }
  return loop;
}
