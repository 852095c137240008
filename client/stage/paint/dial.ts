import type { Ellipse, Rect } from "../layout/geometry.ts";
import { clamp } from "../layout/geometry.ts";
import type { Palette } from "../look/palette.ts";
import { fade } from "../look/palette.ts";
import type { StabilityPart, StageLabels, StageStability } from "../model.ts";
import type { Font, Measure } from "../text/fit.ts";
import { ellipsise, wrap } from "../text/fit.ts";
import type { Ctx } from "./brush.ts";
import { ellipse, horizontal, radial, roundRect, scoped, shadow, text } from "./brush.ts";

export interface DialWords {
  readonly labels: StageLabels;
  readonly rtl: boolean;
  readonly measure: Measure;
  readonly number: (value: number) => string;
  readonly signed: (value: number) => string;
}

const SWEEP_FROM = Math.PI * 0.82;
const SWEEP = Math.PI * 1.36;
const GAP = 0.07;

export function partColour(part: StabilityPart, pal: Palette): string {
  return { norms: "#8fd0d2", tension: "#f0a58f", resilience: "#93d6ae", openness: pal.brass }[part];
}

/** The dial let into the table: four arcs, one for each part, round the number. */
export function paintDial(ctx: Ctx, stability: StageStability, shape: Ellipse, words: DialWords, pal: Palette): void {
  bezel(ctx, shape, pal);
  const track = { ...shape, rx: shape.rx * 0.84, ry: shape.ry * 0.82 };
  const width = clamp(shape.ry * 0.1, 4, 10);
  arcs(ctx, stability, track, width, pal);
  const big = clamp(shape.ry * 0.62, 22, 64);
  const numberFont: Font = { family: "sans", size: big, weight: 660 };
  const labelFont: Font = { family: "sans", size: clamp(shape.ry * 0.17, 13, 15), weight: 540 };
  text(ctx, words.number(stability.value), shape.cx, shape.cy - big * 0.12, {
    font: numberFont,
    colour: "#ffffff",
    align: "center",
    rtl: words.rtl,
  });
  const label = `${words.labels.stability} ${words.signed(stability.delta)}`;
  const room = shape.rx * 1.5;
  text(ctx, ellipsise(label, room, labelFont, words.measure), shape.cx, shape.cy + big * 0.62, {
    font: labelFont,
    colour: pal.onRoomSoft,
    align: "center",
    rtl: words.rtl,
  });
}

function bezel(ctx: Ctx, shape: Ellipse, pal: Palette): void {
  ellipse(ctx, { ...shape, cy: shape.cy + 2 }, 6);
  ctx.fillStyle = "rgba(20, 8, 0, 0.5)";
  ctx.fill();
  ellipse(ctx, shape, 4);
  ctx.fillStyle = horizontal(ctx, shape.cx - shape.rx, shape.cx + shape.rx, [
    [0, pal.brassDark],
    [0.25, pal.brass],
    [0.45, pal.brassLight],
    [0.7, pal.brass],
    [1, pal.brassDark],
  ]);
  ctx.fill();
  ellipse(ctx, shape);
  ctx.fillStyle = radial(ctx, { x: shape.cx, y: shape.cy - shape.ry * 0.3 }, shape.ry * 0.1, shape.rx * 1.1, [
    [0, pal.slateLight],
    [0.75, pal.slate],
    [1, "#061a20"],
  ]);
  ctx.fill();
  scoped(ctx, () => {
    ellipse(ctx, shape);
    ctx.clip();
    ctx.fillStyle = "rgba(255, 255, 255, 0.055)";
    ellipse(ctx, { ...shape, cy: shape.cy - shape.ry * 0.86, rx: shape.rx * 1.05 });
    ctx.fill();
    ellipse(ctx, { ...shape, cy: shape.cy - 2.5 }, 1.5);
    ctx.strokeStyle = "rgba(0, 0, 0, 0.6)";
    ctx.lineWidth = 4;
    ctx.stroke();
  });
}

function arcs(ctx: Ctx, stability: StageStability, track: Ellipse, width: number, pal: Palette): void {
  const each = SWEEP / Math.max(1, stability.parts.length);
  ctx.lineWidth = width;
  ctx.lineCap = "round";
  stability.parts.forEach((part, i) => {
    const from = SWEEP_FROM + i * each + GAP;
    const to = SWEEP_FROM + (i + 1) * each - GAP;
    arc(ctx, track, from, to, "rgba(200, 228, 230, 0.14)");
    const value = clamp(part.value, 0, 100) / 100;
    if (value > 0.02) arc(ctx, track, from, from + (to - from) * value, partColour(part.id, pal));
  });
}

function arc(ctx: Ctx, track: Ellipse, from: number, to: number, colour: string): void {
  ctx.beginPath();
  ctx.ellipse(track.cx, track.cy, track.rx, track.ry, 0, from, to);
  ctx.strokeStyle = colour;
  ctx.stroke();
}

/** The dial opened: a tray of four fields, each with its name, value and bar, round the total. */
export function paintDialOpen(ctx: Ctx, stability: StageStability, rect: Rect, words: DialWords, pal: Palette): void {
  scoped(ctx, () => {
    shadow(ctx, "rgba(2, 10, 14, 0.75)", 26, 10);
    roundRect(ctx, rect, 26);
    ctx.fillStyle = pal.slate;
    ctx.fill();
  });
  roundRect(ctx, rect, 26);
  ctx.fillStyle = radial(ctx, { x: rect.x + rect.w / 2, y: rect.y + rect.h * 0.3 }, 10, rect.w * 0.7, [
    [0, pal.slateLight],
    [1, pal.slate],
  ]);
  ctx.fill();
  ctx.lineWidth = 2.5;
  ctx.strokeStyle = pal.brass;
  ctx.stroke();
  roundRect(ctx, { x: rect.x + 6, y: rect.y + 6, w: rect.w - 12, h: rect.h - 12 }, 21);
  ctx.lineWidth = 1;
  ctx.strokeStyle = fade(pal.brass, 0.4);
  ctx.stroke();
  const middle = total(ctx, stability, rect, words, pal);
  stability.parts.forEach((part, i) => {
    const column = words.rtl ? 1 - (i % 2) : i % 2;
    const lower = i >= 2;
    const h = (rect.h - middle) / 2 - 10;
    const field = {
      x: rect.x + 14 + (column * (rect.w - 28)) / 2,
      y: lower ? rect.y + rect.h - 10 - h : rect.y + 10,
      w: (rect.w - 28) / 2,
      h,
    };
    partField(ctx, part, field, words, pal);
  });
}

/** The band across the middle; returns its height. */
function total(ctx: Ctx, stability: StageStability, rect: Rect, words: DialWords, pal: Palette): number {
  const h = clamp(rect.h * 0.2, 44, 58);
  const y = rect.y + rect.h / 2;
  ctx.fillStyle = "rgba(0, 0, 0, 0.24)";
  ctx.fillRect(rect.x + 7, y - h / 2, rect.w - 14, h);
  ctx.fillStyle = fade(pal.brass, 0.5);
  ctx.fillRect(rect.x + 7, y - h / 2, rect.w - 14, 1);
  ctx.fillRect(rect.x + 7, y + h / 2 - 1, rect.w - 14, 1);
  const numberFont: Font = { family: "sans", size: 30, weight: 660 };
  const labelFont: Font = { family: "sans", size: 14, weight: 540 };
  const value = words.number(stability.value);
  const label = ellipsise(
    `${words.labels.stability} ${words.signed(stability.delta)}`,
    rect.w * 0.55,
    labelFont,
    words.measure,
  );
  const gap = 12;
  const wide = words.measure(value, numberFont) + gap + words.measure(label, labelFont);
  const dir = words.rtl ? -1 : 1;
  const x = rect.x + rect.w / 2 - (dir * wide) / 2;
  text(ctx, value, x, y, { font: numberFont, colour: "#ffffff", rtl: words.rtl });
  text(ctx, label, x + dir * (words.measure(value, numberFont) + gap), y + 2, {
    font: labelFont,
    colour: pal.onRoomSoft,
    rtl: words.rtl,
  });
  return h;
}

function partField(ctx: Ctx, part: StageStability["parts"][number], field: Rect, words: DialWords, pal: Palette): void {
  const { rtl, measure } = words;
  const nameFont: Font = { family: "sans", size: 14, weight: 540 };
  const valueFont: Font = { family: "sans", size: 22, weight: 660 };
  const start = rtl ? field.x + field.w - 12 : field.x + 12;
  const end = rtl ? field.x + 12 : field.x + field.w - 12;
  const value = words.number(Math.round(part.value));
  const room = field.w - 24 - measure(value, valueFont) - 8;
  const lines = wrap(words.labels.parts[part.id], room, 2, nameFont, measure);
  const bar = { x: field.x + 12, y: field.y + field.h / 2 + 15, w: field.w - 24, h: 8 };
  const middle = field.y + field.h / 2 - 6;
  lines.forEach((line, i) => {
    text(ctx, line, start, middle + (i - (lines.length - 1) / 2) * 17, { font: nameFont, colour: pal.onRoom, rtl });
  });
  text(ctx, value, end, middle, { font: valueFont, colour: "#ffffff", align: "end", rtl });
  roundRect(ctx, bar, 4);
  ctx.fillStyle = "rgba(200, 228, 230, 0.16)";
  ctx.fill();
  const share = clamp(part.value, 0, 100) / 100;
  if (share <= 0) return;
  const w = Math.max(8, bar.w * share);
  roundRect(ctx, { ...bar, x: rtl ? bar.x + bar.w - w : bar.x, w }, 4);
  ctx.fillStyle = partColour(part.id, pal);
  ctx.fill();
}
