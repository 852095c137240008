import type { Rect } from "./geometry.ts";
import { clamp } from "./geometry.ts";
import type { PlacardStyle } from "./placard.ts";

/** One way to furnish the room; the layout tries them from generous to tight. */
export interface Density {
  readonly seats: number;
  readonly placard: PlacardStyle;
  /** Height of a seated figure, 0 for none. */
  readonly figure: number;
  /** Between the table and the side edge of the stage. */
  readonly sideRoom: number;
  readonly maxTable: number;
  /** Depth of the table over its width. */
  readonly maxRatio: number;
  /** Where placards stand, 1 on the rim. */
  readonly inset: number;
  readonly insetX: number;
  readonly bulge: number;
}

/** All furnishings for a stage of this size, most generous first. */
export function densities(width: number, area: Rect, seats: number): Density[] {
  const narrow = area.w < 540;
  const unit = clamp(Math.min(area.w / 880, area.h / 700), 0.42, 1.5);
  const crowd = seats <= 2 ? 1.5 : seats <= 4 ? 1.22 : seats <= 6 ? 1.08 : 1;
  const nameSize = fontSize(width, seats);
  const base = {
    seats,
    maxTable: seats <= 2 ? Math.min(520, area.h * 0.48, area.w * 0.43) : 640,
    maxRatio: seats <= 2 ? (narrow ? 0.9 : 0.6) : clamp((0.72 * area.h) / area.w, 0.64, 1.25),
    inset: seats <= 2 ? 0.8 : 0.86,
    insetX: narrow ? 0.95 : 0.82,
    bulge: seats > 5 ? 0.8 : 1,
  };
  const make = (figure: number, placard: Partial<PlacardStyle>): Density => {
    const style = { nameSize, maxWidth: 210, maxLines: 1, short: false, status: true, ...placard };
    const height = figure && Math.round(Math.max(54, 112 * unit * crowd) * figure);
    return { ...base, placard: style, figure: height, sideRoom: narrow ? height * 0.62 + 12 : height * 0.62 + 30 };
  };
  const tight = Math.floor(Math.min(150, area.w * 0.3));
  return [
    make(1, { maxWidth: Math.min(230, area.w * 0.6) }),
    make(0.92, { maxWidth: 168, maxLines: 2 }),
    make(0.82, { maxWidth: 150, maxLines: 2 }),
    make(0.8, { maxWidth: tight, maxLines: 2, nameSize: Math.min(nameSize, 14) }),
    make(0.7, { maxWidth: tight, maxLines: 2, nameSize: 13, status: false }),
    make(0.55, { maxWidth: tight, maxLines: 2, nameSize: 13, status: false }),
    make(0.62, { maxWidth: 92, nameSize: 13, short: true, status: false }),
    make(0, { maxWidth: 92, nameSize: 13, short: true, status: false }),
  ];
}

function fontSize(width: number, seats: number): number {
  if (width >= 1300) return 18;
  if (width >= 700) return seats <= 3 ? 17 : 15;
  if (width >= 480) return seats <= 3 ? 16 : 14;
  return seats <= 3 ? 15 : 13;
}
