import type { StageLabels, StageSeat } from "../model.ts";
import type { Font, Measure } from "../text/fit.ts";
import { ellipsise, widest, wrap } from "../text/fit.ts";

/** How much room the placards of a table may take. */
export interface PlacardStyle {
  readonly nameSize: number;
  readonly maxWidth: number;
  readonly maxLines: number;
  /** Three letters instead of the name. */
  readonly short: boolean;
  /** With a line that says who speaks, who is away. */
  readonly status: boolean;
}

/** A placard's content with its size in CSS pixels; where it stands is decided later. */
export interface PlacardBox {
  readonly w: number;
  readonly h: number;
  readonly lines: readonly string[];
  readonly status: string | null;
  readonly style: PlacardStyle;
  readonly flagW: number;
  readonly flagH: number;
}

export const STATUS_SIZE = 13;
const PAD_X = 10;
const PAD_Y = 7;
const GAP = 8;

export function nameFont(style: PlacardStyle): Font {
  return { family: "sans", size: style.nameSize, weight: 620 };
}

export function statusFont(): Font {
  return { family: "sans", size: STATUS_SIZE, weight: 450 };
}

/** Sizes one placard round its words: the name in one or two lines, the status below, the flag beside. */
export function placardBox(seat: StageSeat, labels: StageLabels, style: PlacardStyle, measure: Measure): PlacardBox {
  const flagH = Math.round(style.nameSize * 1.15);
  const flagW = Math.round(flagH * 1.5);
  const room = style.maxWidth - PAD_X * 2 - GAP - flagW;
  const font = nameFont(style);
  const lines = style.short ? [seat.short] : wrap(seat.name, room, style.maxLines, font, measure);
  const words = style.status ? statusOf(seat, labels) : null;
  const status = words && ellipsise(words, room, statusFont(), measure);
  const textWidth = Math.max(widest(lines, font, measure), status ? measure(status, statusFont()) : 0);
  return {
    w: Math.ceil(PAD_X * 2 + GAP + flagW + textWidth),
    h: Math.ceil(PAD_Y * 2 + lines.length * style.nameSize * 1.22 + (status ? STATUS_SIZE * 1.3 : 0)),
    lines,
    status,
    style,
    flagW,
    flagH,
  };
}

/** What there is to say about a seat, most pressing first. */
export function statusOf(seat: StageSeat, labels: StageLabels): string | null {
  const words = [
    seat.you && labels.you,
    seat.role === "chair" && labels.chair,
    seat.role === "observer" && labels.observer,
    seat.present === "empty" && labels.empty,
    seat.present === "away" && labels.away,
    seat.present === "bot" && labels.bot,
    seat.speaking && seat.present !== "empty" && labels.hasFloor,
    seat.committed && labels.committed,
  ].filter((word) => typeof word === "string");
  return words.length ? words.join(" · ") : null;
}
