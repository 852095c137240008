import type { Rect } from "../layout/geometry.ts";
import { nameFont, STATUS_SIZE, statusFont } from "../layout/placard.ts";
import type { SeatLayout } from "../layout/seating.ts";
import type { Palette } from "../look/palette.ts";
import { fade } from "../look/palette.ts";
import type { StageSeat } from "../model.ts";
import type { Ctx } from "./brush.ts";
import { roundRect, scoped, shadow, text, vertical } from "./brush.ts";
import { paintFlag } from "./flag.ts";
import type { Mark } from "./icons.ts";
import { markIcon } from "./icons.ts";

/** Room round a placard for its shadow, glow and badge. */
export const PLACARD_MARGIN = 16;

/** A standing name card: flag, name, status, and a badge in the upper corner. `rect` is the card itself. */
export function paintPlacard(
  ctx: Ctx,
  seat: StageSeat,
  layout: SeatLayout,
  rect: Rect,
  rtl: boolean,
  selected: boolean,
  pal: Palette,
): void {
  const absent = seat.present === "empty";
  card(ctx, seat, rect, absent, selected, pal);
  const { box } = layout;
  const flag = {
    x: rtl ? rect.x + rect.w - 10 - box.flagW : rect.x + 10,
    y: rect.y + (rect.h - box.flagH) / 2,
    w: box.flagW,
    h: box.flagH,
  };
  scoped(ctx, () => {
    if (absent) ctx.globalAlpha = 0.6;
    paintFlag(ctx, seat.flag, flag);
  });
  words(ctx, seat, layout, rect, rtl, pal);
  badge(ctx, seat, rect, rtl, pal);
}

function card(ctx: Ctx, seat: StageSeat, rect: Rect, absent: boolean, selected: boolean, pal: Palette): void {
  scoped(ctx, () => {
    shadow(ctx, "rgba(12, 5, 0, 0.55)", 9, 5);
    roundRect(ctx, rect, 5);
    ctx.fillStyle = absent ? fade(pal.paperShade, 0.62) : pal.paper;
    ctx.fill();
  });
  if (!absent) {
    roundRect(ctx, rect, 5);
    ctx.fillStyle = vertical(ctx, rect.y, rect.y + rect.h, [
      [0, "#ffffff"],
      [0.12, pal.paper],
      [1, "#efe7d6"],
    ]);
    ctx.fill();
  }
  const glow = seat.speaking && !absent;
  ctx.lineWidth = seat.you || glow || selected ? 2.5 : 1;
  ctx.strokeStyle = seat.you || glow ? pal.brass : selected ? pal.trust : "rgba(60, 44, 20, 0.28)";
  if (absent) ctx.setLineDash([5, 4]);
  roundRect(ctx, { x: rect.x + 0.5, y: rect.y + 0.5, w: rect.w - 1, h: rect.h - 1 }, 5);
  ctx.stroke();
  ctx.setLineDash([]);
  if (selected) {
    ctx.lineWidth = 2;
    ctx.strokeStyle = "#ffffff";
    roundRect(ctx, { x: rect.x - 3, y: rect.y - 3, w: rect.w + 6, h: rect.h + 6 }, 7);
    ctx.stroke();
  }
}

function words(ctx: Ctx, seat: StageSeat, layout: SeatLayout, rect: Rect, rtl: boolean, pal: Palette): void {
  const { box } = layout;
  const size = box.style.nameSize;
  const x = rtl ? rect.x + rect.w - 18 - box.flagW : rect.x + 18 + box.flagW;
  const block = box.lines.length * size * 1.22 + (box.status ? STATUS_SIZE * 1.3 : 0);
  let y = rect.y + (rect.h - block) / 2;
  for (const line of box.lines) {
    text(ctx, line, x, y + size * 0.61, { font: nameFont(box.style), colour: pal.ink, rtl });
    y += size * 1.22;
  }
  if (!box.status) return;
  const colour = seat.speaking ? "#7a5410" : pal.inkSoft;
  text(ctx, box.status, x, y + STATUS_SIZE * 0.62, {
    font: { ...statusFont(), weight: seat.speaking ? 620 : 450 },
    colour,
    rtl,
  });
}

function badge(ctx: Ctx, seat: StageSeat, rect: Rect, rtl: boolean, pal: Palette): void {
  const found: { mark: Mark; fill: string; ink: string }[] = [];
  if (seat.committed) found.push({ mark: "check", fill: pal.goodInk, ink: "#ffffff" });
  if (seat.speaking && seat.present !== "empty") found.push({ mark: "voice", fill: pal.brass, ink: "#2b1d06" });
  if (seat.present === "bot") found.push({ mark: "bot", fill: pal.slateLight, ink: "#dff0ef" });
  if (seat.present === "away") found.push({ mark: "away", fill: "#5f6f73", ink: "#ffffff" });
  found.forEach(({ mark, fill, ink }, i) => {
    const x = rtl ? rect.x + 4 + i * 22 : rect.x + rect.w - 4 - i * 22;
    const y = rect.y - 1;
    ctx.beginPath();
    ctx.arc(x, y, 11, 0, Math.PI * 2);
    ctx.fillStyle = fill;
    ctx.fill();
    ctx.lineWidth = 1.6;
    ctx.strokeStyle = "rgba(255, 255, 255, 0.9)";
    ctx.stroke();
    markIcon(ctx, mark, x, y, 15, ink);
  });
}
