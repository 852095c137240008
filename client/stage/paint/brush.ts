import type { Ellipse, Point, Rect } from "../layout/geometry.ts";
import type { Font, Measure } from "../text/fit.ts";

export type Ctx = CanvasRenderingContext2D;

const families = {
  sans: '"Inter Variable", system-ui, sans-serif',
  serif: '"Source Serif 4 Variable", Georgia, serif',
} as const;

export function fontCss(font: Font): string {
  return `${font.italic ? "italic " : ""}${font.weight} ${font.size}px ${families[font.family]}`;
}

/**
 * The pen of a canvas that is painted rarely and shown often. Asked for as "read frequently", browsers rasterise
 * it on the processor: milliseconds anywhere, where a graphics card in software took 23 s for the map.
 */
export function penOf(canvas: HTMLCanvasElement): Ctx | null {
  return canvas.getContext("2d", { willReadFrequently: true });
}

/** Measures with a canvas of its own and remembers; make a new one when fonts have loaded. */
export function canvasMeasure(): Measure {
  const ctx = penOf(document.createElement("canvas"));
  const known = new Map<string, number>();
  return (text, font) => {
    const css = fontCss(font);
    const key = `${css}|${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    let width = text.length * font.size * 0.56;
    if (ctx) {
      ctx.font = css;
      width = ctx.measureText(text).width;
    }
    known.set(key, width);
    return width;
  };
}

export interface TextLook {
  readonly font: Font;
  readonly colour: string;
  readonly align?: "start" | "center" | "end";
  readonly rtl?: boolean;
  /** A soft outline that keeps words legible on a picture. */
  readonly halo?: string;
  readonly spacing?: number;
}

/** Draws one line with `y` at its middle. Start and end follow the direction of writing. */
export function text(ctx: Ctx, words: string, x: number, y: number, look: TextLook): void {
  ctx.save();
  ctx.font = fontCss(look.font);
  ctx.direction = look.rtl ? "rtl" : "ltr";
  ctx.textAlign = look.align ?? "start";
  ctx.textBaseline = "alphabetic";
  if (look.spacing && !look.rtl) ctx.letterSpacing = `${look.spacing}px`;
  const baseline = y + look.font.size * 0.355;
  if (look.halo) {
    ctx.strokeStyle = look.halo;
    ctx.lineWidth = Math.max(3, look.font.size * 0.26);
    ctx.lineJoin = "round";
    ctx.strokeText(words, x, baseline);
  }
  ctx.fillStyle = look.colour;
  ctx.fillText(words, x, baseline);
  ctx.restore();
}

export function roundRect(ctx: Ctx, rect: Rect, radius: number): void {
  ctx.beginPath();
  ctx.roundRect(rect.x, rect.y, rect.w, rect.h, Math.min(radius, rect.w / 2, rect.h / 2));
}

export function ellipse(ctx: Ctx, shape: Ellipse, grow = 0): void {
  ctx.beginPath();
  ctx.ellipse(shape.cx, shape.cy, Math.max(0.1, shape.rx + grow), Math.max(0.1, shape.ry + grow), 0, 0, Math.PI * 2);
}

export type Stop = readonly [number, string];

export function vertical(ctx: Ctx, y0: number, y1: number, stops: readonly Stop[]): CanvasGradient {
  return withStops(ctx.createLinearGradient(0, y0, 0, y1), stops);
}

export function horizontal(ctx: Ctx, x0: number, x1: number, stops: readonly Stop[]): CanvasGradient {
  return withStops(ctx.createLinearGradient(x0, 0, x1, 0), stops);
}

export function radial(ctx: Ctx, at: Point, r0: number, r1: number, stops: readonly Stop[]): CanvasGradient {
  return withStops(ctx.createRadialGradient(at.x, at.y, r0, at.x, at.y, r1), stops);
}

function withStops(gradient: CanvasGradient, stops: readonly Stop[]): CanvasGradient {
  for (const [at, colour] of stops) gradient.addColorStop(at, colour);
  return gradient;
}

/** Runs a painter with the drawing state put back afterwards. */
export function scoped(ctx: Ctx, paint: () => void): void {
  ctx.save();
  paint();
  ctx.restore();
}

/** A drop shadow for what is filled next; inside `scoped`. */
export function shadow(ctx: Ctx, colour: string, blur: number, y: number): void {
  ctx.shadowColor = colour;
  ctx.shadowBlur = blur * ctx.getTransform().a;
  ctx.shadowOffsetY = y * ctx.getTransform().a;
}
