import type { StageModel, StageSeat } from "../model.ts";
import type { Measure } from "../text/fit.ts";
import { isClear } from "./clear.ts";
import type { Density } from "./density.ts";
import { densities } from "./density.ts";
import { seatFigure } from "./figure.ts";
import type { Ellipse, Point, Rect } from "./geometry.ts";
import { around, clamp, union } from "./geometry.ts";
import type { LadderBox, TickerBox } from "./panels.ts";
import { freeArea, ladderPlaque, ladderStrip, tickerBox } from "./panels.ts";
import type { PlacardBox } from "./placard.ts";
import { placardBox } from "./placard.ts";
import { ring } from "./ring.ts";
import type { ChamberLayout, Figure, SeatLayout } from "./seating.ts";

export interface ChamberInput {
  readonly width: number;
  readonly height: number;
  readonly model: Pick<StageModel, "seats" | "labels" | "ladder" | "ticker" | "direction" | "insets">;
  readonly measure: Measure;
}

/** Places everything in the room; takes the most generous arrangement in which nothing that is read overlaps. */
export function chamberLayout(input: ChamberInput): ChamberLayout {
  let last: ChamberLayout | null = null;
  for (const layout of allLayouts(input)) {
    last = layout;
    if (isClear(layout)) break;
  }
  return last as ChamberLayout;
}

/** All arrangements that are tried, most generous first. */
export function* allLayouts(input: ChamberInput): Generator<ChamberLayout> {
  const { model, measure, width, height } = input;
  const area = freeArea(width, height, model.insets);
  const ticker = tickerBox(model.ticker, area, measure);
  const rtl = model.direction === "rtl";
  const strip = ladderStrip(area, rtl);
  const plaque = ladderPlaque(model.ladder, model.labels.escalation, area, rtl, measure);
  const forms = area.w >= 540 && area.h >= 420 ? [plaque, strip] : [strip];
  for (const density of densities(width, area, model.seats.length)) {
    for (const ladder of forms) yield arrange(input, area, ticker, ladder, density);
  }
}

function arrange(
  input: ChamberInput,
  area: Rect,
  ticker: TickerBox | null,
  ladder: LadderBox,
  density: Density,
): ChamberLayout {
  const seats = seatingOrder(input.model.seats);
  const boxes = seats.map((seat) => placardBox(seat, input.model.labels, density.placard, input.measure));
  const pw = boxes.reduce((most, box) => Math.max(most, box.w), 0);
  const ph = boxes.reduce((most, box) => Math.max(most, box.h), 0);
  const shape = tableShape(input, area, ticker, ladder, density, pw, ph);
  const placed = seats.map((seat, i) =>
    seatLayout(seat, boxes[i] as PlacardBox, i, seats.length, shape, density, area),
  );
  const dial = dialShape(shape.table, placed);
  return {
    width: input.width,
    height: input.height,
    area,
    horizon: shape.horizon,
    table: shape.table,
    thickness: clamp(shape.table.ry * 0.11, 8, 26),
    dial,
    dialOpen: openDial(dial, area),
    seats: placed,
    ladder,
    ticker,
  };
}

/** Your own delegation first (nearest), the others clockwise in the order of the scenario. */
export function seatingOrder(seats: readonly StageSeat[]): StageSeat[] {
  const own = Math.max(
    0,
    seats.findIndex((seat) => seat.you),
  );
  return seats.map((_, i) => seats[(own + i) % seats.length] as StageSeat);
}

interface TableShape {
  readonly table: Ellipse;
  readonly horizon: number;
  readonly places: readonly Point[];
}

function tableShape(
  input: ChamberInput,
  area: Rect,
  ticker: TickerBox | null,
  ladder: LadderBox,
  density: Density,
  pw: number,
  ph: number,
): TableShape {
  const figure = density.figure;
  const top = area.y + (ladder.form === "strip" ? ladder.h + 12 : 10);
  const bottom = (ticker ? ticker.y : area.y + area.h) - 8;
  const above = figure * 0.8 + ph / 2;
  const below = figure * 0.62 + ph / 2;
  const free = Math.max(60, bottom - top - above - below);
  const sides = density.seats > 2 ? density.sideRoom : 26;
  const rx = clamp(area.w / 2 - sides, 60, density.maxTable);
  const ry = Math.min(free / 2 / density.inset, rx * density.maxRatio);
  const slack = free - ry * density.inset * 2;
  const cx = area.x + area.w / 2;
  const cy = top + above + slack * 0.56 + ry * density.inset;
  const placeX = Math.min(
    Math.max(rx * density.insetX, Math.min(rx, rx * 0.44 + 14 + pw / 2)),
    area.w / 2 - 6 - pw / 2,
  );
  const pitch = { across: pw + 10, down: ph + figure * 0.7 + 8 };
  const orbit = { cx, cy, rx: placeX, ry: ry * density.inset };
  const places = ring(orbit, input.model.seats.length, pitch, density.bulge).points;
  const farTop = cy - ry * density.inset - above;
  return { table: { cx, cy, rx, ry }, horizon: clamp(farTop + figure * 0.72, area.y + 40, cy - ry * 0.72), places };
}

function seatLayout(
  seat: StageSeat,
  box: PlacardBox,
  index: number,
  count: number,
  shape: TableShape,
  density: Density,
  area: Rect,
): SeatLayout {
  const wished = shape.places[index] as Point;
  const place = { x: clamp(wished.x, area.x + 6 + box.w / 2, area.x + area.w - 6 - box.w / 2), y: wished.y };
  const { table } = shape;
  const facing = { x: clamp((table.cx - place.x) / table.rx, -1, 1), y: clamp((table.cy - place.y) / table.ry, -1, 1) };
  const placard = around(place, box.w, box.h);
  const near = facing.y < -0.34;
  const figure = seatFigure(placard, facing, near, table, density, area);
  const advisers = count <= 2 && density.figure > 60 ? adviserFigures(figure, near, area) : [];
  return { id: seat.id, facing, near, figure, advisers, placard, box, bounds: figureBounds(figure, placard) };
}

function adviserFigures(figure: Figure, near: boolean, area: Rect): Figure[] {
  const height = figure.height * (near ? 0.9 : 0.84);
  const dx = Math.min(figure.height * (near ? 1.02 : 0.9), area.w / 2 - height * 0.46);
  const dy = figure.height * (near ? 0.1 : -0.1);
  return [-1, 1].map((side) => ({ x: figure.x + side * dx, y: figure.y + dy, height }));
}

function figureBounds(figure: Figure, placard: Rect): Rect {
  if (!figure.height) return placard;
  const body = {
    x: figure.x - figure.height * 0.36,
    y: figure.y - figure.height,
    w: figure.height * 0.72,
    h: figure.height,
  };
  return union(body, placard);
}

function dialShape(table: Ellipse, seats: readonly SeatLayout[]): Ellipse {
  const reach = (axis: "x" | "y"): number =>
    seats.reduce((least, { placard }) => {
      const across = Math.max(Math.abs(placard.x + placard.w / 2 - table.cx) - placard.w / 2, 0);
      const down = Math.max(Math.abs(placard.y + placard.h / 2 - table.cy) - placard.h / 2, 0);
      if (axis === "x") return down < table.ry * 0.42 ? Math.min(least, across) : least;
      return across < table.rx * 0.42 ? Math.min(least, down) : least;
    }, Number.POSITIVE_INFINITY);
  const rx = clamp(Math.min(table.rx * 0.38, reach("x") - 10), 64, 190);
  const ry = clamp(Math.min(table.ry * 0.5, reach("y") - 10, rx * 0.72), 28, 138);
  return { cx: table.cx, cy: table.cy, rx, ry };
}

function openDial(dial: Ellipse, area: Rect): Rect {
  const w = clamp(dial.rx * 2.9, 300, Math.min(430, area.w - 16));
  const h = clamp(dial.ry * 3, 208, Math.min(290, area.h - 70));
  const y = clamp(dial.cy - h / 2, area.y + 60, area.y + area.h - h - 8);
  return { x: area.x + (area.w - w) / 2, y, w, h };
}
