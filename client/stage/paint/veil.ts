import type { Rect } from "../layout/geometry.ts";
import { centre } from "../layout/geometry.ts";
import type { Ctx } from "./brush.ts";
import { radial, scoped } from "./brush.ts";

/** Darkens the stage but for soft pools of light. */
export function paintVeil(ctx: Ctx, whole: Rect, lights: readonly Rect[]): void {
  ctx.fillStyle = "rgba(3, 15, 20, 0.68)";
  ctx.fillRect(whole.x, whole.y, whole.w, whole.h);
  for (const light of lights) {
    const at = centre(light);
    const rx = light.w * 0.5 + 46;
    const ry = light.h * 0.5 + 40;
    scoped(ctx, () => {
      ctx.translate(at.x, at.y);
      ctx.scale(1, ry / rx);
      ctx.globalCompositeOperation = "destination-out";
      ctx.fillStyle = radial(ctx, { x: 0, y: 0 }, rx * 0.5, rx, [
        [0, "rgba(0, 0, 0, 1)"],
        [1, "rgba(0, 0, 0, 0)"],
      ]);
      ctx.beginPath();
      ctx.arc(0, 0, rx, 0, Math.PI * 2);
      ctx.fill();
    });
  }
}
