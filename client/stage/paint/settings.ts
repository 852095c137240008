import type { Point } from "../layout/geometry.ts";
import { clamp, mix } from "../layout/geometry.ts";
import type { ChamberLayout, SeatLayout } from "../layout/seating.ts";
import type { Palette } from "../look/palette.ts";
import { fade } from "../look/palette.ts";
import type { Ctx } from "./brush.ts";
import { roundRect, scoped } from "./brush.ts";

/** What lies on the table: a leather pad with papers at each place, glasses, and the text between two delegations. */
export function paintSettings(ctx: Ctx, layout: ChamberLayout, sealed: ReadonlySet<string>, pal: Palette): void {
  const unit = clamp(layout.table.rx / 330, 0.3, 1.4);
  const pair = layout.seats.length === 2;
  for (const seat of layout.seats) {
    paintPlace(ctx, layout, seat, seatAnchor(seat), unit, sealed.has(seat.id), pal);
    for (const adviser of seat.advisers) {
      paintPlace(ctx, layout, seat, { x: adviser.x, y: seat.placard.y + seat.placard.h / 2 }, unit * 0.86, false, pal);
    }
  }
  if (pair) paintCentrepieces(ctx, layout, unit, pal);
}

function seatAnchor(seat: SeatLayout): Point {
  return { x: seat.placard.x + seat.placard.w / 2, y: seat.placard.y + seat.placard.h / 2 };
}

/** Runs a painter flat on the table at a place, x along the rim and y towards the middle; one unit is about 1 px. */
function onTable(ctx: Ctx, layout: ChamberLayout, at: Point, unit: number, paint: () => void): void {
  const { table } = layout;
  const dx = (table.cx - at.x) / table.rx;
  const dy = (table.cy - at.y) / table.ry;
  scoped(ctx, () => {
    ctx.translate(at.x, at.y);
    ctx.scale(1, clamp(table.ry / table.rx, 0.45, 1));
    ctx.rotate(Math.atan2(dy, dx) - Math.PI / 2);
    ctx.scale(unit, unit);
    paint();
  });
}

function paintPlace(
  ctx: Ctx,
  layout: ChamberLayout,
  seat: SeatLayout,
  at: Point,
  unit: number,
  sealed: boolean,
  pal: Palette,
): void {
  const { table } = layout;
  const step = seat.placard.h * 0.5 + 26 * unit;
  const length = Math.hypot(table.cx - at.x, table.cy - at.y) || 1;
  const share = clamp(step / length, 0.1, 0.42);
  const pad = { x: mix(at.x, table.cx, share * 0.5), y: mix(at.y, table.cy, share) };
  onTable(ctx, layout, pad, unit, () => {
    scoped(ctx, () => {
      ctx.shadowColor = "rgba(10, 4, 0, 0.5)";
      ctx.shadowBlur = 8;
      ctx.shadowOffsetY = 3;
      roundRect(ctx, { x: -44, y: -26, w: 88, h: 52 }, 5);
      ctx.fillStyle = "#1c3a38";
      ctx.fill();
    });
    roundRect(ctx, { x: -40.5, y: -22.5, w: 81, h: 45 }, 3);
    ctx.strokeStyle = fade(pal.brass, 0.55);
    ctx.lineWidth = 1;
    ctx.stroke();
    if (sealed) {
      envelope(ctx, pal);
      return;
    }
    sheet(ctx, -9, -1, -0.05, pal);
    sheet(ctx, -6, 0, 0.03, pal);
    pen(ctx, 26, pal);
  });
  glass(
    ctx,
    {
      x: pad.x + 58 * unit * (Math.abs(seat.facing.y) > 0.5 ? 1 : 0.1),
      y: pad.y - 30 * unit * Math.abs(seat.facing.x),
    },
    unit,
  );
}

function sheet(ctx: Ctx, x: number, y: number, turn: number, pal: Palette): void {
  scoped(ctx, () => {
    ctx.translate(x, y);
    ctx.rotate(turn);
    ctx.fillStyle = pal.paperShade;
    ctx.fillRect(-15, -19, 30, 38);
    ctx.fillStyle = pal.paper;
    ctx.fillRect(-15, -19, 29.2, 37.2);
    ctx.fillStyle = "rgba(23, 38, 43, 0.32)";
    for (let line = 0; line < 6; line++) ctx.fillRect(-11, -13 + line * 5, line % 3 === 2 ? 13 : 21, 1.1);
  });
}

/** Orders in a closed envelope with a seal. */
function envelope(ctx: Ctx, pal: Palette): void {
  ctx.fillStyle = pal.paper;
  ctx.fillRect(-28, -17, 56, 34);
  ctx.strokeStyle = "rgba(60, 44, 20, 0.55)";
  ctx.lineWidth = 1.1;
  ctx.strokeRect(-28, -17, 56, 34);
  ctx.beginPath();
  ctx.moveTo(-28, -17);
  ctx.lineTo(0, 4);
  ctx.lineTo(28, -17);
  ctx.stroke();
  ctx.fillStyle = "#a3283a";
  ctx.beginPath();
  ctx.arc(0, 3, 6, 0, Math.PI * 2);
  ctx.fill();
  ctx.fillStyle = "rgba(255, 220, 200, 0.5)";
  ctx.beginPath();
  ctx.arc(-1.4, 1.6, 2, 0, Math.PI * 2);
  ctx.fill();
}

function pen(ctx: Ctx, x: number, pal: Palette): void {
  scoped(ctx, () => {
    ctx.translate(x, 0);
    ctx.rotate(0.24);
    ctx.fillStyle = "#101a1c";
    ctx.fillRect(-1.4, -15, 2.8, 30);
    ctx.fillStyle = pal.brass;
    ctx.fillRect(-1.4, -4, 2.8, 2);
  });
}

function glass(ctx: Ctx, at: Point, unit: number): void {
  const w = 7.5 * unit;
  ctx.fillStyle = "rgba(20, 8, 0, 0.28)";
  ctx.beginPath();
  ctx.ellipse(at.x + 2, at.y + 2, w * 1.25, w * 0.66, 0, 0, Math.PI * 2);
  ctx.fill();
  ctx.fillStyle = "rgba(214, 238, 240, 0.3)";
  ctx.beginPath();
  ctx.roundRect(at.x - w * 0.82, at.y - w * 2.1, w * 1.64, w * 2.3, [w * 0.2, w * 0.2, w * 0.7, w * 0.7]);
  ctx.fill();
  ctx.fillStyle = "rgba(226, 246, 248, 0.24)";
  ctx.fillRect(at.x - w * 0.76, at.y - w * 1.1, w * 1.52, w * 1.1);
  ctx.strokeStyle = "rgba(255, 255, 255, 0.62)";
  ctx.lineWidth = 1;
  ctx.beginPath();
  ctx.ellipse(at.x, at.y - w * 2.1, w * 0.82, w * 0.36, 0, 0, Math.PI * 2);
  ctx.stroke();
}

/** Between two delegations: the open signing folder on one side, flowers on the other. */
function paintCentrepieces(ctx: Ctx, layout: ChamberLayout, unit: number, pal: Palette): void {
  const { table, dial } = layout;
  const offset = dial.rx + 62 * unit;
  if (table.rx * 0.86 - 46 < offset + 40 * unit) return;
  bouquet(ctx, { x: table.cx + offset, y: table.cy }, unit);
  folder(ctx, { x: table.cx - offset, y: table.cy }, unit, pal);
}

function folder(ctx: Ctx, at: Point, unit: number, pal: Palette): void {
  scoped(ctx, () => {
    ctx.translate(at.x, at.y);
    ctx.scale(unit, unit * 0.72);
    ctx.rotate(-0.12);
    scoped(ctx, () => {
      ctx.shadowColor = "rgba(10, 4, 0, 0.55)";
      ctx.shadowBlur = 10;
      ctx.shadowOffsetY = 4;
      roundRect(ctx, { x: -40, y: -28, w: 80, h: 56 }, 3);
      ctx.fillStyle = "#5d2230";
      ctx.fill();
    });
    ctx.fillStyle = pal.paper;
    ctx.fillRect(-35, -24, 34, 48);
    ctx.fillRect(1, -24, 34, 48);
    ctx.fillStyle = "rgba(23, 38, 43, 0.35)";
    for (const x of [-31, 5])
      for (let line = 0; line < 6; line++) ctx.fillRect(x, -17 + line * 6, line === 5 ? 14 : 26, 1.3);
    ctx.fillStyle = "#a3283a";
    ctx.beginPath();
    ctx.arc(26, 15, 4.4, 0, Math.PI * 2);
    ctx.fill();
    ctx.fillStyle = pal.brass;
    ctx.fillRect(-1.2, -28, 2.4, 56);
  });
}

function bouquet(ctx: Ctx, at: Point, unit: number): void {
  scoped(ctx, () => {
    ctx.translate(at.x, at.y);
    ctx.scale(unit, unit);
    ctx.fillStyle = "rgba(16, 6, 0, 0.4)";
    ctx.beginPath();
    ctx.ellipse(2, 10, 38, 18, 0, 0, Math.PI * 2);
    ctx.fill();
    const leaf = ["#2f5b45", "#3f7355", "#285040", "#4c8262"];
    for (let i = 0; i < 22; i++) {
      const angle = i * 2.4;
      const reach = 10 + (i % 5) * 5;
      ctx.fillStyle = leaf[i % 4] as string;
      ctx.beginPath();
      ctx.ellipse(Math.cos(angle) * reach, Math.sin(angle) * reach * 0.55 - 4, 11, 5, angle, 0, Math.PI * 2);
      ctx.fill();
    }
    const bloom = ["#f6efdf", "#e9d8b8", "#f8f4ea", "#e6c77e"];
    for (let i = 0; i < 13; i++) {
      const angle = i * 2.399;
      const reach = Math.sqrt(i) * 6.6;
      const x = Math.cos(angle) * reach;
      const y = Math.sin(angle) * reach * 0.55 - 10;
      ctx.fillStyle = "rgba(40, 24, 8, 0.25)";
      ctx.beginPath();
      ctx.arc(x, y + 1.4, 5.6, 0, Math.PI * 2);
      ctx.fill();
      ctx.fillStyle = bloom[i % 4] as string;
      ctx.beginPath();
      ctx.arc(x, y, 5.4, 0, Math.PI * 2);
      ctx.fill();
      ctx.fillStyle = "rgba(160, 110, 40, 0.4)";
      ctx.beginPath();
      ctx.arc(x + 0.6, y + 0.4, 1.8, 0, Math.PI * 2);
      ctx.fill();
    }
  });
}
