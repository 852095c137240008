import type { FlagLayer, FlagSpec } from "./flag-spec.ts";
import { FLAG_HEIGHT as H, FLAG_WIDTH as W } from "./flag-spec.ts";

/** One filled outline in SVG path syntax on the 60 × 40 sheet; parts outside the sheet are to be clipped. */
export interface FlagShape {
  readonly d: string;
  readonly fill: string;
  readonly rule: "nonzero" | "evenodd";
}

/** All shapes of a flag, back to front; the first is the field. */
export function flagShapes(spec: FlagSpec): FlagShape[] {
  return [solid(rect(0, 0, W, H), spec.field), ...spec.layers.flatMap(layerShapes)];
}

function layerShapes(layer: FlagLayer): FlagShape[] {
  switch (layer.kind) {
    case "bands":
      return bands(layer.dir, layer.colours, layer.weights);
    case "strip":
      return [solid(strip(layer.dir, layer.at, layer.size), layer.colour)];
    case "half":
      return [solid(polygon(halfCorners[layer.corner]), layer.colour)];
    case "bend":
      return [solid(bend(layer.from, layer.width), layer.colour)];
    case "saltire":
      return (["top", "bottom"] as const).map((from) => solid(bend(from, layer.width), layer.colour));
    case "cross":
      return cross(layer.x ?? W / 2, layer.width, layer.colour);
    case "canton":
      return [solid(rect(0, 0, layer.w, layer.h), layer.colour)];
    case "triangle":
      return [solid(polygon([0, 0, layer.depth, H / 2, 0, H]), layer.colour)];
    case "chevron":
      return [solid(chevron(layer.depth, layer.width), layer.colour)];
    case "disc":
      return [disc(layer)];
    case "star":
      return [solid(star(layer.x, layer.y, layer.r, layer.points, layer.inner ?? 0.45), layer.colour)];
    case "diamond":
      return [solid(diamond(layer.x, layer.y, layer.rx, layer.ry), layer.colour)];
    case "wave":
      return [solid(wave(layer.y, layer.thickness, layer.amplitude, layer.count), layer.colour)];
    case "path":
      return [solid(layer.d, layer.colour)];
  }
}

const halfCorners = {
  tl: [0, 0, W, 0, 0, H],
  tr: [0, 0, W, 0, W, H],
  bl: [0, 0, W, H, 0, H],
  br: [W, 0, W, H, 0, H],
} as const;

function solid(d: string, fill: string): FlagShape {
  return { d, fill, rule: "nonzero" };
}

function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function polygon(points: readonly number[]): string {
  let d = "";
  for (let i = 0; i + 1 < points.length; i += 2) {
    d += `${i ? "L" : "M"}${n(points[i] as number)} ${n(points[i + 1] as number)}`;
  }
  return `${d}Z`;
}

function rect(x: number, y: number, w: number, h: number): string {
  return polygon([x, y, x + w, y, x + w, y + h, x, y + h]);
}

function strip(dir: "h" | "v", at: number, size: number): string {
  return dir === "h" ? rect(0, at, W, size) : rect(at, 0, size, H);
}

function bands(dir: "h" | "v", colours: readonly string[], weights?: readonly number[]): FlagShape[] {
  const shares = colours.map((_, i) => weights?.[i] ?? 1);
  const unit = (dir === "h" ? H : W) / shares.reduce((sum, share) => sum + share, 0);
  let at = 0;
  return colours.map((colour, i) => {
    const size = (shares[i] as number) * unit;
    const shape = solid(strip(dir, at, size), colour);
    at += size;
    return shape;
  });
}

function bend(from: "top" | "bottom", width: number): string {
  const half = width / 2;
  const dx = (half * W) / Math.hypot(W, H) + half;
  const [y0, y1] = from === "top" ? [0, H] : [H, 0];
  return polygon([-dx, y0, dx, y0, W + dx, y1, W - dx, y1]);
}

function cross(x: number, width: number, colour: string): FlagShape[] {
  return [solid(rect(x - width / 2, 0, width, H), colour), solid(rect(0, H / 2 - width / 2, W, width), colour)];
}

function chevron(depth: number, width: number): string {
  return polygon([0, 0, depth, H / 2, 0, H, 0, H - width, depth - width, H / 2, 0, width]);
}

function circle(x: number, y: number, r: number): string {
  return `M${n(x - r)} ${n(y)}A${n(r)} ${n(r)} 0 1 1 ${n(x + r)} ${n(y)}A${n(r)} ${n(r)} 0 1 1 ${n(x - r)} ${n(y)}Z`;
}

function disc(layer: { x: number; y: number; r: number; ring?: number; colour: string }): FlagShape {
  const outer = circle(layer.x, layer.y, layer.r);
  if (!layer.ring) return solid(outer, layer.colour);
  return { d: outer + circle(layer.x, layer.y, layer.r - layer.ring), fill: layer.colour, rule: "evenodd" };
}

function star(x: number, y: number, r: number, points: number, inner: number): string {
  const corners: number[] = [];
  for (let i = 0; i < points * 2; i++) {
    const angle = (Math.PI * i) / points - Math.PI / 2;
    const reach = i % 2 ? r * inner : r;
    corners.push(x + Math.cos(angle) * reach, y + Math.sin(angle) * reach);
  }
  return polygon(corners);
}

function diamond(x: number, y: number, rx: number, ry: number): string {
  return polygon([x, y - ry, x + rx, y, x, y + ry, x - rx, y]);
}

function wave(y: number, thickness: number, amplitude: number, count: number): string {
  const half = W / count / 2;
  const edge = (level: number, forward: boolean): string => {
    let d = "";
    for (let i = 0; i < count * 2; i++) {
      const step = forward ? i : count * 2 - 1 - i;
      const crest = level + (step % 2 ? amplitude : -amplitude) * 2;
      const end = forward ? (step + 1) * half : step * half;
      d += `Q${n((step + 0.5) * half)} ${n(crest)} ${n(end)} ${n(level)}`;
    }
    return d;
  };
  const top = y - thickness / 2;
  const bottom = y + thickness / 2;
  return `M0 ${n(top)}${edge(top, true)}L${n(W)} ${n(bottom)}${edge(bottom, false)}Z`;
}
