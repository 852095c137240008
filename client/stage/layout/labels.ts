import type { Point, Rect } from "./geometry.ts";
import { around, contains, grow, overlaps } from "./geometry.ts";

/** Keeps count of what is taken on a sheet, and finds free places for words. */
export class Placer {
  readonly #area: Rect;
  readonly #taken: Rect[] = [];

  constructor(area: Rect) {
    this.#area = area;
  }

  take(rect: Rect): void {
    this.#taken.push(rect);
  }

  free(rect: Rect, gap = 2): boolean {
    const end = { x: rect.x + rect.w, y: rect.y + rect.h };
    return (
      contains(this.#area, rect) &&
      contains(this.#area, end) &&
      !this.#taken.some((other) => overlaps(rect, other, gap))
    );
  }

  /** Takes the first free of the wished places (middles of the label), or null. */
  place(w: number, h: number, wishes: readonly Point[], gap = 2): Rect | null {
    const found = wishes.map((wish) => around(wish, w, h)).find((rect) => this.free(rect, gap));
    if (found) this.take(found);
    return found ?? null;
  }

  /** As `place`, but where nothing is free the first wish wins, moved into the area. */
  force(w: number, h: number, wishes: readonly Point[]): Rect {
    const found = this.place(w, h, wishes);
    if (found) return found;
    const first = around(wishes[0] ?? this.#area, w, h);
    const x = Math.max(this.#area.x, Math.min(first.x, this.#area.x + this.#area.w - w));
    const y = Math.max(this.#area.y, Math.min(first.y, this.#area.y + this.#area.h - h));
    const rect = { x, y, w, h };
    this.take(rect);
    return rect;
  }
}

/** Middles for a label of this size round a point, nearest and most usual first: below, above, right, left, corners. */
export function beside(point: Point, w: number, h: number, gap: number): Point[] {
  const dx = gap + w / 2;
  const dy = gap + h / 2;
  const { x, y } = point;
  return [
    { x, y: y + dy },
    { x, y: y - dy },
    { x: x + dx, y },
    { x: x - dx, y },
    { x: x + dx, y: y + dy },
    { x: x - dx, y: y + dy },
    { x: x + dx, y: y - dy },
    { x: x - dx, y: y - dy },
  ];
}

/** Points on a ring, starting at `from` (radians) and fanning out to both sides. */
export function fan(point: Point, radius: number, count: number, from: number): Point[] {
  return Array.from({ length: count }, (_, i) => {
    const angle = from + (i % 2 ? 1 : -1) * Math.ceil(i / 2) * ((Math.PI * 2) / count);
    return { x: point.x + Math.cos(angle) * radius, y: point.y + Math.sin(angle) * radius };
  });
}

export function boxAround(point: Point, size: number): Rect {
  return grow({ ...point, w: 0, h: 0 }, size / 2);
}
