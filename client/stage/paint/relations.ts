import type { Curve, Rect } from "../layout/geometry.ts";
import { clamp } from "../layout/geometry.ts";
import type { RelationLine } from "../layout/relations.ts";
import type { Palette } from "../look/palette.ts";
import type { Font, Measure } from "../text/fit.ts";
import type { Ctx } from "./brush.ts";
import { roundRect, scoped, text } from "./brush.ts";

const labelFont: Font = { family: "sans", size: 13, weight: 560 };

/** Lines on the table top: trust is solid, tension is a row of dashes with a barb at each end. */
export function paintRelations(
  ctx: Ctx,
  lines: readonly RelationLine[],
  room: Rect,
  rtl: boolean,
  measure: Measure,
  pal: Palette,
): void {
  for (const line of lines) paintLine(ctx, line, pal);
  for (const line of lines) paintLabel(ctx, line, room, rtl, measure, pal);
}

function trace(ctx: Ctx, curve: Curve): void {
  ctx.beginPath();
  ctx.moveTo(curve.from.x, curve.from.y);
  ctx.quadraticCurveTo(curve.control.x, curve.control.y, curve.to.x, curve.to.y);
  ctx.stroke();
}

function paintLine(ctx: Ctx, line: RelationLine, pal: Palette): void {
  const colour = line.kind === "trust" ? pal.trust : pal.tension;
  const dash = line.kind === "trust" ? [] : [line.width * 1.2 + 4, line.width + 6];
  scoped(ctx, () => {
    ctx.lineCap = "round";
    ctx.setLineDash(dash);
    ctx.strokeStyle = "rgba(18, 6, 0, 0.5)";
    ctx.lineWidth = line.width + 3;
    trace(ctx, line.curve);
    ctx.strokeStyle = colour;
    ctx.globalAlpha = line.strong || line.label ? 1 : 0.82;
    ctx.lineWidth = line.width + (line.strong ? 1 : 0);
    trace(ctx, line.curve);
    ctx.setLineDash([]);
    end(ctx, line, line.curve.from, colour);
    end(ctx, line, line.curve.to, colour);
  });
}

function end(ctx: Ctx, line: RelationLine, at: { x: number; y: number }, colour: string): void {
  const r = line.width * 0.5 + 2.6;
  ctx.beginPath();
  if (line.kind === "trust") {
    ctx.arc(at.x, at.y, r, 0, Math.PI * 2);
  } else {
    ctx.moveTo(at.x - r, at.y);
    ctx.lineTo(at.x, at.y - r);
    ctx.lineTo(at.x + r, at.y);
    ctx.lineTo(at.x, at.y + r);
    ctx.closePath();
  }
  ctx.fillStyle = colour;
  ctx.fill();
  ctx.lineWidth = 1.2;
  ctx.strokeStyle = "rgba(18, 6, 0, 0.6)";
  ctx.stroke();
}

function paintLabel(ctx: Ctx, line: RelationLine, room: Rect, rtl: boolean, measure: Measure, pal: Palette): void {
  if (!line.label) return;
  const w = measure(line.label, labelFont) + 20;
  const x = clamp(line.labelAt.x, room.x + w / 2 + 3, room.x + room.w - w / 2 - 3);
  const { y } = line.labelAt;
  roundRect(ctx, { x: x - w / 2, y: y - 13, w, h: 26 }, 13);
  ctx.fillStyle = "rgba(20, 10, 4, 0.78)";
  ctx.fill();
  ctx.lineWidth = 1.2;
  ctx.strokeStyle = line.kind === "trust" ? pal.trust : pal.tension;
  ctx.stroke();
  text(ctx, line.label, x, y, {
    font: labelFont,
    colour: line.kind === "trust" ? pal.trust : pal.tension,
    align: "center",
    rtl,
  });
}
