import type { Ellipse, Point } from "./geometry.ts";

const STEPS = 720;

/** Room that one seat needs sideways and downwards, in CSS pixels. */
export interface Pitch {
  readonly across: number;
  readonly down: number;
}

export interface Ring {
  readonly points: readonly Point[];
  /** Below 1 neighbours overlap. */
  readonly ease: number;
}

/**
 * Spreads `count` seats evenly on a rounded ring, the first at the bottom, then clockwise.
 * Evenly means: the same number of seat widths and heights between neighbours, so that
 * wide placards on the long sides and tall figures on the short ones get their room.
 * `bulge` is the power of the ring: 1 an ellipse, less a rounder rectangle.
 */
export function ring(ellipse: Ellipse, count: number, pitch: Pitch, bulge = 1): Ring {
  const track = Array.from({ length: STEPS + 1 }, (_, i) =>
    onTrack(ellipse, Math.PI / 2 + (i / STEPS) * 2 * Math.PI, bulge),
  );
  const lengths = [0];
  for (let i = 1; i <= STEPS; i++) {
    const a = track[i - 1] as Point;
    const b = track[i] as Point;
    const step = Math.hypot((b.x - a.x) / pitch.across, (b.y - a.y) / pitch.down);
    lengths.push((lengths[i - 1] as number) + step);
  }
  const total = lengths[STEPS] as number;
  const points: Point[] = [];
  let at = 0;
  for (let k = 0; k < count; k++) {
    const wanted = (k / count) * total;
    while (at < STEPS && (lengths[at] as number) < wanted) at++;
    points.push(track[at] as Point);
  }
  return { points, ease: total / Math.max(1, count) };
}

function onTrack(ellipse: Ellipse, angle: number, bulge: number): Point {
  const c = Math.cos(angle);
  const s = Math.sin(angle);
  return {
    x: ellipse.cx + ellipse.rx * Math.sign(c) * Math.abs(c) ** bulge,
    y: ellipse.cy + ellipse.ry * Math.sign(s) * Math.abs(s) ** bulge,
  };
}
