import type { Rect } from "../layout/geometry.ts";
import { clamp } from "../layout/geometry.ts";
import type { ChamberLayout } from "../layout/seating.ts";
import type { Palette } from "../look/palette.ts";
import { blend, fade } from "../look/palette.ts";
import type { Ctx } from "./brush.ts";
import { horizontal, radial, scoped, vertical } from "./brush.ts";

/** The back wall: cornice, pilasters, tall windows on both sides, a meridian emblem in the middle. */
export function paintWall(ctx: Ctx, layout: ChamberLayout, pal: Palette): void {
  const { width, horizon, table } = layout;
  ctx.fillStyle = vertical(ctx, 0, horizon, [
    [0, pal.wallDark],
    [0.5, pal.wall],
    [1, blend(pal.wall, pal.wallDark, 0.35)],
  ]);
  ctx.fillRect(0, 0, width, horizon);
  glowOnWall(ctx, layout, pal);
  for (const bay of bays(width, horizon, table.cx)) paintWindow(ctx, bay, pal);
  paintEmblem(ctx, { x: table.cx, y: horizon * 0.44 }, clamp(horizon * 0.27, 22, 84), pal);
  paintWainscot(ctx, layout, pal);
  windowLight(ctx, layout, pal);
}

function glowOnWall(ctx: Ctx, layout: ChamberLayout, pal: Palette): void {
  const { width, horizon, table } = layout;
  ctx.fillStyle = radial(ctx, { x: table.cx, y: horizon * 0.5 }, 10, Math.max(width * 0.42, horizon), [
    [0, fade(pal.wallLight, 0.85)],
    [1, fade(pal.wallLight, 0)],
  ]);
  ctx.fillRect(0, 0, width, horizon);
}

function bays(width: number, horizon: number, cx: number): Rect[] {
  const h = horizon * 0.7;
  const w = clamp(h * 0.42, 24, 120);
  const first = clamp(width * 0.29, 96, 330);
  const step = Math.max(w * 1.75, width * 0.17);
  const found: Rect[] = [];
  for (let offset = first; offset - w < width / 2; offset += step) {
    for (const side of [-1, 1]) found.push({ x: cx + side * offset - w / 2, y: horizon * 0.1, w, h });
  }
  return found;
}

function arch(ctx: Ctx, rect: Rect): void {
  const r = rect.w / 2;
  ctx.beginPath();
  ctx.moveTo(rect.x, rect.y + rect.h);
  ctx.lineTo(rect.x, rect.y + r);
  ctx.arc(rect.x + r, rect.y + r, r, Math.PI, 0);
  ctx.lineTo(rect.x + rect.w, rect.y + rect.h);
  ctx.closePath();
}

function paintWindow(ctx: Ctx, rect: Rect, pal: Palette): void {
  const frame = Math.max(2.5, rect.w * 0.06);
  arch(ctx, { x: rect.x - frame * 1.6, y: rect.y - frame * 1.6, w: rect.w + frame * 3.2, h: rect.h + frame * 1.6 });
  ctx.fillStyle = blend(pal.wallDark, "#000000", 0.18);
  ctx.fill();
  arch(ctx, rect);
  ctx.fillStyle = vertical(ctx, rect.y, rect.y + rect.h, [
    [0, pal.sky[2]],
    [0.6, pal.sky[1]],
    [1, pal.sky[0]],
  ]);
  ctx.fill();
  scoped(ctx, () => {
    arch(ctx, rect);
    ctx.clip();
    hills(ctx, rect, pal);
    ctx.strokeStyle = fade(pal.wallDark, 0.85);
    ctx.lineWidth = Math.max(1.4, frame * 0.5);
    ctx.beginPath();
    ctx.moveTo(rect.x + rect.w / 2, rect.y);
    ctx.lineTo(rect.x + rect.w / 2, rect.y + rect.h);
    for (const share of [0.36, 0.58, 0.8]) {
      ctx.moveTo(rect.x, rect.y + rect.h * share);
      ctx.lineTo(rect.x + rect.w, rect.y + rect.h * share);
    }
    ctx.stroke();
    curtains(ctx, rect, pal);
  });
  arch(ctx, rect);
  ctx.strokeStyle = fade(pal.brass, 0.4);
  ctx.lineWidth = 1.2;
  ctx.stroke();
}

function hills(ctx: Ctx, rect: Rect, pal: Palette): void {
  const base = rect.y + rect.h;
  for (const [lift, share] of [
    [0.3, 0.35],
    [0.2, 0.6],
  ] as const) {
    ctx.fillStyle = fade(blend(pal.sky[2], pal.wallDark, share), 0.55);
    ctx.beginPath();
    ctx.moveTo(rect.x, base);
    ctx.quadraticCurveTo(
      rect.x + rect.w * lift,
      base - rect.h * lift * 1.3,
      rect.x + rect.w,
      base - rect.h * lift * 0.5,
    );
    ctx.lineTo(rect.x + rect.w, base);
    ctx.fill();
  }
}

function curtains(ctx: Ctx, rect: Rect, pal: Palette): void {
  const cloth = (from: number, to: number): void => {
    ctx.fillStyle = horizontal(ctx, rect.x + rect.w * from, rect.x + rect.w * to, [
      [0, blend(pal.floorLight, pal.wallDark, 0.2)],
      [0.5, blend(pal.floorLight, "#ffffff", 0.06)],
      [1, blend(pal.floorLight, pal.wallDark, 0.55)],
    ]);
    const a = rect.x + rect.w * from;
    const b = rect.x + rect.w * to;
    ctx.beginPath();
    ctx.moveTo(a, rect.y);
    ctx.lineTo(b + (b - a) * 0.7, rect.y);
    ctx.quadraticCurveTo(b, rect.y + rect.h * 0.35, b - (b - a) * 0.25, rect.y + rect.h * 0.6);
    ctx.quadraticCurveTo(b, rect.y + rect.h * 0.8, b, rect.y + rect.h);
    ctx.lineTo(a, rect.y + rect.h);
    ctx.fill();
  };
  cloth(0, 0.2);
  cloth(1, 0.8);
}

/** A globe of meridians between two laurel sprigs, in brass. */
function paintEmblem(ctx: Ctx, at: { x: number; y: number }, r: number, pal: Palette): void {
  scoped(ctx, () => {
    ctx.translate(at.x, at.y);
    ctx.strokeStyle = fade(pal.brass, 0.62);
    ctx.lineWidth = Math.max(1, r * 0.035);
    for (const share of [1, 0.55, 0.01]) {
      ctx.beginPath();
      ctx.ellipse(0, 0, r * 0.62 * share, r * 0.62, 0, 0, Math.PI * 2);
      ctx.stroke();
    }
    for (const lift of [-0.32, 0, 0.32]) {
      const half = Math.sqrt(1 - (lift / 0.62) ** 2) * 0.62 * r;
      ctx.beginPath();
      ctx.ellipse(0, lift * r, half, half * 0.16, 0, 0, Math.PI);
      ctx.stroke();
    }
    for (const side of [-1, 1]) laurel(ctx, r, side, pal);
  });
}

function laurel(ctx: Ctx, r: number, side: number, pal: Palette): void {
  ctx.fillStyle = fade(pal.brass, 0.5);
  for (let i = 0; i < 8; i++) {
    const angle = Math.PI / 2 - side * (0.3 + i * 0.27);
    const x = Math.cos(angle) * r * 0.92;
    const y = Math.sin(angle) * r * 0.92;
    ctx.beginPath();
    ctx.ellipse(x, y, r * 0.15, r * 0.055, angle - side * 0.9, 0, Math.PI * 2);
    ctx.fill();
  }
}

function paintWainscot(ctx: Ctx, layout: ChamberLayout, pal: Palette): void {
  const { width, horizon, table } = layout;
  const h = clamp(horizon * 0.17, 12, 46);
  const top = horizon - h;
  const [, light, mid, dark] = pal.wood;
  ctx.fillStyle = vertical(ctx, top, horizon, [
    [0, blend(light, pal.wallDark, 0.35)],
    [0.5, blend(mid, pal.wallDark, 0.4)],
    [1, blend(dark, pal.wallDark, 0.5)],
  ]);
  ctx.fillRect(0, top, width, h);
  const panel = clamp(width / 11, 56, 130);
  ctx.lineWidth = 1;
  for (let x = (table.cx % panel) - panel; x < width; x += panel) {
    ctx.strokeStyle = "rgba(0, 0, 0, 0.3)";
    ctx.strokeRect(x + 6.5, top + h * 0.26, panel - 13, h * 0.5);
    ctx.strokeStyle = "rgba(255, 226, 176, 0.13)";
    ctx.strokeRect(x + 7.5, top + h * 0.26 + 1, panel - 13, h * 0.5);
  }
  ctx.fillStyle = fade(pal.brass, 0.55);
  ctx.fillRect(0, top, width, 1.5);
  ctx.fillStyle = "rgba(0, 0, 0, 0.4)";
  ctx.fillRect(0, horizon - 2, width, 2);
  ctx.fillStyle = vertical(ctx, horizon, horizon + 26, [
    [0, `rgba(${pal.shade}, 0.5)`],
    [1, `rgba(${pal.shade}, 0)`],
  ]);
  ctx.fillRect(0, horizon, width, 26);
}

/** Daylight through the windows lies on the carpet as slanting fields with soft edges. */
function windowLight(ctx: Ctx, layout: ChamberLayout, pal: Palette): void {
  const { width, height, horizon, table } = layout;
  const long = (height - horizon) * 0.5;
  scoped(ctx, () => {
    ctx.globalCompositeOperation = "screen";
    for (const bay of bays(width, horizon, table.cx)) {
      const lean = (bay.x + bay.w / 2 - table.cx) * 0.34;
      for (let soft = -1; soft <= 1; soft++) {
        const wide = soft * bay.w * 0.12;
        ctx.fillStyle = vertical(ctx, horizon, horizon + long, [
          [0, fade(pal.sky[0], 0.06)],
          [1, fade(pal.sky[0], 0)],
        ]);
        ctx.beginPath();
        ctx.moveTo(bay.x - wide, horizon);
        ctx.lineTo(bay.x + bay.w + wide, horizon);
        ctx.lineTo(bay.x + bay.w * 1.4 + lean + wide * 3, horizon + long);
        ctx.lineTo(bay.x - bay.w * 0.4 + lean - wide * 3, horizon + long);
        ctx.fill();
      }
    }
  });
}
