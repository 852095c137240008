import type { Legend, Sign } from "../layout/legend.ts";
import { LEGEND_SIGN, legendFont } from "../layout/legend.ts";
import type { Palette } from "../look/palette.ts";
import type { Ctx } from "./brush.ts";
import { text } from "./brush.ts";
import { claimStroke, doubtDisc } from "./charted.ts";
import { layerIcon } from "./icons.ts";
import { panel } from "./ladder.ts";

/** What the signs on the chart mean. */
export function paintLegend(ctx: Ctx, legend: Legend, rtl: boolean, pal: Palette): void {
  panel(ctx, legend, pal);
  for (const entry of legend.entries) {
    const start = rtl ? legend.x + legend.w - entry.x : legend.x + entry.x;
    const dir = rtl ? -1 : 1;
    const y = legend.y + entry.y;
    sign(ctx, entry.sign, Math.min(start, start + dir * 22), y, pal);
    text(ctx, entry.text, start + dir * LEGEND_SIGN, y, { font: legendFont, colour: pal.onRoom, rtl });
  }
}

/** A sign 22 px wide from x. */
function sign(ctx: Ctx, what: Sign, x: number, y: number, pal: Palette): void {
  switch (what.kind) {
    case "layer":
      ctx.beginPath();
      ctx.arc(x + 11, y, 10, 0, Math.PI * 2);
      ctx.fillStyle = "#9c2a22";
      ctx.fill();
      layerIcon(ctx, what.layer, x + 11, y, 13, "#fff6ea");
      return;
    case "claim":
      claimStroke(ctx, what.confidence, () => straight(ctx, x, y));
      return;
    case "doubt":
      doubtDisc(ctx, { x: x + 11, y }, pal);
      return;
    case "cable":
      ctx.strokeStyle = "rgba(226, 246, 246, 0.85)";
      ctx.lineWidth = 1.6;
      straight(ctx, x, y);
      return;
    case "grid":
      ctx.strokeStyle = pal.onRoom;
      ctx.lineWidth = 1.2;
      straight(ctx, x, y);
      for (const at of [3, 8, 14, 19]) {
        ctx.beginPath();
        ctx.moveTo(x + at, y - 4);
        ctx.lineTo(x + at, y + 4);
        ctx.stroke();
      }
  }
}

function straight(ctx: Ctx, x: number, y: number): void {
  ctx.beginPath();
  ctx.moveTo(x, y);
  ctx.lineTo(x + 22, y);
  ctx.stroke();
}
