import type { World } from "../map/generate.ts";
import type { Confidence, StageModel } from "../model.ts";
import type { Font, Measure } from "../text/fit.ts";
import { ellipsise } from "../text/fit.ts";
import type { Curve, Point, Rect } from "./geometry.ts";
import { around, atLeast, centre, clamp, contains, curvePoint } from "./geometry.ts";
import { TOUCH } from "./hits.ts";
import { beside, boxAround, fan, Placer } from "./labels.ts";
import type { Legend } from "./legend.ts";
import { legendFor } from "./legend.ts";
import { freeArea } from "./panels.ts";

export const chipFont: Font = { family: "sans", size: 14, weight: 620 };
export const landFont: Font = { family: "serif", size: 15, weight: 600 };
export const placeFont: Font = { family: "sans", size: 13, weight: 480 };
export const seaFont: Font = { family: "serif", size: 16, weight: 450, italic: true };
export const incidentFont: Font = { family: "sans", size: 13, weight: 640 };
export const MARKER = 32;

/** Sheet units to CSS pixels: x' = x · scale + dx. */
export interface View {
  readonly scale: number;
  readonly dx: number;
  readonly dy: number;
}

export interface Words {
  readonly text: string;
  readonly rect: Rect;
}

export interface Chip extends Words {
  readonly id: string;
}

export interface Marker {
  readonly id: string;
  readonly at: Point;
  readonly label: Words | null;
}

export interface Arc {
  readonly incident: string;
  readonly by: string;
  readonly confidence: Confidence;
  readonly curve: Curve;
  /** Where the accuser's flag is shown. */
  readonly flagAt: Point;
}

export interface RegionLayout {
  readonly width: number;
  readonly height: number;
  readonly area: Rect;
  readonly view: View;
  readonly chips: readonly Chip[];
  readonly lands: readonly Words[];
  readonly places: readonly (Words & { readonly at: Point })[];
  readonly seas: readonly Words[];
  readonly markers: readonly Marker[];
  readonly arcs: readonly Arc[];
  /** Claims that name nobody: a question mark beside the incident. */
  readonly doubts: readonly { readonly from: Point; readonly at: Point }[];
  readonly legend: Legend | null;
}

export interface RegionInput {
  readonly width: number;
  readonly height: number;
  readonly model: StageModel;
  readonly world: World;
  readonly measure: Measure;
}

/** Fits the world into the stage and writes its names so that none covers another. */
export function regionLayout(input: RegionInput): RegionLayout {
  const { model, world, measure, width, height } = input;
  const area = freeArea(width, height, model.insets);
  const legend = legendFor(model, area, measure);
  const room = { ...area, h: area.h - (legend ? legend.h + 12 : 0) };
  const view = fitView(world, room);
  const placer = new Placer({ x: area.x + 4, y: area.y + 4, w: area.w - 8, h: room.h - 8 });
  const at = (point: Point): Point => project(view, point);
  const capitals = new Map(world.countries.map((country) => [country.id, at(country.capital)]));
  for (const point of capitals.values()) placer.take(boxAround(point, 12));
  const chips = placeChips(model, capitals, placer, measure, area);
  const markers = placeMarkers(model, capitals, placer, measure);
  const { arcs, doubts } = claimArcs(model, capitals, markers, placer, area);
  const lands = placeLands(model, world, view, placer, measure);
  const places = placePlaces(model, world, capitals, view, placer, measure);
  return {
    width,
    height,
    area,
    view,
    chips,
    markers,
    arcs,
    doubts,
    lands,
    places,
    seas: placeSeas(model, world, view, placer, measure),
    legend,
  };
}

export function project(view: View, point: Point): Point {
  return { x: point.x * view.scale + view.dx, y: point.y * view.scale + view.dy };
}

function fitView(world: World, room: Rect): View {
  const pad = clamp(room.w * 0.04, 10, 36);
  const { bounds } = world;
  const scale = Math.min((room.w - pad * 2) / bounds.w, (room.h - pad * 2) / bounds.h);
  return {
    scale,
    dx: room.x + room.w / 2 - (bounds.x + bounds.w / 2) * scale,
    dy: room.y + room.h / 2 - (bounds.y + bounds.h / 2) * scale,
  };
}

export const CHIP_FLAG = { w: 22, h: 15 } as const;

function placeChips(
  model: StageModel,
  capitals: ReadonlyMap<string, Point>,
  placer: Placer,
  measure: Measure,
  area: Rect,
): Chip[] {
  return model.seats.flatMap((seat) => {
    const point = capitals.get(seat.homeRegion);
    if (!point) return [];
    const crowded = model.seats.length > 4 && area.w < 480;
    const text = crowded ? seat.short : ellipsise(seat.name, Math.min(170, area.w * 0.36), chipFont, measure);
    const w = measure(text, chipFont) + CHIP_FLAG.w + 24;
    return [
      { id: seat.id, text, rect: placer.force(w, 28, [...beside(point, w, 28, 10), ...beside(point, w, 28, 26)]) },
    ];
  });
}

function placeMarkers(
  model: StageModel,
  capitals: ReadonlyMap<string, Point>,
  placer: Placer,
  measure: Measure,
): Marker[] {
  return model.incidents.flatMap((incident, i) => {
    const home = homeOf(model, incident.target, capitals);
    if (!home) return [];
    const text = `${incident.name} · ${incident.classWord}`;
    const w = measure(text, incidentFont) + 14;
    const wishes = [46, 64, 86, 112].flatMap((radius) => fan(home, radius, 12, -Math.PI / 2 + i * 0.9));
    const roomy = wishes.find(
      (wish) => placer.free(boxAround(wish, MARKER + 4)) && labelSpots(wish, w).some((rect) => placer.free(rect)),
    );
    const at = centre(placer.force(MARKER + 4, MARKER + 4, roomy ? [roomy] : wishes));
    const free = labelSpots(at, w).find((rect) => placer.free(rect));
    const rect = free ?? (model.selectedIncident === incident.id ? labelSpots(at, w)[0] : undefined);
    if (rect) placer.take(rect);
    return [{ id: incident.id, at, label: rect ? { text, rect } : null }];
  });
}

function labelSpots(at: Point, w: number): Rect[] {
  return beside(at, w, 20, MARKER / 2 + 5)
    .slice(0, 4)
    .map((middle) => around(middle, w, 20));
}

function homeOf(model: StageModel, id: string, capitals: ReadonlyMap<string, Point>): Point | undefined {
  return capitals.get(model.seats.find((seat) => seat.id === id)?.homeRegion ?? id);
}

function claimArcs(
  model: StageModel,
  capitals: ReadonlyMap<string, Point>,
  markers: readonly Marker[],
  placer: Placer,
  area: Rect,
) {
  const arcs: Arc[] = [];
  const doubts: { from: Point; at: Point }[] = [];
  for (const incident of model.incidents) {
    const marker = markers.find((one) => one.id === incident.id);
    if (!marker) continue;
    incident.claims.forEach((claim, i) => {
      const origin = claim.accused === null ? undefined : homeOf(model, claim.accused, capitals);
      if (!origin) {
        const side = marker.at.x > area.x + area.w / 2 ? -1 : 1;
        doubts.push({ from: marker.at, at: { x: marker.at.x + side * 46, y: marker.at.y - 26 - i * 8 } });
        return;
      }
      const curve = lifted(origin, marker.at, i, area);
      arcs.push({
        incident: incident.id,
        by: claim.by,
        confidence: claim.confidence,
        curve,
        flagAt: flagSpot(curve, placer),
      });
    });
  }
  return { arcs, doubts };
}

/** A free spot on the arc, from the middle outwards. */
function flagSpot(curve: Curve, placer: Placer): Point {
  const wishes = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26].map((t) => curvePoint(curve, t));
  return centre(placer.place(30, 23, wishes) ?? around(wishes[0] as Point, 30, 23));
}

/** A bow from origin to target, always to its own left, so that charge and counter-charge do not meet. */
function lifted(from: Point, to: Point, order: number, area: Rect): Curve {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.hypot(dx, dy) || 1;
  const lift = clamp(length * 0.24, 18, 110) * (1 + order * 0.5) * (order % 2 ? -1 : 1);
  const control = {
    x: clamp((from.x + to.x) / 2 + (dy / length) * lift, area.x + 10, area.x + area.w - 10),
    y: clamp((from.y + to.y) / 2 - (dx / length) * lift, area.y + 10, area.y + area.h - 10),
  };
  const stop = MARKER / 2 + 5;
  const end = { x: to.x - control.x, y: to.y - control.y };
  const reach = Math.hypot(end.x, end.y) || 1;
  return { from, control, to: { x: to.x - (end.x / reach) * stop, y: to.y - (end.y / reach) * stop } };
}

function placeLands(model: StageModel, world: World, view: View, placer: Placer, measure: Measure): Words[] {
  const seated = new Set(model.seats.map((seat) => seat.homeRegion));
  return [...world.countries]
    .sort((a, b) => b.size - a.size)
    .flatMap((country) => {
      const known = model.map.countries.find((one) => one.id === country.id);
      if (!known || seated.has(country.id)) return [];
      const w = measure(known.name, landFont) + 6;
      const heart = project(view, country.heart);
      const capital = project(view, country.capital);
      const rect = placer.place(w, 20, [heart, ...beside(capital, w, 20, 10)]);
      return rect ? [{ text: known.name, rect }] : [];
    });
}

function placePlaces(
  model: StageModel,
  world: World,
  capitals: ReadonlyMap<string, Point>,
  view: View,
  placer: Placer,
  measure: Measure,
): (Words & { at: Point })[] {
  const towns = model.map.places.flatMap((place) => {
    const point = world.places.get(place.id);
    return point ? [{ text: place.name, at: project(view, point) }] : [];
  });
  const seats = model.map.countries.flatMap((country) => {
    const point = capitals.get(country.id);
    return country.capital && point ? [{ text: country.capital, at: point }] : [];
  });
  return [...seats, ...towns].flatMap(({ text, at }) => {
    const w = measure(text, placeFont) + 6;
    const rect = placer.place(w, 18, beside(at, w, 18, 9));
    return rect ? [{ text, rect, at }] : [];
  });
}

function placeSeas(model: StageModel, world: World, view: View, placer: Placer, measure: Measure): Words[] {
  return (model.map.seas ?? []).flatMap((text, i) => {
    const w = measure(text, seaFont) + text.length * 1.2 + 6;
    const wishes = world.seas
      .slice(i)
      .concat(world.seas.slice(0, i))
      .map((point) => project(view, point));
    const rect = placer.place(w, 24, wishes, 6);
    return rect ? [{ text, rect }] : [];
  });
}

export type RegionHit = { readonly kind: "seat" | "incident"; readonly id: string } | null;

/** What a tap on the map means; incidents lie above delegations. */
export function regionHit(layout: RegionLayout, point: Point): RegionHit {
  const marker = layout.markers.find(
    (one) => contains(boxAround(one.at, TOUCH), point) || (one.label && contains(one.label.rect, point)),
  );
  if (marker) return { kind: "incident", id: marker.id };
  const chip = layout.chips.find((one) => contains(atLeast(one.rect, TOUCH), point));
  return chip ? { kind: "seat", id: chip.id } : null;
}
