import type { Ellipse, Rect } from "../layout/geometry.ts";
import type { ChamberLayout } from "../layout/seating.ts";
import type { Palette } from "../look/palette.ts";
import { blend, fade } from "../look/palette.ts";
import { seeded } from "../look/seeded.ts";
import type { Ctx } from "./brush.ts";
import { ellipse, horizontal, radial, scoped } from "./brush.ts";
import { paintSettings } from "./settings.ts";

/** The rectangle that the table covers, edge and soft glow included. */
export function tableBounds(layout: ChamberLayout): Rect {
  const { table, thickness } = layout;
  return {
    x: table.cx - table.rx - 4,
    y: table.cy - table.ry - 4,
    w: table.rx * 2 + 8,
    h: table.ry * 2 + thickness + 8,
  };
}

/** The table: edge, book-matched veneer with a brass inlay, light on the top, places laid; before the seats in `sealed` lies an envelope. */
export function paintTable(ctx: Ctx, layout: ChamberLayout, sealed: ReadonlySet<string>, pal: Palette): void {
  const { table } = layout;
  paintEdge(ctx, layout, pal);
  scoped(ctx, () => {
    ellipse(ctx, table);
    ctx.clip();
    paintVeneer(ctx, table, pal);
    paintBand(ctx, table, pal);
    paintSettings(ctx, layout, sealed, pal);
    paintLight(ctx, table, pal);
  });
  paintRim(ctx, table);
}

function paintEdge(ctx: Ctx, layout: ChamberLayout, pal: Palette): void {
  const { table, thickness } = layout;
  const slab = (drop: number): void => {
    ctx.beginPath();
    ctx.ellipse(table.cx, table.cy + drop, table.rx, table.ry, 0, 0, Math.PI);
    ctx.ellipse(table.cx, table.cy, table.rx, table.ry, 0, Math.PI, 0);
    ctx.closePath();
  };
  slab(thickness);
  ctx.fillStyle = horizontal(ctx, table.cx - table.rx, table.cx + table.rx, [
    [0, pal.woodEdge[1]],
    [0.5, blend(pal.woodEdge[0], pal.wood[2], 0.4)],
    [1, pal.woodEdge[1]],
  ]);
  ctx.fill();
  ctx.lineWidth = Math.max(1, thickness * 0.09);
  ctx.strokeStyle = fade(pal.brass, 0.55);
  ctx.beginPath();
  ctx.ellipse(table.cx, table.cy + thickness * 0.55, table.rx, table.ry, 0, 0.06, Math.PI - 0.06);
  ctx.stroke();
}

/** Wedges of veneer that meet in the middle, each with its own grain. */
function paintVeneer(ctx: Ctx, table: Ellipse, pal: Palette): void {
  const random = seeded("veneer");
  scoped(ctx, () => {
    ctx.translate(table.cx, table.cy);
    ctx.scale(table.rx, table.ry);
    const wedges = 28;
    for (let i = 0; i < wedges; i++) {
      const from = (i / wedges) * Math.PI * 2;
      const to = ((i + 1) / wedges) * Math.PI * 2;
      wedge(ctx, from, to);
      ctx.fillStyle = blend(pal.wood[1], i % 2 ? pal.wood[0] : pal.wood[2], 0.1 + random() * 0.16);
      ctx.fill();
      scoped(ctx, () => {
        wedge(ctx, from, to);
        ctx.clip();
        grain(ctx, from, to, i % 2 === 0, random, pal);
      });
    }
    ctx.fillStyle = radial(ctx, { x: 0, y: 0 }, 0.2, 1, [
      [0, fade(pal.wood[0], 0.5)],
      [0.6, fade(pal.wood[1], 0)],
      [1, fade(pal.wood[3], 0.6)],
    ]);
    ctx.fillRect(-1, -1, 2, 2);
  });
}

function wedge(ctx: Ctx, from: number, to: number): void {
  ctx.beginPath();
  ctx.moveTo(0, 0);
  ctx.arc(0, 0, 1.01, from, to + 0.004);
  ctx.closePath();
}

function grain(ctx: Ctx, from: number, to: number, mirrored: boolean, random: () => number, pal: Palette): void {
  const middle = (from + to) / 2;
  const sway = mirrored ? 1 : -1;
  for (let i = 0; i < 16; i++) {
    const angle = from + (to - from) * random();
    const bend = sway * (0.04 + random() * 0.08);
    ctx.strokeStyle = fade(random() > 0.42 ? pal.wood[3] : pal.wood[0], 0.05 + random() * 0.13);
    ctx.lineWidth = 0.0014 + random() * 0.0042;
    ctx.beginPath();
    ctx.moveTo(Math.cos(middle) * 0.1, Math.sin(middle) * 0.1);
    ctx.quadraticCurveTo(
      Math.cos(angle + bend) * 0.55,
      Math.sin(angle + bend) * 0.55,
      Math.cos(angle - bend * 0.4),
      Math.sin(angle - bend * 0.4),
    );
    ctx.stroke();
  }
}

/** A darker border with grain along the rim, set off by brass. */
function paintBand(ctx: Ctx, table: Ellipse, pal: Palette): void {
  const random = seeded("band");
  scoped(ctx, () => {
    ctx.beginPath();
    ctx.ellipse(table.cx, table.cy, table.rx + 1, table.ry + 1, 0, 0, Math.PI * 2);
    ctx.ellipse(table.cx, table.cy, table.rx * 0.925, table.ry * 0.915, 0, 0, Math.PI * 2);
    ctx.fillStyle = fade(pal.wood[3], 0.74);
    ctx.fill("evenodd");
    for (let i = 0; i < 90; i++) {
      const depth = 0.93 + random() * 0.07;
      const from = random() * Math.PI * 2;
      ctx.strokeStyle = fade(random() > 0.5 ? pal.wood[1] : "#000000", 0.08 + random() * 0.1);
      ctx.lineWidth = 0.6 + random() * 0.8;
      ctx.beginPath();
      ctx.ellipse(table.cx, table.cy, table.rx * depth, table.ry * depth, 0, from, from + 0.2 + random() * 0.6);
      ctx.stroke();
    }
  });
  brassLine(ctx, table, 0.922, Math.max(1.6, table.rx * 0.008), pal);
  brassLine(ctx, table, 0.9, Math.max(0.8, table.rx * 0.0028), pal);
}

function brassLine(ctx: Ctx, table: Ellipse, size: number, width: number, pal: Palette): void {
  const ring = { ...table, rx: table.rx * size, ry: table.ry * (size - 0.008) };
  ellipse(ctx, { ...ring, cy: ring.cy + 1 });
  ctx.strokeStyle = "rgba(0, 0, 0, 0.35)";
  ctx.lineWidth = width;
  ctx.stroke();
  ellipse(ctx, ring);
  ctx.strokeStyle = horizontal(ctx, ring.cx - ring.rx, ring.cx + ring.rx, [
    [0, pal.brassDark],
    [0.22, pal.brass],
    [0.42, pal.brassLight],
    [0.62, pal.brass],
    [1, pal.brassDark],
  ]);
  ctx.lineWidth = width;
  ctx.stroke();
}

function paintLight(ctx: Ctx, table: Ellipse, pal: Palette): void {
  scoped(ctx, () => {
    ctx.translate(table.cx, table.cy);
    ctx.scale(table.rx, table.ry);
    ctx.globalCompositeOperation = "screen";
    ctx.fillStyle = radial(ctx, { x: 0, y: -0.16 }, 0, 0.95, [
      [0, `rgba(${pal.lampGlow}, ${pal.lampStrength})`],
      [0.55, `rgba(${pal.lampGlow}, ${pal.lampStrength * 0.36})`],
      [1, `rgba(${pal.lampGlow}, 0)`],
    ]);
    ctx.fillRect(-1, -1, 2, 2);
    ctx.globalCompositeOperation = "source-over";
    ctx.fillStyle = radial(ctx, { x: 0, y: -0.2 }, 0.75, 1.3, [
      [0, `rgba(${pal.shade}, 0)`],
      [1, `rgba(${pal.shade}, 0.5)`],
    ]);
    ctx.fillRect(-1, -1, 2, 2);
  });
}

function paintRim(ctx: Ctx, table: Ellipse): void {
  ctx.lineWidth = 1.6;
  ctx.strokeStyle = ((): CanvasGradient => {
    const gradient = ctx.createLinearGradient(0, table.cy - table.ry, 0, table.cy + table.ry);
    gradient.addColorStop(0, "rgba(255, 236, 200, 0.5)");
    gradient.addColorStop(0.5, "rgba(255, 236, 200, 0.12)");
    gradient.addColorStop(1, "rgba(255, 226, 178, 0.62)");
    return gradient;
  })();
  ellipse(ctx, table, -0.8);
  ctx.stroke();
}
