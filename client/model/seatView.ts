import type { Json } from "../../shared/engine/json.ts";
import { SEAT_SLICES, type SeatView } from "../../shared/rules/view.ts";

export type Slices = Readonly<Record<string, Json>>;

const OPTIONS = "options:";
const OWN = new Set<string>(SEAT_SLICES);

/** A seat's slices (`me`, `options:orders` …) as one SeatView, or null while some are missing. */
export function seatViewFrom(slices: Slices, before: SeatView | null): SeatView | null {
  if (slices.me === undefined) return null;
  const options: Record<string, Json> = {};
  const next: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(slices)) {
    if (name.startsWith(OPTIONS)) options[name.slice(OPTIONS.length)] = value;
    else if (OWN.has(name)) next[name] = value;
  }
  next.options = sameAs(options, before?.options) ? before?.options : options;
  return next as unknown as SeatView;
}

/** Slices that are no part of a seat's View, such as the facilitator's. */
export function extraFrom(slices: Slices): Slices {
  return Object.fromEntries(Object.entries(slices).filter(([name]) => !name.startsWith(OPTIONS) && !OWN.has(name)));
}

function sameAs(options: Readonly<Record<string, Json>>, before: SeatView["options"] | undefined): boolean {
  if (before === undefined) return false;
  const earlier = before as unknown as Readonly<Record<string, Json>>;
  const names = Object.keys(options);
  return names.length === Object.keys(earlier).length && names.every((name) => options[name] === earlier[name]);
}
