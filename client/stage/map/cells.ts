import { Delaunay } from "d3-delaunay";
import type { Point } from "../layout/geometry.ts";
import { seeded } from "../look/seeded.ts";

/** The sheet on which worlds are made; the stage scales it. */
export const SHEET = { width: 940, height: 900 } as const;
const SPACING = 17;
const APRON = 60;

/** A web of cells over the sheet and a little beyond. */
export interface Cells {
  readonly count: number;
  readonly centres: readonly Point[];
  /** Beyond the sheet; always sea. */
  readonly outer: readonly boolean[];
  readonly neighbours: readonly (readonly number[])[];
  readonly seams: readonly Seam[];
}

/** The line between two cells, from one corner of the web to the next. */
export interface Seam {
  readonly left: number;
  readonly right: number;
  readonly from: number;
  readonly to: number;
  readonly a: Point;
  readonly b: Point;
}

/** Jittered points, once relaxed, and their Voronoi cells. */
export function makeCells(seed: string): Cells {
  const random = seeded(`${seed}/cells`);
  const bounds: [number, number, number, number] = [-APRON, -APRON, SHEET.width + APRON, SHEET.height + APRON];
  const scattered: [number, number][] = [];
  for (let y = -APRON; y < SHEET.height + APRON; y += SPACING) {
    for (let x = -APRON; x < SHEET.width + APRON; x += SPACING) {
      scattered.push([x + random() * SPACING, y + random() * SPACING]);
    }
  }
  const rough = Delaunay.from(scattered).voronoi(bounds);
  const points = scattered.map((point, i) => centroid(rough.cellPolygon(i)) ?? point);
  return web(points, bounds);
}

function web(points: readonly [number, number][], bounds: [number, number, number, number]): Cells {
  const delaunay = Delaunay.from(points);
  const { circumcenters } = delaunay.voronoi(bounds);
  const { halfedges, triangles } = delaunay;
  const corner = (triangle: number): Point => ({
    x: circumcenters[triangle * 2] as number,
    y: circumcenters[triangle * 2 + 1] as number,
  });
  const seams: Seam[] = [];
  for (let e = 0; e < halfedges.length; e++) {
    const opposite = halfedges[e] as number;
    if (opposite < e) continue;
    const [from, to] = [Math.floor(e / 3), Math.floor(opposite / 3)];
    const right = triangles[e] as number;
    const left = triangles[opposite] as number;
    seams.push({ left, right, from, to, a: corner(from), b: corner(to) });
  }
  return {
    count: points.length,
    centres: points.map(([x, y]) => ({ x, y })),
    outer: points.map(([x, y]) => x < 14 || y < 14 || x > SHEET.width - 14 || y > SHEET.height - 14),
    neighbours: points.map((_, i) => [...delaunay.neighbors(i)]),
    seams,
  };
}

function centroid(polygon: readonly (readonly number[])[] | null): [number, number] | null {
  if (!polygon || polygon.length < 3) return null;
  let x = 0;
  let y = 0;
  for (const corner of polygon.slice(1)) {
    x += corner[0] as number;
    y += corner[1] as number;
  }
  return [x / (polygon.length - 1), y / (polygon.length - 1)];
}
