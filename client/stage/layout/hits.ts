import type { Point } from "./geometry.ts";
import { atLeast, contains, ellipseDepth } from "./geometry.ts";
import type { ChamberLayout } from "./seating.ts";

/** Smallest side of what a finger must meet, CSS pixels. */
export const TOUCH = 44;

export type ChamberHit = { readonly kind: "seat"; readonly id: string } | { readonly kind: "dial" } | null;

/** What a tap in the room means. An open dial takes every tap: inside and outside it shuts. */
export function chamberHit(layout: ChamberLayout, point: Point, dialOpen: boolean): ChamberHit {
  if (dialOpen) return { kind: "dial" };
  const placard = layout.seats.find((seat) => contains(atLeast(seat.placard, TOUCH), point));
  if (placard) return { kind: "seat", id: placard.id };
  if (ellipseDepth(layout.dial, point) <= 1) return { kind: "dial" };
  const figure = [...layout.seats].reverse().find((seat) => contains(seat.bounds, point));
  return figure ? { kind: "seat", id: figure.id } : null;
}
