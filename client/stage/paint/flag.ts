import { flagShapes } from "../../../shared/art/flag-shapes.ts";
import type { FlagSpec } from "../../../shared/art/flag-spec.ts";
import { FLAG_HEIGHT, FLAG_WIDTH } from "../../../shared/art/flag-spec.ts";
import type { Rect } from "../layout/geometry.ts";
import { brightness } from "../look/palette.ts";
import type { Ctx } from "./brush.ts";
import { penOf, roundRect, scoped } from "./brush.ts";

/** A flat flag with a fine edge. */
export function paintFlag(ctx: Ctx, flag: FlagSpec, rect: Rect, radius = 2): void {
  scoped(ctx, () => {
    roundRect(ctx, rect, radius);
    ctx.clip();
    ctx.translate(rect.x, rect.y);
    ctx.scale(rect.w / FLAG_WIDTH, rect.h / FLAG_HEIGHT);
    for (const shape of flagShapes(flag)) {
      ctx.fillStyle = shape.fill;
      ctx.fill(new Path2D(shape.d), shape.rule);
    }
  });
  ctx.strokeStyle = "rgba(10, 24, 28, 0.32)";
  ctx.lineWidth = 1;
  roundRect(ctx, rect, radius);
  ctx.stroke();
}

/** A flag on a standing pole, hanging in folds; `foot` is where the pole meets the floor. */
export function paintStandingFlag(ctx: Ctx, flag: FlagSpec, foot: { x: number; y: number }, height: number): void {
  const sheet = document.createElement("canvas");
  const scale = 4;
  sheet.width = FLAG_WIDTH * scale;
  sheet.height = FLAG_HEIGHT * scale;
  const sheetCtx = penOf(sheet);
  if (!sheetCtx) return;
  sheetCtx.scale(scale, scale);
  paintFlag(sheetCtx, flag, { x: 0, y: 0, w: FLAG_WIDTH, h: FLAG_HEIGHT }, 0);
  pole(ctx, foot, height);
  const top = foot.y - height * 0.93;
  const width = height * 0.34;
  const drop = height * 0.5;
  const step = 1;
  for (let x = 0; x < width; x += step) {
    const t = x / width;
    const fold = Math.sin(t * 15 + t * t * 4);
    const sag = t * t * height * 0.16 + t * height * 0.05 + fold * height * 0.006;
    const source = Math.min(sheet.width - 2, (t + Math.sin(t * 15) * 0.018) * sheet.width);
    const at = { x: foot.x + height * 0.012 + x, y: top + sag };
    const long = drop * (1 + 0.05 * Math.sin(t * 9));
    ctx.drawImage(sheet, Math.max(0, source), 0, 2, sheet.height, at.x, at.y, step + 0.6, long);
    ctx.fillStyle = fold > 0 ? `rgba(255, 250, 235, ${fold * 0.16})` : `rgba(3, 18, 24, ${-fold * 0.34})`;
    ctx.fillRect(at.x, at.y, step + 0.3, long);
  }
}

function pole(ctx: Ctx, foot: { x: number; y: number }, height: number): void {
  const wide = Math.max(2, height * 0.018);
  ctx.fillStyle = "rgba(2, 12, 16, 0.4)";
  ctx.beginPath();
  ctx.ellipse(foot.x, foot.y + 2, height * 0.1, height * 0.024, 0, 0, Math.PI * 2);
  ctx.fill();
  ctx.fillStyle = "#8a6829";
  ctx.beginPath();
  ctx.ellipse(foot.x, foot.y, height * 0.055, height * 0.018, 0, 0, Math.PI * 2);
  ctx.fill();
  const shaft = ctx.createLinearGradient(foot.x - wide, 0, foot.x + wide, 0);
  shaft.addColorStop(0, "#6d4f1f");
  shaft.addColorStop(0.4, "#f0d692");
  shaft.addColorStop(1, "#7d5c25");
  ctx.fillStyle = shaft;
  ctx.fillRect(foot.x - wide / 2, foot.y - height, wide, height);
  ctx.beginPath();
  ctx.arc(foot.x, foot.y - height, wide * 1.2, 0, Math.PI * 2);
  ctx.fill();
}

/** A colour of the flag that can dress a person: neither near white nor near black. */
export function accentOf(flag: FlagSpec): string {
  const colours = [flag.field, ...flag.layers.flatMap((layer) => ("colour" in layer ? [layer.colour] : layer.colours))];
  return colours.find((colour) => brightness(colour) > 0.12 && brightness(colour) < 0.66) ?? flag.field;
}
