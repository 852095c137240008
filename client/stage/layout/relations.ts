import type { StageModel, StageRelation } from "../model.ts";
import type { Curve, Ellipse, Point } from "./geometry.ts";
import { centre, curvePoint, ellipseDepth, exitPoint, grow } from "./geometry.ts";
import type { ChamberLayout, SeatLayout } from "./seating.ts";

export type LineKind = "trust" | "tension";

export interface RelationLine {
  readonly a: string;
  readonly b: string;
  readonly kind: LineKind;
  readonly curve: Curve;
  /** Stroke width in CSS pixels. */
  readonly width: number;
  /** Picked out by selection. */
  readonly strong: boolean;
  /** Words on the line, or null where they would crowd the table. */
  readonly label: string | null;
  readonly labelAt: Point;
}

const QUIET_TENSION = 40;
const WARM_TRUST = 3;
/** Between dial and rim, below which words would hide under the dial. */
const WORDS_ROOM = 84;

/**
 * The lines worth drawing: everything between two or three delegations, otherwise warm trust and
 * marked tension only; with a delegation picked out, all of its lines and nobody else's.
 */
export function relationLines(
  model: Pick<StageModel, "relations" | "seats" | "selectedSeat" | "labels">,
  layout: ChamberLayout,
  number: (value: number) => string,
): RelationLine[] {
  const few = model.seats.length <= 3;
  const picked = model.selectedSeat ?? null;
  const lines: RelationLine[] = [];
  for (const relation of model.relations) {
    const a = layout.seats.find((seat) => seat.id === relation.a);
    const b = layout.seats.find((seat) => seat.id === relation.b);
    if (!a || !b) continue;
    const mine = picked === relation.a || picked === relation.b;
    if (picked && !mine && !few) continue;
    const spoken = (few || mine) && layout.table.rx - layout.dial.rx > WORDS_ROOM;
    for (const kind of kinds(relation, few || mine)) {
      const label = spoken ? words(relation, kind, model.labels, number) : null;
      lines.push(line(relation, kind, a, b, layout, mine, label));
    }
  }
  return lines;
}

function kinds(relation: StageRelation, all: boolean): LineKind[] {
  const wanted: LineKind[] = [];
  if (relation.trust >= WARM_TRUST || (all && relation.trust > 0)) wanted.push("trust");
  if (relation.tension >= QUIET_TENSION || (all && relation.tension >= 25)) wanted.push("tension");
  return wanted;
}

function words(
  relation: StageRelation,
  kind: LineKind,
  labels: Pick<StageModel["labels"], "trust" | "tension">,
  number: (value: number) => string,
): string {
  return kind === "trust" ? `${labels.trust}: ${relation.trustWord}` : `${labels.tension}: ${number(relation.tension)}`;
}

function line(
  relation: StageRelation,
  kind: LineKind,
  a: SeatLayout,
  b: SeatLayout,
  layout: ChamberLayout,
  strong: boolean,
  label: string | null,
): RelationLine {
  const curve = tableCurve(a, b, kind, layout);
  const width = kind === "trust" ? 1.5 + relation.trust * 0.9 : 2 + relation.tension / 28;
  return { a: a.id, b: b.id, kind, curve, width, strong, label, labelAt: curvePoint(curve, 0.5) };
}

/** A bow over the table top from placard to placard that goes round the dial. */
export function tableCurve(a: SeatLayout, b: SeatLayout, kind: LineKind, layout: ChamberLayout): Curve {
  const { dial, table } = layout;
  const from = centre(a.placard);
  const to = centre(b.placard);
  const clear = { ...dial, rx: dial.rx + 12, ry: dial.ry + 12 };
  let peak = bowPeak(from, to, kind, layout);
  let curve = bow(a, b, peak);
  for (let tries = 0; tries < 12 && crosses(curve, clear); tries++) {
    peak = pushOut(peak, table, ellipseDepth(table, peak) + 0.05);
    curve = bow(a, b, peak);
  }
  return curve;
}

function bow(a: SeatLayout, b: SeatLayout, peak: Point): Curve {
  const from = centre(a.placard);
  const to = centre(b.placard);
  const control = { x: 2 * peak.x - (from.x + to.x) / 2, y: 2 * peak.y - (from.y + to.y) / 2 };
  return { from: exitPoint(grow(a.placard, 2), control), control, to: exitPoint(grow(b.placard, 2), control) };
}

function crosses(curve: Curve, ellipse: Ellipse): boolean {
  for (let i = 1; i < 20; i++) if (ellipseDepth(ellipse, curvePoint(curve, i / 20)) < 1) return true;
  return false;
}

function bowPeak(from: Point, to: Point, kind: LineKind, layout: ChamberLayout): Point {
  const { table, dial } = layout;
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const across = ellipseDepth(table, middle) < 0.3;
  const side = kind === "trust" ? -1 : 1;
  if (across) return sidestep(from, to, side, table, dial);
  const inward = kind === "trust" ? 0.2 : 0.36;
  const pulled = { x: middle.x + (table.cx - middle.x) * inward, y: middle.y + (table.cy - middle.y) * inward };
  return pushOut(pulled, { ...dial, rx: dial.rx + 14, ry: dial.ry + 14 }, kind === "trust" ? 1.14 : 1.02);
}

/** Half way between dial and rim, left or right of the straight line. */
function sidestep(from: Point, to: Point, side: number, table: Ellipse, dial: Ellipse): Point {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.hypot(dx, dy) || 1;
  const upward = dy < 0 || (dy === 0 && dx < 0) ? -1 : 1;
  const nx = (-dy / length) * upward * -side;
  const ny = (dx / length) * upward * -side;
  const reach = (ellipse: Ellipse): number => 1 / Math.hypot(nx / ellipse.rx, ny / ellipse.ry);
  const far = reach(dial) * 0.16 + reach(table) * 0.72;
  return { x: table.cx + nx * far, y: table.cy + ny * far };
}

function pushOut(point: Point, ellipse: Ellipse, depth: number): Point {
  const now = ellipseDepth(ellipse, point);
  if (now >= depth || now === 0) return point;
  const factor = depth / now;
  return { x: ellipse.cx + (point.x - ellipse.cx) * factor, y: ellipse.cy + (point.y - ellipse.cy) * factor };
}
