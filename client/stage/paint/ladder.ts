import type { Rect } from "../layout/geometry.ts";
import type { LadderBox } from "../layout/panels.ts";
import {
  ladderLength,
  ladderNameFont,
  ladderPairFont,
  ladderTitleFont,
  PLAQUE_CELL,
  PLAQUE_PAD,
  plaqueRung,
  RUNGS,
  rungOffset,
  SLIM_STRIP,
} from "../layout/panels.ts";
import type { Palette } from "../look/palette.ts";
import type { StageLadder } from "../model.ts";
import type { Measure } from "../text/fit.ts";
import { ellipsise, wrap } from "../text/fit.ts";
import type { Ctx } from "./brush.ts";
import { roundRect, scoped, text } from "./brush.ts";

export interface LadderWords {
  readonly title: string;
  readonly rtl: boolean;
  readonly measure: Measure;
  readonly number: (value: number) => string;
}

/** The escalation ladder: rungs up to the present one are lit, firebreaks are walls between rungs. */
export function paintLadder(
  ctx: Ctx,
  ladder: StageLadder,
  box: LadderBox,
  area: Rect,
  words: LadderWords,
  pal: Palette,
): void {
  panel(ctx, box, pal);
  if (box.form === "plaque") plaque(ctx, ladder, box, area, words, pal);
  else strip(ctx, ladder, box, words, pal);
}

export function panel(ctx: Ctx, rect: Rect, pal: Palette): void {
  roundRect(ctx, rect, 10);
  ctx.fillStyle = pal.panel;
  ctx.fill();
  ctx.strokeStyle = pal.panelEdge;
  ctx.lineWidth = 1;
  ctx.stroke();
}

/** Calm green below the first firebreak, amber to the second, red above. */
export function rungColour(rung: number, ladder: StageLadder, pal: Palette): string {
  const walls = ladder.firebreaks.filter((wall) => wall.after < rung).length;
  return [pal.good, pal.warn, pal.bad, "#ff6b5e"][Math.min(3, walls)] as string;
}

function plaque(ctx: Ctx, ladder: StageLadder, box: LadderBox, area: Rect, words: LadderWords, pal: Palette): void {
  const { rtl, measure } = words;
  const edge = rtl ? box.x + box.w - PLAQUE_PAD : box.x + PLAQUE_PAD;
  const dir = rtl ? -1 : 1;
  const room = box.w - PLAQUE_PAD * 2;
  let y = box.y + PLAQUE_PAD;
  for (const line of wrap(words.title, room, 2, ladderTitleFont, measure)) {
    text(ctx, line, edge, y + 9, { font: ladderTitleFont, colour: pal.onRoom, rtl });
    y += 18;
  }
  const pitch = plaqueRung(area);
  const foot = y + 6 + ladderLength(pitch, ladder.firebreaks);
  const cellX = rtl ? edge - PLAQUE_CELL : edge;
  for (let rung = 0; rung < RUNGS; rung++) {
    const middle = foot - rungOffset(rung, pitch, ladder.firebreaks);
    cell(ctx, { x: cellX, y: middle - (pitch - 4) / 2, w: PLAQUE_CELL, h: pitch - 4 }, rung, ladder, pal);
  }
  const wordX = edge + dir * (PLAQUE_CELL + 10);
  for (const wall of ladder.firebreaks) {
    const at = (rungMiddle(foot, wall.after, pitch, ladder) + rungMiddle(foot, wall.after + 1, pitch, ladder)) / 2;
    firebreak(ctx, cellX - 3, at, PLAQUE_CELL + 6, ladder.rung > wall.after, pal);
  }
  const now = rungMiddle(foot, ladder.rung, pitch, ladder);
  const label = ellipsise(
    `${words.number(ladder.rung)} ${ladder.name}`,
    room - PLAQUE_CELL - 10,
    ladderNameFont,
    measure,
  );
  for (const wall of ladder.firebreaks) {
    const at = (rungMiddle(foot, wall.after, pitch, ladder) + rungMiddle(foot, wall.after + 1, pitch, ladder)) / 2;
    if (Math.abs(at - now) < 15) continue;
    text(ctx, ellipsise(wall.label, room - PLAQUE_CELL - 10, ladderPairFont, measure), wordX, at, {
      font: ladderPairFont,
      colour: pal.onRoomSoft,
      rtl,
    });
  }
  text(ctx, label, wordX, now, { font: ladderNameFont, colour: rungColour(ladder.rung, ladder, pal), rtl });
  if (!ladder.pair) return;
  wrap(ladder.pair.join(" – "), room, 2, ladderPairFont, measure).forEach((line, i) => {
    text(ctx, line, edge, foot + 16 + i * 17, { font: ladderPairFont, colour: pal.onRoom, rtl });
  });
}

function rungMiddle(foot: number, rung: number, pitch: number, ladder: StageLadder): number {
  return foot - rungOffset(rung, pitch, ladder.firebreaks);
}

function cell(ctx: Ctx, rect: Rect, rung: number, ladder: StageLadder, pal: Palette): void {
  const lit = rung <= ladder.rung;
  roundRect(ctx, rect, 2);
  ctx.fillStyle = lit ? rungColour(rung, ladder, pal) : "rgba(206, 232, 232, 0.24)";
  ctx.fill();
  if (rung !== ladder.rung) return;
  ctx.lineWidth = 2;
  ctx.strokeStyle = "#ffffff";
  roundRect(ctx, { x: rect.x - 2, y: rect.y - 2, w: rect.w + 4, h: rect.h + 4 }, 4);
  ctx.stroke();
}

/** A firebreak is a toothed brass line; broken open once it has been crossed. */
function firebreak(ctx: Ctx, x: number, y: number, w: number, crossed: boolean, pal: Palette): void {
  scoped(ctx, () => {
    ctx.strokeStyle = pal.brass;
    ctx.lineWidth = 2.4;
    if (crossed) ctx.setLineDash([w * 0.3, w * 0.4]);
    ctx.beginPath();
    ctx.moveTo(x, y);
    ctx.lineTo(x + w, y);
    ctx.stroke();
  });
}

function strip(ctx: Ctx, ladder: StageLadder, box: LadderBox, words: LadderWords, pal: Palette): void {
  const { rtl, measure } = words;
  const slim = box.h <= SLIM_STRIP;
  const pad = 10;
  const start = rtl ? box.x + box.w - pad : box.x + pad;
  const label = `${words.number(ladder.rung)} ${ladder.name}`;
  const used = measure(label, ladderNameFont);
  const rungs = slim ? Math.max(80, box.w - pad * 2 - used - 12) : box.w - pad * 2;
  lyingRungs(ctx, ladder, { x: rtl ? start - rungs : start, y: box.y + 10, w: rungs, h: 8 }, rtl, pal);
  const end = rtl ? box.x + pad : box.x + box.w - pad;
  const colour = rungColour(ladder.rung, ladder, pal);
  if (slim) {
    text(ctx, label, end, box.y + box.h / 2, { font: ladderNameFont, colour, align: "end", rtl });
    return;
  }
  text(ctx, label, start, box.y + 33, { font: ladderNameFont, colour, rtl });
  const rest = ladder.pair?.join(" – ") ?? words.title;
  const room = box.w - pad * 2 - used - 12;
  if (room < 60) return;
  text(ctx, ellipsise(rest, room, ladderPairFont, measure), end, box.y + 33, {
    font: ladderPairFont,
    colour: pal.onRoomSoft,
    align: "end",
    rtl,
  });
}

function lyingRungs(ctx: Ctx, ladder: StageLadder, row: Rect, rtl: boolean, pal: Palette): void {
  const gap = 7;
  const w = (row.w - gap * ladder.firebreaks.length) / RUNGS;
  const at = (rung: number): number => {
    const x = rung * w + ladder.firebreaks.filter((wall) => wall.after < rung).length * gap;
    return rtl ? row.x + row.w - x - w : row.x + x;
  };
  for (let rung = 0; rung < RUNGS; rung++)
    cell(ctx, { x: at(rung) + 1.5, y: row.y, w: w - 3, h: row.h }, rung, ladder, pal);
  for (const wall of ladder.firebreaks) {
    const x = rtl ? at(wall.after) - gap / 2 : at(wall.after) + w + gap / 2;
    scoped(ctx, () => {
      ctx.translate(x, row.y + row.h / 2);
      ctx.rotate(Math.PI / 2);
      firebreak(ctx, -8, 0, 16, ladder.rung > wall.after, pal);
    });
  }
}
