import { describe, expect, test } from "vitest";
import { chamberLayout } from "../../../client/stage/layout/chamber.ts";
import { curvePoint, ellipseDepth, grow } from "../../../client/stage/layout/geometry.ts";
import { relationLines } from "../../../client/stage/layout/relations.ts";
import type { StageRelation } from "../../../client/stage/model.ts";
import { measure, model } from "./sample.ts";

function everyPair(ids: readonly string[], change: Partial<StageRelation> = {}): StageRelation[] {
  return ids.flatMap((a, i) =>
    ids.slice(i + 1).map((b) => ({ a, b, trust: 3 as const, trustWord: "warm", tension: 60, rung: 1, ...change })),
  );
}

const plain = String;

describe.each([
  [880, 844, 8],
  [584, 712, 5],
  [390, 640, 8],
  [880, 844, 2],
  [1600, 1100, 3],
])("on a stage of %i by %i with %i delegations", (width, height, count) => {
  const table = model(count);
  const full = { ...table, relations: everyPair(table.seats.map((seat) => seat.id)) };
  const layout = chamberLayout({ width, height, model: full, measure });
  const lines = relationLines(full, layout, plain);

  test("every line begins and ends at the edge of its two placards", () => {
    for (const line of lines) {
      for (const [id, end] of [
        [line.a, line.curve.from],
        [line.b, line.curve.to],
      ] as const) {
        const seat = layout.seats.find((one) => one.id === id);
        if (!seat) throw new Error(id);
        const outer = grow(seat.placard, 2.5);
        expect(end.x).toBeGreaterThanOrEqual(outer.x);
        expect(end.x).toBeLessThanOrEqual(outer.x + outer.w);
        expect(end.y).toBeGreaterThanOrEqual(outer.y);
        expect(end.y).toBeLessThanOrEqual(outer.y + outer.h);
      }
    }
  });

  test("no line runs through the dial", () => {
    for (const line of lines) {
      for (let t = 0.1; t < 0.95; t += 0.05)
        expect(ellipseDepth(layout.dial, curvePoint(line.curve, t))).toBeGreaterThan(1);
    }
  });
});

test("between two delegations both lines are shown with their words, on different sides of the dial", () => {
  const table = model(2, { relations: [{ a: "ARV", b: "TES", trust: 1, trustWord: "wary", tension: 45, rung: 3 }] });
  const layout = chamberLayout({ width: 880, height: 844, model: table, measure });
  const [trust, tension] = relationLines(table, layout, plain);
  expect(trust?.label).toBe("trust: wary");
  expect(tension?.label).toBe("tension: 45");
  expect(trust?.labelAt.x).toBeLessThan(layout.table.cx);
  expect(tension?.labelAt.x).toBeGreaterThan(layout.table.cx);
});

test("at a full table only warm trust and marked tension are drawn", () => {
  const table = model(8);
  const relations = everyPair(
    table.seats.map((seat) => seat.id),
    { trust: 2, tension: 20 },
  );
  const layout = chamberLayout({ width: 880, height: 844, model: table, measure });
  expect(relationLines({ ...table, relations }, layout, plain)).toEqual([]);
});

test("a delegation that is picked out shows all its lines and nobody else's", () => {
  const table = model(8, { selectedSeat: "IND" });
  const relations = everyPair(
    table.seats.map((seat) => seat.id),
    { trust: 2, tension: 30 },
  );
  const layout = chamberLayout({ width: 880, height: 844, model: table, measure });
  const lines = relationLines({ ...table, relations }, layout, plain);
  expect(lines).toHaveLength(14);
  for (const line of lines) {
    expect([line.a, line.b]).toContain("IND");
    expect(line.label).not.toBeNull();
  }
});
