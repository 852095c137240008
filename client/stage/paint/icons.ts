import type { BeatKind, IncidentLayer } from "../model.ts";
import type { Ctx } from "./brush.ts";
import { scoped } from "./brush.ts";

/** Line drawings on a 24 × 24 sheet, each a list of SVG paths that are stroked. */
const layers: Readonly<Record<IncidentLayer, string>> = {
  physical: "M12 3L6 21M12 3L18 21M8.6 9H15.4M7.4 14.5H16.6M8.6 9L16.6 14.5M15.4 9L7.4 14.5M4 6H20",
  logical: "M8 7L3 12L8 17M16 7L21 12L16 17M13.8 5L10.2 19",
  data: "M5 6C5 4 19 4 19 6S5 8 5 6M5 6V18C5 20 19 20 19 18V6M5 12C5 14 19 14 19 12",
  social: "M4 5H20V15H12L7 19.5V15H4ZM8 9H16M8 12H13",
};

const beats: Readonly<Record<BeatKind, string>> = {
  decision: "M5 20H19M9 16L18 7L21 10L12 19M13 12L16 15M4 13L8 9",
  measure: "M12 4V20M6 20H18M4 8H20M4 8L1.6 14H6.4ZM20 8L17.6 14H22.4Z",
  incident: "M12 3L22 20H2ZM12 9V14M12 16.6V17.4",
  claim: "M4 10V14H8L17 19V5L8 10ZM20 9C21 11 21 13 20 15",
  text: "M6 3H15L19 7V21H6ZM15 3V7H19M9 11H16M9 14H16M9 17H13",
  promise: "M3 13L8 8L12 11L16 8L21 13M12 11L9 14L12 17L15 14M8 17L10 19M16 17L14 19",
  ladder: "M8 3V21M16 3V21M8 7H16M8 12H16M8 17H16",
  norm: "M4 8L12 4L20 8ZM6 11V17M12 11V17M18 11V17M4 20H20",
  stability: "M3 15A9 9 0 0 1 21 15M12 15L16 9M3 19H21",
  home: "M4 21V9L12 4L20 9V21ZM9 21V14H15V21",
  news: "M4 5H17V20H6C4.5 20 4 19 4 18ZM17 9H20V18C20 19.5 19 20 18 20M7.5 9H13.5M7.5 12.5H13.5M7.5 16H11",
  verdict: "M12 3L14.6 9L21 9.6L16.2 13.8L17.6 20L12 16.8L6.4 20L7.8 13.8L3 9.6L9.4 9Z",
};

const marks = {
  check: "M5 12.5L10 17.5L19 7",
  bot: "M6 9H18V18H6ZM12 9V5.5M12 5.2V4.6M9.5 13V13.6M14.5 13V13.6M3.5 12V15M20.5 12V15",
  away: "M12 4A8 8 0 1 1 11.9 4M12 8V12.5L15 14.5",
  voice: "M6 9.5V14.5M10 6.5V17.5M14 8.5V15.5M18 10.5V13.5",
  unknown: "M9 9C9 5.6 15 5.6 15 9C15 11.4 12 11.4 12 14M12 17V17.6",
} as const;

export type Mark = keyof typeof marks;

function stroke(ctx: Ctx, d: string, x: number, y: number, size: number, colour: string, width: number): void {
  scoped(ctx, () => {
    ctx.translate(x - size / 2, y - size / 2);
    ctx.scale(size / 24, size / 24);
    ctx.strokeStyle = colour;
    ctx.lineWidth = (width * 24) / size;
    ctx.lineCap = "round";
    ctx.lineJoin = "round";
    ctx.stroke(new Path2D(d));
  });
}

/** Draws the symbol of a layer with its middle at x, y. */
export function layerIcon(ctx: Ctx, layer: IncidentLayer, x: number, y: number, size: number, colour: string): void {
  stroke(ctx, layers[layer], x, y, size, colour, size / 13);
}

export function beatIcon(ctx: Ctx, kind: BeatKind, x: number, y: number, size: number, colour: string): void {
  stroke(ctx, beats[kind], x, y, size, colour, size / 14);
}

export function markIcon(ctx: Ctx, mark: Mark, x: number, y: number, size: number, colour: string): void {
  stroke(ctx, marks[mark], x, y, size, colour, size / 9);
}
