import type { PublicView } from "./view/public.ts";
import type { SeatView } from "./view/seat.ts";

/**
 * What may be known. A sentence of the scenario appears as its key (`t:…`), free text as `x:<id>`;
 * whoever delivers a View adds the strings for the keys that occur in it, and no others.
 */
export interface View {
  readonly public: PublicView;
  readonly seat: SeatView | null;
}

export const SEAT_SLICES = [
  "me",
  "brief",
  "mandate",
  "objectives",
  "files",
  "relations",
  "deals",
  "telegrams",
  "covert",
  "orders",
  "news",
  "outcome",
  "options",
  "waits",
] as const satisfies readonly (keyof SeatView)[];

export type * from "./view/deals.ts";
export type * from "./view/debrief.ts";
export type * from "./view/files.ts";
export type * from "./view/message.ts";
export type * from "./view/options.ts";
export type * from "./view/outcome.ts";
export type * from "./view/public.ts";
export type * from "./view/seat.ts";
