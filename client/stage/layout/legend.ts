import type { Confidence, IncidentLayer, StageModel } from "../model.ts";
import type { Font, Measure } from "../text/fit.ts";
import type { Rect } from "./geometry.ts";

export const legendFont: Font = { family: "sans", size: 13, weight: 480 };
const ROW = 24;
const GAP = 18;
const PAD = 12;
export const LEGEND_SIGN = 30;

export type Sign =
  | { readonly kind: "layer"; readonly layer: IncidentLayer }
  | { readonly kind: "claim"; readonly confidence: Confidence }
  | { readonly kind: "doubt" }
  | { readonly kind: "cable" }
  | { readonly kind: "grid" };

export interface LegendEntry {
  readonly sign: Sign;
  readonly text: string;
  /** Offset of the entry's start from the start edge, and of its middle from the top. */
  readonly x: number;
  readonly y: number;
}

export interface Legend extends Rect {
  readonly entries: readonly LegendEntry[];
}

/** Explains the signs that are really on the map, in as many rows as it takes; none on a very low stage. */
export function legendFor(model: StageModel, area: Rect, measure: Measure): Legend | null {
  if (area.h < 260) return null;
  const wide = area.w - (area.w < 480 ? 20 : 40);
  const entries: LegendEntry[] = [];
  let x = PAD;
  let row = 0;
  let widest = 0;
  for (const { sign, text } of signs(model)) {
    const w = LEGEND_SIGN + measure(text, legendFont);
    if (x > PAD && x + w > wide - PAD) [x, row] = [PAD, row + 1];
    entries.push({ sign, text, x, y: PAD - 2 + ROW * (row + 0.5) });
    x += w + GAP;
    widest = Math.max(widest, x - GAP + PAD);
  }
  const h = PAD * 2 - 4 + ROW * (row + 1);
  return { x: area.x + (area.w - widest) / 2, y: area.y + area.h - h - (area.w < 480 ? 8 : 16), w: widest, h, entries };
}

function signs(model: StageModel): { sign: Sign; text: string }[] {
  const { labels, incidents } = model;
  const layers = (["physical", "logical", "data", "social"] as const).filter((layer) =>
    incidents.some((one) => one.layer === layer),
  );
  const degrees = (["high", "moderate", "low"] as const).filter((degree) =>
    incidents.some((one) => one.claims.some((claim) => claim.confidence === degree && claim.accused !== null)),
  );
  return [
    ...layers.map((layer) => ({ sign: { kind: "layer" as const, layer }, text: labels.layers[layer] })),
    ...degrees.map((confidence) => ({
      sign: { kind: "claim" as const, confidence },
      text: labels.confidence[confidence],
    })),
    ...(incidents.some((one) => one.claims.some((claim) => claim.accused === null))
      ? [{ sign: { kind: "doubt" as const }, text: labels.unknownOrigin }]
      : []),
    { sign: { kind: "cable" }, text: labels.cables },
    { sign: { kind: "grid" }, text: labels.grids },
  ];
}
