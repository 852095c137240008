import type { FlagSpec } from "../../../shared/art/flag-spec.ts";
import { clamp } from "../layout/geometry.ts";
import type { ChamberLayout } from "../layout/seating.ts";
import type { Palette } from "../look/palette.ts";
import { blend, fade } from "../look/palette.ts";
import type { Ctx } from "./brush.ts";
import { ellipse, radial, scoped, vertical } from "./brush.ts";
import { paintStandingFlag } from "./flag.ts";
import { paintWall } from "./wall.ts";

/** Everything that never moves: wall, windows, flags, carpet, light. */
export function paintRoom(ctx: Ctx, layout: ChamberLayout, flags: readonly FlagSpec[], pal: Palette): void {
  paintFloor(ctx, layout, pal);
  paintWall(ctx, layout, pal);
  paintFlags(ctx, layout, flags);
  paintTableShadow(ctx, layout, pal);
  paintLamp(ctx, layout, pal);
  paintVignette(ctx, layout, pal);
}

function paintFloor(ctx: Ctx, layout: ChamberLayout, pal: Palette): void {
  const { width, height, horizon, table } = layout;
  ctx.fillStyle = vertical(ctx, horizon, height, [
    [0, blend(pal.floor, pal.floorDark, 0.45)],
    [0.3, pal.floor],
    [1, pal.floorDark],
  ]);
  ctx.fillRect(0, 0, width, height);
  scoped(ctx, () => {
    ctx.beginPath();
    ctx.rect(0, horizon, width, height - horizon);
    ctx.clip();
    paintCarpet(ctx, layout, pal);
    ctx.globalCompositeOperation = "screen";
    ctx.fillStyle = radial(ctx, { x: table.cx, y: table.cy }, table.ry * 0.4, Math.max(table.rx, table.ry) * 1.7, [
      [0, `rgba(${pal.lampGlow}, ${pal.lampStrength * 0.5})`],
      [1, `rgba(${pal.lampGlow}, 0)`],
    ]);
    ctx.fillRect(0, horizon, width, height - horizon);
  });
}

function paintCarpet(ctx: Ctx, layout: ChamberLayout, pal: Palette): void {
  const { table } = layout;
  const sizes = [1.68, 1.62, 1.36, 1.34];
  const tall = (size: number) => ({
    ...table,
    cy: table.cy + table.ry * 0.06,
    rx: table.rx * size,
    ry: table.ry * (size + 0.06),
  });
  ellipse(ctx, tall(sizes[0] as number));
  ctx.fillStyle = fade(pal.floorLight, 0.34);
  ctx.fill();
  ellipse(ctx, tall(sizes[2] as number));
  ctx.fillStyle = fade(pal.floorLight, 0.3);
  ctx.fill();
  ctx.lineWidth = 1.2;
  for (const size of sizes) {
    ellipse(ctx, tall(size));
    ctx.strokeStyle = fade(pal.brass, 0.26);
    ctx.stroke();
  }
  carpetBorder(ctx, tall(1.49), pal);
}

/** A chain of lozenges woven between the two rings. */
function carpetBorder(ctx: Ctx, ring: { cx: number; cy: number; rx: number; ry: number }, pal: Palette): void {
  const count = 72;
  ctx.fillStyle = fade(pal.brass, 0.16);
  for (let i = 0; i < count; i++) {
    const angle = (i / count) * Math.PI * 2;
    const x = ring.cx + Math.cos(angle) * ring.rx;
    const y = ring.cy + Math.sin(angle) * ring.ry;
    const w = clamp(ring.rx * 0.02, 4, 11);
    const h = w * (ring.ry / ring.rx) * 0.9;
    ctx.beginPath();
    ctx.moveTo(x, y - h);
    ctx.lineTo(x + w, y);
    ctx.lineTo(x, y + h);
    ctx.lineTo(x - w, y);
    ctx.fill();
  }
}

function paintFlags(ctx: Ctx, layout: ChamberLayout, flags: readonly FlagSpec[]): void {
  const { width, horizon, table } = layout;
  const height = clamp(horizon * 0.74, 46, 230);
  const each = Math.ceil(flags.length / 2);
  const inner = Math.max(clamp(width * 0.13, 52, 190), farEdge(layout) + height * 0.08);
  const step = clamp((width / 2 - inner - height * 0.2) / each, 26, height * 0.52);
  flags.forEach((flag, i) => {
    const side = i % 2 ? 1 : -1;
    const place = inner + Math.floor(i / 2) * step;
    const x = table.cx + side * place - height * 0.17;
    if (x < 4 || x > width - height * 0.3) return;
    paintStandingFlag(ctx, flag, { x, y: horizon + height * 0.05 }, height);
  });
}

/** How far the advisers on the far side reach from the middle, so that flags stand clear of them. */
function farEdge(layout: ChamberLayout): number {
  const reach = layout.seats.flatMap((seat) =>
    seat.near ? [] : seat.advisers.map((figure) => Math.abs(figure.x - layout.table.cx) + figure.height * 0.36),
  );
  return Math.max(0, ...reach);
}

function paintTableShadow(ctx: Ctx, layout: ChamberLayout, pal: Palette): void {
  const { table, thickness } = layout;
  const fall = { ...table, cy: table.cy + thickness * 2.2, rx: table.rx * 1.05, ry: table.ry * 1.07 };
  scoped(ctx, () => {
    ctx.translate(fall.cx, fall.cy);
    ctx.scale(1, fall.ry / fall.rx);
    ctx.fillStyle = radial(ctx, { x: 0, y: 0 }, fall.rx * 0.72, fall.rx * 1.12, [
      [0, `rgba(${pal.shade}, 0.72)`],
      [0.55, `rgba(${pal.shade}, 0.36)`],
      [1, `rgba(${pal.shade}, 0)`],
    ]);
    ctx.beginPath();
    ctx.arc(0, 0, fall.rx * 1.12, 0, Math.PI * 2);
    ctx.fill();
  });
}

/** A soft fall of light from above that ties wall, table and floor together. */
function paintLamp(ctx: Ctx, layout: ChamberLayout, pal: Palette): void {
  const { table } = layout;
  scoped(ctx, () => {
    ctx.globalCompositeOperation = "screen";
    ctx.translate(table.cx, table.cy * 0.4);
    ctx.scale(table.rx / table.cy, 1);
    ctx.fillStyle = radial(ctx, { x: 0, y: 0 }, 0, table.cy, [
      [0, `rgba(${pal.lampGlow}, ${pal.lampStrength * 0.42})`],
      [1, `rgba(${pal.lampGlow}, 0)`],
    ]);
    ctx.beginPath();
    ctx.arc(0, 0, table.cy, 0, Math.PI * 2);
    ctx.fill();
  });
}

function paintVignette(ctx: Ctx, layout: ChamberLayout, pal: Palette): void {
  const { width, height, table } = layout;
  const reach = Math.hypot(width, height) * 0.62;
  ctx.fillStyle = radial(ctx, { x: table.cx, y: table.cy }, reach * 0.45, reach, [
    [0, `rgba(${pal.shade}, 0)`],
    [1, `rgba(${pal.shade}, 0.55)`],
  ]);
  ctx.fillRect(0, 0, width, height);
}
