import type { Ellipse, Point, Rect } from "./geometry.ts";
import type { LadderBox, TickerBox } from "./panels.ts";
import type { PlacardBox } from "./placard.ts";

export interface Figure {
  /** Middle of the lower edge. */
  readonly x: number;
  readonly y: number;
  /** From seat to crown, CSS pixels; 0 where there is no room for figures. */
  readonly height: number;
}

export interface SeatLayout {
  readonly id: string;
  /** Direction to the middle of the table, each −1 to 1; y < 0 means it faces away from us. */
  readonly facing: Point;
  /** On the near side: seen from behind and drawn over the table. */
  readonly near: boolean;
  readonly figure: Figure;
  readonly advisers: readonly Figure[];
  readonly placard: Rect;
  readonly box: PlacardBox;
  /** Figure and placard together. */
  readonly bounds: Rect;
}

export interface ChamberLayout {
  readonly width: number;
  readonly height: number;
  readonly area: Rect;
  readonly horizon: number;
  readonly table: Ellipse;
  /** Height of the table's edge. */
  readonly thickness: number;
  readonly dial: Ellipse;
  readonly dialOpen: Rect;
  readonly seats: readonly SeatLayout[];
  readonly ladder: LadderBox;
  readonly ticker: TickerBox | null;
}
