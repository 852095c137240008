import type { TickerBox } from "../layout/panels.ts";
import { TICKER_GAP, TICKER_PAD, tickerFont, tickerSourceFont } from "../layout/panels.ts";
import type { Palette } from "../look/palette.ts";
import type { StageTicker } from "../model.ts";
import type { Measure } from "../text/fit.ts";
import type { Ctx } from "./brush.ts";
import { text } from "./brush.ts";
import { panel } from "./ladder.ts";

/** The news strip: source in brass, one or two lines of text, the time at the end where there is room. */
export function paintTicker(
  ctx: Ctx,
  ticker: StageTicker,
  box: TickerBox,
  wide: boolean,
  rtl: boolean,
  measure: Measure,
  pal: Palette,
): void {
  panel(ctx, box, pal);
  const dir = rtl ? -1 : 1;
  const start = rtl ? box.x + box.w - TICKER_PAD : box.x + TICKER_PAD;
  const end = rtl ? box.x + TICKER_PAD : box.x + box.w - TICKER_PAD;
  const first = box.y + 20;
  text(ctx, ticker.source, start, first, { font: tickerSourceFont, colour: pal.brass, rtl });
  const x = start + dir * (measure(ticker.source, tickerSourceFont) + TICKER_GAP);
  box.lines.forEach((line, i) => {
    text(ctx, line, x, first + i * 20, { font: tickerFont, colour: pal.onRoom, rtl });
  });
  if (ticker.when && wide) {
    text(ctx, ticker.when, end, first, { font: tickerFont, colour: pal.onRoomSoft, align: "end", rtl });
  }
}
