import type { Point } from "../layout/geometry.ts";
import { seeded } from "../look/seeded.ts";
import type { MapCountry } from "../model.ts";
import { SHEET } from "./cells.ts";

export type Land = Pick<MapCountry, "id" | "player" | "weight" | "at" | "island">;

const MARGIN = 130;
const TRIES = 90;

/** A seat of government for each country: where it wishes, else well apart from all others. */
export function placeCapitals(seed: string, countries: readonly Land[]): ReadonlyMap<string, Point> {
  const random = seeded(`${seed}/capitals`);
  const placed: { point: Point; reach: number; player: boolean }[] = [];
  const found = new Map<string, Point>();
  const order = [...countries].sort((a, b) => rank(a) - rank(b));
  for (const country of order) {
    const reach = Math.sqrt(country.weight ?? 1);
    let best: Point | null = null;
    let bestRoom = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < TRIES && !country.at; i++) {
      const point = {
        x: MARGIN + random() * (SHEET.width - MARGIN * 2),
        y: MARGIN * 0.8 + random() * (SHEET.height - MARGIN * 1.6),
      };
      const room = elbow(point, reach, country.player, placed);
      if (room > bestRoom) [best, bestRoom] = [point, room];
    }
    const point = country.at ? { x: country.at[0] * SHEET.width, y: country.at[1] * SHEET.height } : best;
    if (!point) continue;
    placed.push({ point, reach, player: country.player });
    found.set(country.id, point);
  }
  return found;
}

function rank(country: Land): number {
  return country.at ? 0 : country.player ? 1 : 2;
}

/** Least distance to the others in their own measure; the first goes off-centre, two players face each other. */
function elbow(
  point: Point,
  reach: number,
  player: boolean,
  placed: readonly { point: Point; reach: number; player: boolean }[],
): number {
  if (!placed.length) return -Math.abs(Math.hypot(point.x - SHEET.width / 2, point.y - SHEET.height / 2) - 270);
  let least = Number.POSITIVE_INFINITY;
  for (const other of placed) {
    const apart = Math.hypot(point.x - other.point.x, point.y - other.point.y) / (reach + other.reach);
    least = Math.min(least, player && other.player ? 260 - Math.abs(apart - 215) : apart);
  }
  return least;
}
