import type { StageInsets, StageLadder, StageTicker } from "../model.ts";
import type { Font, Measure } from "../text/fit.ts";
import { wrap } from "../text/fit.ts";
import type { Rect } from "./geometry.ts";
import { clamp } from "./geometry.ts";

export const NO_INSETS: StageInsets = { top: 0, right: 0, bottom: 0, left: 0 };

/** The part of the stage that DOM controls leave free. */
export function freeArea(width: number, height: number, insets: StageInsets = NO_INSETS): Rect {
  return {
    x: insets.left,
    y: insets.top,
    w: Math.max(1, width - insets.left - insets.right),
    h: Math.max(1, height - insets.top - insets.bottom),
  };
}

export interface TickerBox extends Rect {
  readonly lines: readonly string[];
}

export const tickerFont: Font = { family: "sans", size: 14, weight: 450 };
export const tickerSourceFont: Font = { family: "sans", size: 14, weight: 650 };
export const TICKER_PAD = 14;
export const TICKER_GAP = 10;

/** The news strip at the lower edge: one line where the stage is wide, up to two where it is narrow. */
export function tickerBox(ticker: StageTicker | null, area: Rect, measure: Measure): TickerBox | null {
  if (!ticker || area.h < 280) return null;
  const margin = area.w < 480 ? 10 : 20;
  const w = area.w - margin * 2;
  const source = measure(ticker.source, tickerSourceFont) + TICKER_GAP;
  const when = ticker.when && area.w >= 560 ? measure(ticker.when, tickerFont) + TICKER_GAP * 2 : 0;
  const lines = wrap(ticker.text, w - TICKER_PAD * 2 - source - when, area.h < 420 ? 1 : 2, tickerFont, measure);
  const h = 20 + lines.length * 20;
  return { x: area.x + margin, y: area.y + area.h - margin * 0.8 - h, w, h, lines };
}

export interface LadderBox extends Rect {
  readonly form: "plaque" | "strip";
}

export const ladderTitleFont: Font = { family: "sans", size: 13, weight: 620 };
export const ladderNameFont: Font = { family: "sans", size: 14, weight: 650 };
export const ladderPairFont: Font = { family: "sans", size: 13, weight: 450 };
export const RUNGS = 11;
export const PLAQUE_PAD = 12;
export const PLAQUE_CELL = 18;

/** Height of one rung of the standing ladder; tall stages get taller rungs. */
export function plaqueRung(area: Rect): number {
  return clamp(area.h / 52, 11, 16);
}

/** Offset of a rung's middle from the foot of the ladder, with a wider gap at each firebreak. */
export function rungOffset(rung: number, pitch: number, firebreaks: StageLadder["firebreaks"]): number {
  const gaps = firebreaks.filter((wall) => wall.after < rung).length;
  return (rung + 0.5) * pitch + gaps * pitch * 0.5;
}

export function ladderLength(pitch: number, firebreaks: StageLadder["firebreaks"]): number {
  return RUNGS * pitch + firebreaks.length * pitch * 0.5;
}

/** A standing plaque in the upper start corner. */
export function ladderPlaque(
  ladder: StageLadder,
  title: string,
  area: Rect,
  rtl: boolean,
  measure: Measure,
): LadderBox {
  const pair = ladder.pair?.join(" – ") ?? "";
  const names = ladder.firebreaks.map((wall) => measure(wall.label, ladderPairFont));
  const words = Math.max(measure(`${ladder.rung} ${ladder.name}`, ladderNameFont), ...names);
  const w = clamp(Math.max(measure(title, ladderTitleFont), words + PLAQUE_CELL + 10), 132, 196) + PLAQUE_PAD * 2;
  const lines = pair ? wrap(pair, w - PLAQUE_PAD * 2, 2, ladderPairFont, measure).length : 0;
  const titles = wrap(title, w - PLAQUE_PAD * 2, 2, ladderTitleFont, measure).length;
  const h =
    PLAQUE_PAD * 2 + titles * 18 + 6 + ladderLength(plaqueRung(area), ladder.firebreaks) + (lines ? 8 + lines * 17 : 0);
  const x = rtl ? area.x + area.w - 20 - w : area.x + 20;
  return { form: "plaque", x, y: area.y + 14, w, h };
}

/** On low stages rungs and name share one line. */
export const SLIM_STRIP = 28;

/** A lying ladder at the upper edge, as wide as it needs to be. */
export function ladderStrip(area: Rect, rtl: boolean): LadderBox {
  const margin = area.w < 480 ? 10 : 20;
  const w = Math.min(430, area.w - margin * 2);
  const slim = area.h < 330;
  return {
    form: "strip",
    x: rtl ? area.x + area.w - margin - w : area.x + margin,
    y: area.y + 6,
    w,
    h: slim ? SLIM_STRIP : 48,
  };
}
