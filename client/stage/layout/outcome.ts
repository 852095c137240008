import type { Numbers } from "../look/numbers.ts";
import type { OutcomeBeat, StageLabels } from "../model.ts";
import type { Font, Measure } from "../text/fit.ts";
import { wrap } from "../text/fit.ts";
import type { Rect } from "./geometry.ts";
import { clamp } from "./geometry.ts";

export const titleFont = (narrow: boolean): Font => ({ family: "serif", size: narrow ? 20 : 25, weight: 620 });
export const bodyFont: Font = { family: "sans", size: 16, weight: 430 };
export const smallFont: Font = { family: "sans", size: 14, weight: 430 };
export const strongFont: Font = { family: "sans", size: 14, weight: 620 };
export const CARD_PAD = 22;
export const HEAD = 44;

export type CardPart =
  | {
      readonly kind: "title" | "line" | "cause";
      readonly y: number;
      readonly h: number;
      readonly lines: readonly string[];
    }
  | { readonly kind: "heading"; readonly y: number; readonly h: number; readonly text: string }
  | {
      readonly kind: "compare";
      readonly y: number;
      readonly h: number;
      readonly columns: readonly { label: string; lines: readonly string[] }[];
    }
  | {
      readonly kind: "gauge";
      readonly y: number;
      readonly h: number;
      readonly index: number;
      readonly label: readonly string[];
      readonly value: string;
    };

export interface CardLayout {
  readonly rect: Rect;
  readonly narrow: boolean;
  readonly parts: readonly CardPart[];
  readonly counter: string;
}

export interface CardInput {
  readonly beat: OutcomeBeat;
  readonly index: number;
  readonly total: number;
  readonly open: boolean;
  readonly area: Rect;
  readonly labels: Pick<StageLabels, "because" | "beatOf">;
  readonly numbers: Numbers;
  readonly measure: Measure;
  /** What should stay in sight, e.g. the delegations concerned. */
  readonly keep: readonly Rect[];
}

/** Lays a beat out as a card; what does not fit is left to the DOM, most important first. */
export function cardLayout(input: CardInput): CardLayout {
  const { area, beat, measure } = input;
  const narrow = area.w < 480;
  const w = Math.min(area.w - 20, area.w >= 1200 ? 560 : 480);
  const inner = w - CARD_PAD * 2;
  const room = area.h - 20 - footHeight();
  const stack = new Stack(HEAD + CARD_PAD, room);
  stack.lines("title", wrap(beat.title, inner, 3, titleFont(narrow), measure), titleFont(narrow).size * 1.22, 8);
  if (input.open) causes(stack, input, inner);
  else {
    for (const line of beat.lines)
      stack.lines("line", wrap(line, inner, 4, bodyFont, measure), bodyFont.size * 1.42, 6);
    if (beat.compare) compare(stack, beat.compare, inner, measure);
    gauges(stack, input, inner);
  }
  const h = stack.y + footHeight();
  return { rect: cardPlace(area, w, h, input.keep), narrow, parts: stack.parts, counter: counterOf(input) };
}

export function footHeight(): number {
  return 46;
}

function counterOf({ labels, numbers, index, total }: CardInput): string {
  return labels.beatOf.replace("{n}", numbers.plain(index + 1)).replace("{total}", numbers.plain(total));
}

class Stack {
  readonly parts: CardPart[] = [];
  y: number;
  readonly #room: number;

  constructor(y: number, room: number) {
    this.y = y;
    this.#room = room;
  }

  add(part: CardPart, gap: number): boolean {
    if (this.parts.length && this.y + part.h > this.#room) return false;
    this.parts.push(part);
    this.y += part.h + gap;
    return true;
  }

  lines(kind: "title" | "line" | "cause", lines: readonly string[], leading: number, gap: number): boolean {
    return this.add({ kind, y: this.y, h: lines.length * leading, lines }, gap);
  }
}

function causes(stack: Stack, input: CardInput, inner: number): void {
  stack.add({ kind: "heading", y: stack.y, h: 22, text: input.labels.because }, 6);
  for (const cause of input.beat.causes) {
    if (!stack.lines("cause", wrap(cause, inner - 16, 4, bodyFont, input.measure), bodyFont.size * 1.42, 8)) return;
  }
}

function compare(stack: Stack, pair: NonNullable<OutcomeBeat["compare"]>, inner: number, measure: Measure): void {
  const room = (inner - 12) / 2 - 24;
  const columns = pair.map((reading) => ({
    label: reading.label,
    lines: wrap(reading.text, room, 4, bodyFont, measure),
  }));
  const most = Math.max(...columns.map((column) => column.lines.length));
  stack.add({ kind: "compare", y: stack.y + 4, h: 40 + most * 22, columns }, 14);
}

function gauges(stack: Stack, input: CardInput, inner: number): void {
  const { numbers, measure } = input;
  stack.y += 4;
  input.beat.gauges?.forEach((gauge, index) => {
    const value = `${numbers.plain(gauge.from)} → ${numbers.plain(gauge.to)} (${numbers.signed(gauge.to - gauge.from)})`;
    const label = wrap(gauge.label, inner - measure(value, strongFont) - 16, 2, smallFont, measure);
    stack.add({ kind: "gauge", y: stack.y, h: label.length * 19 + 16, index, label, value }, 10);
  });
}

/** Middle, low or high in the area, whichever hides least of what should stay in sight. */
export function cardPlace(area: Rect, w: number, h: number, keep: readonly Rect[]): Rect {
  const x = area.x + (area.w - w) / 2;
  const low = area.y + area.h - h - 10;
  const middle = clamp(area.y + (area.h - h) / 2, area.y + 10, low);
  const hidden = (y: number): number => keep.reduce((sum, rect) => sum + covered({ x, y, w, h }, rect), 0);
  const places = [middle, low, area.y + 10];
  const y = places.reduce((best, one) => (hidden(one) < hidden(best) - 1 ? one : best));
  return { x, y, w, h };
}

function covered(a: Rect, b: Rect): number {
  const w = Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x);
  const h = Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y);
  return w > 0 && h > 0 ? w * h : 0;
}
