/** Plane geometry in CSS pixels, y downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Rect extends Point {
  readonly w: number;
  readonly h: number;
}

export interface Ellipse {
  readonly cx: number;
  readonly cy: number;
  readonly rx: number;
  readonly ry: number;
}

export interface Curve {
  readonly from: Point;
  readonly control: Point;
  readonly to: Point;
}

export function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(Math.max(low, high), value));
}

export function mix(a: number, b: number, share: number): number {
  return a + (b - a) * share;
}

export function centre(rect: Rect): Point {
  return { x: rect.x + rect.w / 2, y: rect.y + rect.h / 2 };
}

export function around(point: Point, w: number, h: number): Rect {
  return { x: point.x - w / 2, y: point.y - h / 2, w, h };
}

export function grow(rect: Rect, by: number): Rect {
  return { x: rect.x - by, y: rect.y - by, w: rect.w + by * 2, h: rect.h + by * 2 };
}

export function union(a: Rect, b: Rect): Rect {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return { x, y, w: Math.max(a.x + a.w, b.x + b.w) - x, h: Math.max(a.y + a.h, b.y + b.h) - y };
}

export function overlaps(a: Rect, b: Rect, gap = 0): boolean {
  return a.x < b.x + b.w + gap && b.x < a.x + a.w + gap && a.y < b.y + b.h + gap && b.y < a.y + a.h + gap;
}

export function contains(rect: Rect, point: Point): boolean {
  return point.x >= rect.x && point.x <= rect.x + rect.w && point.y >= rect.y && point.y <= rect.y + rect.h;
}

/** Makes a rectangle at least `size` wide and high about its centre, for touch. */
export function atLeast(rect: Rect, size: number): Rect {
  return around(centre(rect), Math.max(size, rect.w), Math.max(size, rect.h));
}

/** How far out a point lies: 0 at the centre, 1 on the rim. */
export function ellipseDepth(ellipse: Ellipse, point: Point): number {
  return Math.hypot((point.x - ellipse.cx) / ellipse.rx, (point.y - ellipse.cy) / ellipse.ry);
}

export function curvePoint(curve: Curve, t: number): Point {
  const s = 1 - t;
  return {
    x: s * s * curve.from.x + 2 * s * t * curve.control.x + t * t * curve.to.x,
    y: s * s * curve.from.y + 2 * s * t * curve.control.y + t * t * curve.to.y,
  };
}

/** Where the line from the middle of a rectangle towards `aim` leaves the rectangle. */
export function exitPoint(rect: Rect, aim: Point): Point {
  const middle = centre(rect);
  const dx = aim.x - middle.x;
  const dy = aim.y - middle.y;
  const reach = Math.max(Math.abs(dx) / (rect.w / 2), Math.abs(dy) / (rect.h / 2));
  if (reach <= 1) return aim;
  return { x: middle.x + dx / reach, y: middle.y + dy / reach };
}
