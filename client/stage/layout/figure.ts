import type { Figure } from "./chamber.ts";
import type { Density } from "./density.ts";
import type { Ellipse, Point, Rect } from "./geometry.ts";
import { clamp } from "./geometry.ts";

/**
 * Where a delegate sits: behind the placard on the far side, before it on the near side,
 * and outwards where the table leaves room at its flanks.
 */
export function seatFigure(placard: Rect, facing: Point, near: boolean, table: Ellipse, density: Density, area: Rect): Figure {
  const height = density.figure * (near ? 1.1 : 1);
  if (!height) return { x: placard.x + placard.w / 2, y: placard.y, height: 0 };
  const half = height * 0.36;
  const middle = placard.x + placard.w / 2;
  const outward = -facing.x * Math.max(0, table.rx + half * 0.7 - Math.abs(middle - table.cx)) * Math.abs(facing.x);
  const x = clamp(middle + outward, area.x + half * 0.8, area.x + area.w - half * 0.8);
  if (near) return { x, y: placard.y + placard.h + height * 0.97, height };
  const beside = Math.abs(x - middle) > placard.w / 2 + half * 0.5;
  return { x, y: placard.y + (beside ? placard.h * 0.9 : height * 0.2), height };
}
