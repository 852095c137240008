import type { Point } from "../layout/geometry.ts";
import type { RegionLayout } from "../layout/region.ts";
import type { Palette } from "../look/palette.ts";
import { blend, fade } from "../look/palette.ts";
import type { World } from "../map/generate.ts";
import type { Loop } from "../map/outlines.ts";
import type { StageMap } from "../model.ts";
import type { Ctx } from "./brush.ts";
import { radial, scoped } from "./brush.ts";
import { accentOf } from "./flag.ts";

/** The chart that nothing moves on: sea, land, borders, cables, grids. */
export function paintMap(ctx: Ctx, world: World, map: StageMap, layout: RegionLayout, pal: Palette): void {
  paintSea(ctx, layout, pal);
  scoped(ctx, () => {
    ctx.translate(layout.view.dx, layout.view.dy);
    ctx.scale(layout.view.scale, layout.view.scale);
    const px = 1 / layout.view.scale;
    const coast = pathOf(world.coast);
    shallows(ctx, coast, px, pal);
    cables(ctx, world, px, pal);
    lands(ctx, world, map, px, pal);
    borders(ctx, world, px, pal);
    ctx.lineJoin = "round";
    ctx.strokeStyle = pal.coast;
    ctx.lineWidth = 1.3 * px;
    ctx.stroke(coast);
    grids(ctx, world, px, pal);
  });
  compass(ctx, layout, pal);
}

export function pathOf(loops: readonly Loop[]): Path2D {
  const path = new Path2D();
  for (const loop of loops) {
    loop.forEach((point, i) => {
      if (i) path.lineTo(point.x, point.y);
      else path.moveTo(point.x, point.y);
    });
    path.closePath();
  }
  return path;
}

function lineOf(points: readonly Point[]): Path2D {
  const path = new Path2D();
  points.forEach((point, i) => {
    if (i) path.lineTo(point.x, point.y);
    else path.moveTo(point.x, point.y);
  });
  return path;
}

function paintSea(ctx: Ctx, layout: RegionLayout, pal: Palette): void {
  const { width, height } = layout;
  ctx.fillStyle = radial(ctx, { x: width * 0.5, y: height * 0.42 }, 20, Math.hypot(width, height) * 0.62, [
    [0, pal.sea[0]],
    [0.6, pal.sea[1]],
    [1, pal.sea[2]],
  ]);
  ctx.fillRect(0, 0, width, height);
  ctx.strokeStyle = pal.seaLine;
  ctx.lineWidth = 1;
  const step = Math.max(64, width / 9);
  const middle = { x: width / 2, y: -height * 1.6 };
  for (let x = -4; x <= 13; x++) {
    ctx.beginPath();
    ctx.moveTo(width / 2 + (x * step - width / 2) * 0.8, 0);
    ctx.lineTo(width / 2 + (x * step - width / 2) * 1.12, height);
    ctx.stroke();
  }
  for (let r = -middle.y; r < -middle.y + height * 1.3; r += step) {
    ctx.beginPath();
    ctx.arc(middle.x, middle.y, r, Math.PI * 0.3, Math.PI * 0.7);
    ctx.stroke();
  }
}

function shallows(ctx: Ctx, coast: Path2D, px: number, pal: Palette): void {
  ctx.lineJoin = "round";
  for (const [width, strength] of [
    [34, 0.3],
    [22, 0.34],
    [11, 0.4],
  ] as const) {
    ctx.strokeStyle = fade(blend(pal.sea[0], "#ffffff", 0.16), strength * 0.55);
    ctx.lineWidth = width * px;
    ctx.stroke(coast);
  }
}

function lands(ctx: Ctx, world: World, map: StageMap, px: number, pal: Palette): void {
  scoped(ctx, () => {
    ctx.shadowColor = "rgba(3, 20, 26, 0.45)";
    ctx.shadowBlur = 10;
    ctx.shadowOffsetY = 4;
    ctx.fillStyle = pal.land[0] as string;
    ctx.fill(pathOf(world.coast));
  });
  world.countries.forEach((country, i) => {
    const known = map.countries.find((one) => one.id === country.id);
    const path = pathOf(country.outlines);
    const ground = pal.land[i % pal.land.length] as string;
    const accent = known ? accentOf(known.flag) : ground;
    ctx.fillStyle = known?.player ? blend(ground, accent, pal.landPlayer) : blend(ground, accent, 0.08);
    ctx.fill(path);
    const edge = known?.player ? accent : blend(ground, "#3a4a3e", 0.5);
    scoped(ctx, () => {
      ctx.clip(path);
      for (const [width, strength] of known?.player ? EDGE_PLAYER : EDGE_PLAIN) {
        ctx.strokeStyle = fade(edge, strength);
        ctx.lineWidth = width * px;
        ctx.stroke(path);
      }
    });
  });
}

const EDGE_PLAYER = [
  [26, 0.16],
  [14, 0.22],
  [6, 0.42],
] as const;
const EDGE_PLAIN = [
  [16, 0.08],
  [7, 0.16],
] as const;

function borders(ctx: Ctx, world: World, px: number, pal: Palette): void {
  scoped(ctx, () => {
    ctx.strokeStyle = pal.border;
    ctx.lineWidth = 1.4 * px;
    ctx.setLineDash([6 * px, 3 * px, 1.5 * px, 3 * px]);
    for (const line of world.borders) ctx.stroke(lineOf(line));
  });
}

function cables(ctx: Ctx, world: World, px: number, pal: Palette): void {
  for (const cable of world.cables) {
    const path = lineOf(cable.points);
    ctx.strokeStyle = fade(pal.sea[2], 0.8);
    ctx.lineWidth = 3 * px;
    ctx.stroke(path);
    ctx.strokeStyle = "rgba(226, 246, 246, 0.55)";
    ctx.lineWidth = 1.1 * px;
    ctx.stroke(path);
  }
}

/** Power lines: a thin line with a short bar at each mast. */
function grids(ctx: Ctx, world: World, px: number, pal: Palette): void {
  ctx.strokeStyle = fade(pal.coast, 0.55);
  for (const country of world.countries) {
    for (const { points } of country.grid) {
      const [a, b] = points;
      if (!a || !b) continue;
      ctx.lineWidth = 0.9 * px;
      ctx.stroke(lineOf(points));
      const length = Math.hypot(b.x - a.x, b.y - a.y);
      const n = { x: -(b.y - a.y) / length, y: (b.x - a.x) / length };
      const masts = Math.max(2, Math.round(length / (13 * px)));
      for (let i = 1; i < masts; i++) {
        const x = a.x + ((b.x - a.x) * i) / masts;
        const y = a.y + ((b.y - a.y) * i) / masts;
        ctx.beginPath();
        ctx.moveTo(x - n.x * 3 * px, y - n.y * 3 * px);
        ctx.lineTo(x + n.x * 3 * px, y + n.y * 3 * px);
        ctx.stroke();
      }
      ctx.fillStyle = pal.coast;
      ctx.beginPath();
      ctx.rect(b.x - 2.2 * px, b.y - 2.2 * px, 4.4 * px, 4.4 * px);
      ctx.fill();
    }
  }
}

function compass(ctx: Ctx, layout: RegionLayout, pal: Palette): void {
  if (layout.area.w < 560 || layout.area.h < 420) return;
  const r = 30;
  scoped(ctx, () => {
    ctx.translate(layout.area.x + layout.area.w - 52, layout.area.y + 50);
    ctx.globalAlpha = 0.75;
    ctx.strokeStyle = pal.brass;
    ctx.lineWidth = 1;
    for (const size of [r, r * 0.86]) {
      ctx.beginPath();
      ctx.arc(0, 0, size, 0, Math.PI * 2);
      ctx.stroke();
    }
    for (let i = 0; i < 8; i++) {
      const long = i % 2 ? r * 0.5 : r * 1.16;
      for (const side of [-1, 1]) {
        ctx.fillStyle = side < 0 ? pal.brassLight : pal.brassDark;
        ctx.beginPath();
        ctx.moveTo(0, -long);
        ctx.lineTo(side * r * 0.14, -r * 0.18);
        ctx.lineTo(0, 0);
        ctx.fill();
      }
      ctx.rotate(Math.PI / 4);
    }
  });
}
