import type { Rect } from "./geometry.ts";
import { contains, overlaps } from "./geometry.ts";
import type { ChamberLayout, Figure, SeatLayout } from "./seating.ts";

/** True if every placard is whole and nothing that is read covers another. */
export function isClear(layout: ChamberLayout): boolean {
  return obstructions(layout).length === 0;
}

/** What stands in the way, in words for tests and for the development page. */
export function obstructions(layout: ChamberLayout): string[] {
  const { seats, ladder, ticker, dial } = layout;
  const dialBox = { x: dial.cx - dial.rx, y: dial.cy - dial.ry, w: dial.rx * 2, h: dial.ry * 2 };
  const found: string[] = [];
  seats.forEach((seat, i) => {
    const { placard } = seat;
    if (!inside(layout, seat)) found.push(`${seat.id} leaves the stage`);
    if (overlaps(seat.bounds, ladder, 2)) found.push(`${seat.id} meets the ladder`);
    if (seat.advisers.some((figure) => overlaps(body(figure), ladder, 2)))
      found.push(`${seat.id}'s advisers meet the ladder`);
    if (ticker && overlaps(placard, ticker, 2)) found.push(`${seat.id} meets the ticker`);
    if (overlaps(placard, dialBox, -6)) found.push(`${seat.id} meets the dial`);
    for (const other of seats.slice(i + 1)) {
      if (overlaps(placard, other.placard, 4)) found.push(`${seat.id} meets ${other.id}`);
      if (faceHidden(seat, other) || faceHidden(other, seat)) found.push(`${seat.id} and ${other.id} hide a face`);
    }
  });
  return found;
}

function body({ x, y, height }: Figure): Rect {
  return { x: x - height * 0.36, y: y - height, w: height * 0.72, h: height };
}

function inside({ area }: ChamberLayout, { placard }: SeatLayout): boolean {
  return contains(area, placard) && contains(area, { x: placard.x + placard.w, y: placard.y + placard.h });
}

function faceHidden(seat: SeatLayout, other: SeatLayout): boolean {
  const { height, x, y } = seat.figure;
  if (!height) return false;
  const face = { x: x - height * 0.12, y: y - height * 0.95, w: height * 0.24, h: height * 0.3 };
  return overlaps(face, other.placard);
}
