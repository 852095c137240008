import type { Curve, Point } from "../layout/geometry.ts";
import { centre } from "../layout/geometry.ts";
import type { Arc, Chip, Marker, RegionLayout, Words } from "../layout/region.ts";
import { CHIP_FLAG, chipFont, incidentFont, landFont, MARKER, placeFont, seaFont } from "../layout/region.ts";
import type { Palette } from "../look/palette.ts";
import { fade } from "../look/palette.ts";
import type { Confidence, StageModel } from "../model.ts";
import type { Ctx } from "./brush.ts";
import { roundRect, scoped, shadow, text } from "./brush.ts";
import { paintFlag } from "./flag.ts";
import { layerIcon, markIcon } from "./icons.ts";

/** All that is written on the chart, and the arcs of the claims. */
export function paintCharted(
  ctx: Ctx,
  model: StageModel,
  layout: RegionLayout,
  capitals: readonly Point[],
  pal: Palette,
): void {
  const rtl = model.direction === "rtl";
  for (const sea of layout.seas) words(ctx, sea, seaFont, fade("#eef6f4", 0.72), "rgba(0, 0, 0, 0)", rtl, 1.2);
  for (const land of layout.lands) words(ctx, land, landFont, pal.mapInk, pal.mapHalo, rtl);
  for (const place of layout.places) words(ctx, place, placeFont, pal.mapInkSoft, pal.mapHalo, rtl);
  for (const capital of capitals) capitalDot(ctx, capital, pal);
  for (const arc of layout.arcs) paintArc(ctx, arc, model, pal);
  for (const doubt of layout.doubts) paintDoubt(ctx, doubt.from, doubt.at, pal);
  for (const chip of layout.chips) paintChip(ctx, chip, model, rtl, pal);
  for (const marker of layout.markers) {
    if (marker.label) markerLabel(ctx, marker.label, model.selectedIncident === marker.id, rtl, pal);
  }
}

function words(
  ctx: Ctx,
  label: Words,
  font: typeof landFont,
  colour: string,
  halo: string,
  rtl: boolean,
  spacing = 0,
): void {
  const at = centre(label.rect);
  text(ctx, label.text, at.x, at.y, { font, colour, halo, align: "center", rtl, spacing });
}

function capitalDot(ctx: Ctx, at: Point, pal: Palette): void {
  ctx.beginPath();
  ctx.arc(at.x, at.y, 4.6, 0, Math.PI * 2);
  ctx.fillStyle = pal.paper;
  ctx.fill();
  ctx.lineWidth = 1.8;
  ctx.strokeStyle = "#17262b";
  ctx.stroke();
  ctx.beginPath();
  ctx.arc(at.x, at.y, 1.7, 0, Math.PI * 2);
  ctx.fillStyle = "#17262b";
  ctx.fill();
}

function paintChip(ctx: Ctx, chip: Chip, model: StageModel, rtl: boolean, pal: Palette): void {
  const seat = model.seats.find((one) => one.id === chip.id);
  if (!seat) return;
  const { rect } = chip;
  scoped(ctx, () => {
    shadow(ctx, "rgba(4, 18, 22, 0.5)", 7, 3);
    roundRect(ctx, rect, 5);
    ctx.fillStyle = pal.paper;
    ctx.fill();
  });
  const picked = model.selectedSeat === seat.id;
  ctx.lineWidth = seat.you || picked ? 2.4 : 1;
  ctx.strokeStyle = seat.you ? pal.brass : picked ? pal.trust : "rgba(40, 34, 18, 0.35)";
  roundRect(ctx, rect, 5);
  ctx.stroke();
  const flagX = rtl ? rect.x + rect.w - 8 - CHIP_FLAG.w : rect.x + 8;
  paintFlag(ctx, seat.flag, { x: flagX, y: rect.y + (rect.h - CHIP_FLAG.h) / 2, ...CHIP_FLAG });
  const x = rtl ? flagX - 7 : flagX + CHIP_FLAG.w + 7;
  text(ctx, chip.text, x, rect.y + rect.h / 2, { font: chipFont, colour: pal.ink, rtl });
}

/** Low confidence is dotted, moderate dashed, high solid; never told by colour. */
export function dashOf(confidence: Confidence): number[] {
  return { high: [], moderate: [11, 7], low: [0.1, 7] }[confidence];
}

export function claimStroke(ctx: Ctx, confidence: Confidence, trace: () => void): void {
  scoped(ctx, () => {
    ctx.lineCap = "round";
    ctx.setLineDash(dashOf(confidence));
    ctx.strokeStyle = "rgba(255, 250, 240, 0.92)";
    ctx.lineWidth = 6;
    trace();
    ctx.strokeStyle = "#b3261e";
    ctx.lineWidth = 3;
    trace();
  });
}

function paintArc(ctx: Ctx, arc: Arc, model: StageModel, pal: Palette): void {
  const { from, control, to } = arc.curve;
  scoped(ctx, () => {
    if (model.selectedIncident && model.selectedIncident !== arc.incident) ctx.globalAlpha = 0.3;
    claimStroke(ctx, arc.confidence, () => {
      ctx.beginPath();
      ctx.moveTo(from.x, from.y);
      ctx.quadraticCurveTo(control.x, control.y, to.x, to.y);
      ctx.stroke();
    });
    arrow(ctx, arc.curve);
    origin(ctx, from);
    accuser(ctx, arc, model, pal);
  });
}

function arrow(ctx: Ctx, { control, to }: Curve): void {
  scoped(ctx, () => {
    ctx.translate(to.x, to.y);
    ctx.rotate(Math.atan2(to.y - control.y, to.x - control.x));
    ctx.beginPath();
    ctx.moveTo(4, 0);
    ctx.lineTo(-9, -6.5);
    ctx.lineTo(-6, 0);
    ctx.lineTo(-9, 6.5);
    ctx.closePath();
    ctx.fillStyle = "#b3261e";
    ctx.strokeStyle = "rgba(255, 250, 240, 0.95)";
    ctx.lineWidth = 1.6;
    ctx.stroke();
    ctx.fill();
  });
}

function origin(ctx: Ctx, at: Point): void {
  ctx.beginPath();
  ctx.arc(at.x, at.y, 8.5, 0, Math.PI * 2);
  ctx.lineWidth = 4.5;
  ctx.strokeStyle = "rgba(255, 250, 240, 0.92)";
  ctx.stroke();
  ctx.lineWidth = 2.2;
  ctx.strokeStyle = "#b3261e";
  ctx.stroke();
}

function accuser(ctx: Ctx, arc: Arc, model: StageModel, pal: Palette): void {
  const seat = model.seats.find((one) => one.id === arc.by);
  if (!seat) return;
  const { x, y } = arc.flagAt;
  roundRect(ctx, { x: x - 14, y: y - 10.5, w: 28, h: 21 }, 4);
  ctx.fillStyle = pal.paper;
  ctx.fill();
  ctx.strokeStyle = "#b3261e";
  ctx.lineWidth = 1.6;
  ctx.stroke();
  paintFlag(ctx, seat.flag, { x: x - 10.5, y: y - 7, w: 21, h: 14 }, 1.5);
}

function paintDoubt(ctx: Ctx, from: Point, at: Point, pal: Palette): void {
  claimStroke(ctx, "low", () => {
    ctx.beginPath();
    ctx.moveTo(at.x, at.y);
    ctx.lineTo(from.x, from.y);
    ctx.stroke();
  });
  doubtDisc(ctx, at, pal);
}

/** A question mark: the claim names nobody. */
export function doubtDisc(ctx: Ctx, at: Point, pal: Palette): void {
  ctx.beginPath();
  ctx.arc(at.x, at.y, 11, 0, Math.PI * 2);
  ctx.fillStyle = pal.paper;
  ctx.fill();
  ctx.strokeStyle = "#b3261e";
  ctx.lineWidth = 1.8;
  ctx.stroke();
  markIcon(ctx, "unknown", at.x, at.y, 17, "#8c1c16");
}

function markerLabel(ctx: Ctx, label: Words, picked: boolean, rtl: boolean, pal: Palette): void {
  roundRect(ctx, label.rect, 5);
  ctx.fillStyle = picked ? pal.paper : fade("#10282f", 0.82);
  ctx.fill();
  const at = centre(label.rect);
  text(ctx, label.text, at.x, at.y, { font: incidentFont, colour: picked ? pal.ink : "#f3f7f4", align: "center", rtl });
}

/** The token of an incident: its layer's symbol; filled while open, hollow when answered, faint when closed. */
export function paintMarker(ctx: Ctx, marker: Marker, model: StageModel, pal: Palette): void {
  const incident = model.incidents.find((one) => one.id === marker.id);
  if (!incident) return;
  const open = incident.state === "open";
  const r = MARKER / 2;
  scoped(ctx, () => {
    if (incident.state === "closed") ctx.globalAlpha = 0.62;
    scoped(ctx, () => {
      shadow(ctx, "rgba(4, 18, 22, 0.55)", 8, 3);
      ctx.beginPath();
      ctx.arc(marker.at.x, marker.at.y, r, 0, Math.PI * 2);
      ctx.fillStyle = open ? "#9c2a22" : pal.paper;
      ctx.fill();
    });
    ctx.beginPath();
    ctx.arc(marker.at.x, marker.at.y, r - 1, 0, Math.PI * 2);
    ctx.lineWidth = 2.4;
    ctx.strokeStyle = open ? "#fff6ea" : "#9c2a22";
    ctx.stroke();
    layerIcon(ctx, incident.layer, marker.at.x, marker.at.y, 20, open ? "#fff6ea" : "#7d1f19");
  });
  if (model.selectedIncident !== marker.id) return;
  ctx.beginPath();
  ctx.arc(marker.at.x, marker.at.y, r + 4, 0, Math.PI * 2);
  ctx.lineWidth = 3;
  ctx.strokeStyle = pal.brassLight;
  ctx.stroke();
}

/** A ring that widens and fades, for an incident that is new or spoken of. */
export function paintPulse(ctx: Ctx, at: Point, r: number): void {
  ctx.beginPath();
  ctx.arc(at.x, at.y, r, 0, Math.PI * 2);
  ctx.fillStyle = "rgba(194, 52, 40, 0.3)";
  ctx.fill();
  ctx.lineWidth = 3;
  ctx.strokeStyle = "rgba(255, 226, 214, 0.9)";
  ctx.stroke();
}
