import type { Density } from "./density.ts";
import type { Ellipse, Point, Rect } from "./geometry.ts";
import { clamp } from "./geometry.ts";
import type { Figure } from "./seating.ts";

/**
 * Where a delegate sits: behind the placard on the far side, before it on the near side,
 * and beyond the rim at the flanks of the table.
 */
export function seatFigure(
  placard: Rect,
  facing: Point,
  near: boolean,
  table: Ellipse,
  density: Density,
  area: Rect,
): Figure {
  const height = density.figure * (near ? 1.1 : 1);
  const middle = placard.x + placard.w / 2;
  if (!height) return { x: middle, y: placard.y, height: 0 };
  const half = height * 0.36;
  const wished = Math.abs(facing.x) > 0.3 ? beyondRim(placard, facing, table, half) : middle;
  const x = clamp(wished, area.x + half * 0.7, area.x + area.w - half * 0.7);
  if (near) return { x, y: placard.y + placard.h + height * 0.97, height };
  const beside = Math.abs(x - middle) > placard.w / 2 + half * 0.4;
  return { x, y: placard.y + (beside ? placard.h * 0.9 : height * 0.2), height };
}

/** Level with the placard, far enough out that the body clears the table. */
function beyondRim(placard: Rect, facing: Point, table: Ellipse, half: number): number {
  const middle = placard.x + placard.w / 2;
  const rise = clamp((placard.y - half - table.cy) / table.ry, -0.92, 0.92);
  const rim = table.rx * Math.sqrt(1 - rise * rise) + half * 0.7;
  const wished = table.cx - Math.sign(facing.x) * rim;
  const furthest = middle - Math.sign(facing.x) * (placard.w * 0.5 + half * 2.2);
  return facing.x > 0 ? Math.min(middle, Math.max(wished, furthest)) : Math.max(middle, Math.min(wished, furthest));
}
