import type { Rect } from "../layout/geometry.ts";
import { clamp } from "../layout/geometry.ts";
import type { CardLayout, CardPart } from "../layout/outcome.ts";
import { bodyFont, CARD_PAD, footHeight, HEAD, smallFont, strongFont, titleFont } from "../layout/outcome.ts";
import type { Palette } from "../look/palette.ts";
import type { BeatTone, OutcomeBeat, StageModel } from "../model.ts";
import type { Ctx } from "./brush.ts";
import { roundRect, scoped, shadow, text } from "./brush.ts";
import { paintFlag } from "./flag.ts";
import { beatIcon } from "./icons.ts";

export interface CardLook {
  readonly beat: OutcomeBeat;
  readonly model: StageModel;
  /** 0 shows the old values, 1 the new ones. */
  readonly progress: number;
  readonly index: number;
  readonly total: number;
}

const TONES: Readonly<Record<BeatTone, { ink: string; wash: string }>> = {
  good: { ink: "#1f6b43", wash: "#e3f1e8" },
  bad: { ink: "#a52a2a", wash: "#fae5e2" },
  tense: { ink: "#8a5200", wash: "#fcefd8" },
  neutral: { ink: "#0f5a63", wash: "#e2eeee" },
};

/** One thing that was decided or happened, as a paper card. */
export function paintCard(ctx: Ctx, layout: CardLayout, look: CardLook, pal: Palette): void {
  const { rect } = layout;
  const rtl = look.model.direction === "rtl";
  const tone = TONES[look.beat.tone];
  scoped(ctx, () => {
    shadow(ctx, "rgba(2, 10, 14, 0.6)", 30, 14);
    roundRect(ctx, rect, 14);
    ctx.fillStyle = pal.paper;
    ctx.fill();
  });
  scoped(ctx, () => {
    roundRect(ctx, rect, 14);
    ctx.clip();
    ctx.fillStyle = tone.wash;
    ctx.fillRect(rect.x, rect.y, rect.w, HEAD + 8);
    toneBand(ctx, rect, look.beat.tone, tone.ink);
  });
  head(ctx, rect, look, tone.ink, rtl);
  for (const part of layout.parts) paintPart(ctx, part, layout, look, tone.ink, rtl, pal);
  foot(ctx, layout, look, rtl, pal);
}

/** Along the lower edge of the head: plain for good, teeth for bad, slashes for tense, a double line for neutral. */
function toneBand(ctx: Ctx, rect: Rect, tone: BeatTone, ink: string): void {
  const y = rect.y + HEAD + 8;
  ctx.fillStyle = ink;
  ctx.strokeStyle = ink;
  if (tone === "good") {
    ctx.fillRect(rect.x, y - 4, rect.w, 4);
    return;
  }
  if (tone === "neutral") {
    ctx.fillRect(rect.x, y - 1.5, rect.w, 1.5);
    ctx.fillRect(rect.x, y - 5, rect.w, 1.5);
    return;
  }
  ctx.beginPath();
  for (let x = rect.x - 8; x < rect.x + rect.w + 8; x += 8) {
    if (tone === "bad") {
      ctx.moveTo(x, y);
      ctx.lineTo(x + 4, y - 6);
      ctx.lineTo(x + 8, y);
    } else {
      ctx.moveTo(x, y);
      ctx.lineTo(x + 4, y - 6);
      ctx.lineTo(x + 7, y - 6);
      ctx.lineTo(x + 3, y);
    }
  }
  ctx.fill();
}

function head(ctx: Ctx, rect: Rect, look: CardLook, ink: string, rtl: boolean): void {
  const y = rect.y + 24;
  const x = rtl ? rect.x + rect.w - CARD_PAD - 14 : rect.x + CARD_PAD + 14;
  ctx.beginPath();
  ctx.arc(x, y, 17, 0, Math.PI * 2);
  ctx.fillStyle = ink;
  ctx.fill();
  beatIcon(ctx, look.beat.kind, x, y, 22, "#ffffff");
  const flags = look.beat.seats.flatMap((id) => look.model.seats.find((seat) => seat.id === id) ?? []);
  flags.slice(0, 6).forEach((seat, i) => {
    const w = 30;
    const place = rtl ? rect.x + CARD_PAD + i * (w + 6) : rect.x + rect.w - CARD_PAD - w - i * (w + 6);
    paintFlag(ctx, seat.flag, { x: place, y: y - 10, w, h: 20 }, 3);
  });
}

function paintPart(
  ctx: Ctx,
  part: CardPart,
  layout: CardLayout,
  look: CardLook,
  ink: string,
  rtl: boolean,
  pal: Palette,
): void {
  const { rect } = layout;
  const start = rtl ? rect.x + rect.w - CARD_PAD : rect.x + CARD_PAD;
  const y = rect.y + part.y;
  switch (part.kind) {
    case "title": {
      const font = titleFont(layout.narrow);
      part.lines.forEach((line, i) => {
        text(ctx, line, start, y + font.size * (0.6 + i * 1.22), { font, colour: pal.ink, rtl });
      });
      return;
    }
    case "heading":
      text(ctx, part.text, start, y + 11, { font: strongFont, colour: ink, rtl });
      return;
    case "line":
    case "cause": {
      const indent = part.kind === "cause" ? 16 : 0;
      if (indent) dot(ctx, rtl ? start - 4 : start + 4, y + 11, ink);
      part.lines.forEach((line, i) => {
        text(ctx, line, rtl ? start - indent : start + indent, y + 11 + i * bodyFont.size * 1.42, {
          font: bodyFont,
          colour: "#2b3c41",
          rtl,
        });
      });
      return;
    }
    case "compare":
      paintCompare(ctx, part, rect, y, rtl, pal);
      return;
    case "gauge":
      paintGauge(ctx, part, rect, y, look, rtl, pal);
  }
}

function dot(ctx: Ctx, x: number, y: number, ink: string): void {
  ctx.beginPath();
  ctx.arc(x, y, 2.6, 0, Math.PI * 2);
  ctx.fillStyle = ink;
  ctx.fill();
}

function paintCompare(
  ctx: Ctx,
  part: Extract<CardPart, { kind: "compare" }>,
  rect: Rect,
  y: number,
  rtl: boolean,
  pal: Palette,
): void {
  const w = (rect.w - CARD_PAD * 2 - 12) / 2;
  part.columns.forEach((column, i) => {
    const place = rtl ? 1 - i : i;
    const box = { x: rect.x + CARD_PAD + place * (w + 12), y, w, h: part.h };
    roundRect(ctx, box, 8);
    ctx.fillStyle = i ? "#fdf3e2" : "#eef3f2";
    ctx.fill();
    ctx.setLineDash(i ? [4, 3] : []);
    ctx.strokeStyle = i ? "#c79a4a" : "#b5c6c5";
    ctx.lineWidth = 1.2;
    ctx.stroke();
    ctx.setLineDash([]);
    const x = rtl ? box.x + box.w - 12 : box.x + 12;
    text(ctx, column.label, x, y + 18, { font: strongFont, colour: i ? "#7a5410" : "#2b5a5f", rtl });
    column.lines.forEach((line, row) => {
      text(ctx, line, x, y + 42 + row * 22, { font: bodyFont, colour: pal.ink, rtl });
    });
  });
}

function paintGauge(
  ctx: Ctx,
  part: Extract<CardPart, { kind: "gauge" }>,
  rect: Rect,
  y: number,
  look: CardLook,
  rtl: boolean,
  pal: Palette,
): void {
  const gauge = look.beat.gauges?.[part.index];
  if (!gauge) return;
  const start = rtl ? rect.x + rect.w - CARD_PAD : rect.x + CARD_PAD;
  const end = rtl ? rect.x + CARD_PAD : rect.x + rect.w - CARD_PAD;
  const up = gauge.to > gauge.from;
  const welcome = gauge.better === null ? null : (gauge.better === "up") === up;
  const ink = gauge.to === gauge.from || welcome === null ? pal.inkSoft : welcome ? pal.goodInk : pal.badInk;
  part.label.forEach((line, i) => {
    text(ctx, line, start, y + 9 + i * 19, { font: smallFont, colour: pal.ink, rtl });
  });
  text(ctx, part.value, end, y + 9, { font: strongFont, colour: ink, align: "end", rtl });
  const bar = { x: rect.x + CARD_PAD, y: y + part.h - 9, w: rect.w - CARD_PAD * 2, h: 9 };
  const min = gauge.min ?? 0;
  const share = (value: number): number => clamp((value - min) / Math.max(1e-6, (gauge.max ?? 100) - min), 0, 1);
  const now = gauge.from + (gauge.to - gauge.from) * look.progress;
  changeBar(ctx, bar, share(gauge.from), share(now), ink, rtl);
}

/** What was kept is solid, what was gained or lost is striped, with a notch at the old value. */
function changeBar(ctx: Ctx, bar: Rect, from: number, now: number, ink: string, rtl: boolean): void {
  const span = (a: number, b: number): Rect => {
    const x = bar.x + Math.min(a, b) * bar.w;
    const w = Math.abs(b - a) * bar.w;
    return { ...bar, x: rtl ? bar.x * 2 + bar.w - x - w : x, w };
  };
  scoped(ctx, () => {
    roundRect(ctx, bar, 4.5);
    ctx.clip();
    ctx.fillStyle = "#dfe5e2";
    ctx.fillRect(bar.x, bar.y, bar.w, bar.h);
    const kept = span(0, Math.min(from, now));
    ctx.fillStyle = "#6f8a8d";
    ctx.fillRect(kept.x, kept.y, kept.w, kept.h);
    const moved = span(from, now);
    ctx.beginPath();
    ctx.rect(moved.x, moved.y, moved.w, moved.h);
    ctx.clip();
    ctx.fillStyle = ink;
    ctx.fillRect(moved.x, moved.y, moved.w, moved.h);
    if (now < from) {
      ctx.strokeStyle = "rgba(255, 255, 255, 0.75)";
      ctx.lineWidth = 2.4;
      for (let x = moved.x - bar.h; x < moved.x + moved.w + bar.h; x += 6) {
        ctx.beginPath();
        ctx.moveTo(x, bar.y + bar.h);
        ctx.lineTo(x + bar.h, bar.y);
        ctx.stroke();
      }
    }
  });
  const notch = span(from, from).x;
  ctx.fillStyle = "#17262b";
  ctx.fillRect(notch - 1, bar.y - 3, 2, bar.h + 6);
}

function foot(ctx: Ctx, layout: CardLayout, look: CardLook, rtl: boolean, pal: Palette): void {
  const { rect } = layout;
  const y = rect.y + rect.h - footHeight() / 2;
  const end = rtl ? rect.x + CARD_PAD : rect.x + rect.w - CARD_PAD;
  text(ctx, layout.counter, end, y, { font: smallFont, colour: pal.inkSoft, align: "end", rtl });
  const most = Math.min(look.total, 12);
  const step = Math.min(26, (rect.w - CARD_PAD * 2 - 100) / most);
  for (let i = 0; i < most; i++) {
    const x = rtl ? rect.x + rect.w - CARD_PAD - (i + 1) * step + 4 : rect.x + CARD_PAD + i * step;
    roundRect(ctx, { x, y: y - (i === look.index ? 3.5 : 2), w: step - 4, h: i === look.index ? 7 : 4 }, 3.5);
    ctx.fillStyle = i <= look.index ? "#0f5a63" : "#cdd7d4";
    ctx.fill();
  }
}
