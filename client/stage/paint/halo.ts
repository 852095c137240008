import type { Rect } from "../layout/geometry.ts";
import { centre } from "../layout/geometry.ts";
import type { Palette } from "../look/palette.ts";
import type { Ctx } from "./brush.ts";
import { radial } from "./brush.ts";

/** The light that falls on whoever has the floor. */
export function paintHalo(ctx: Ctx, rect: Rect, pal: Palette): void {
  const at = centre(rect);
  ctx.fillStyle = radial(ctx, { x: at.x, y: at.y - rect.h * 0.05 }, 0, rect.w / 2, [
    [0, `rgba(${pal.lampGlow}, 0.6)`],
    [0.45, `rgba(${pal.lampGlow}, 0.3)`],
    [1, `rgba(${pal.lampGlow}, 0)`],
  ]);
  ctx.fillRect(rect.x, rect.y, rect.w, rect.h);
}
