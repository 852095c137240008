import { describe, expect, test } from "vitest";
import { chamberLayout, seatingOrder } from "../../../client/stage/layout/chamber.ts";
import { obstructions } from "../../../client/stage/layout/clear.ts";
import { centre, contains } from "../../../client/stage/layout/geometry.ts";
import { chamberHit, TOUCH } from "../../../client/stage/layout/hits.ts";
import { STATUS_SIZE } from "../../../client/stage/layout/placard.ts";
import { measure, model, seat } from "./sample.ts";

const sizes = [
  [360, 300],
  [390, 640],
  [584, 712],
  [880, 844],
  [1100, 500],
  [1600, 1100],
] as const;
const counts = [1, 2, 3, 5, 8, 9];

describe.each(sizes)("on a stage of %i by %i", (width, height) => {
  test.each(counts)("%i delegations sit without hiding a placard, a face or the dial", (count) => {
    const layout = chamberLayout({ width, height, model: model(count), measure });
    expect(obstructions(layout)).toEqual([]);
  });

  test.each(counts)("%i delegations keep words of at least 13 pixels", (count) => {
    const layout = chamberLayout({ width, height, model: model(count), measure });
    for (const one of layout.seats) expect(one.box.style.nameSize).toBeGreaterThanOrEqual(13);
    expect(STATUS_SIZE).toBeGreaterThanOrEqual(13);
  });

  test("a very long name stays inside its placard", () => {
    const seats = [0, 1, 2, 3, 4].map((i) =>
      seat(i, { name: "The Most Serene United Commonwealth of the Greater Littoral Provinces" }),
    );
    const layout = chamberLayout({ width, height, model: model(5, { seats }), measure });
    expect(obstructions(layout)).toEqual([]);
    for (const one of layout.seats) {
      for (const line of one.box.lines) {
        expect(measure(line, { family: "sans", size: one.box.style.nameSize, weight: 620 })).toBeLessThan(one.box.w);
      }
    }
  });
});

test("nothing that is read lies under the controls at the edges", () => {
  const insets = { top: 64, right: 0, bottom: 30, left: 0 };
  const layout = chamberLayout({ width: 880, height: 844, model: model(8, { insets }), measure });
  for (const one of layout.seats) expect(one.placard.y).toBeGreaterThanOrEqual(64);
  expect(layout.ladder.y).toBeGreaterThanOrEqual(64);
  expect((layout.ticker?.y ?? 0) + (layout.ticker?.h ?? 0)).toBeLessThanOrEqual(814);
});

test("the reader's own delegation sits nearest, the others follow clockwise", () => {
  const seats = [0, 1, 2, 3].map((i) => seat(i, { you: i === 2 }));
  expect(seatingOrder(seats).map((one) => one.id)).toEqual(["KOR", "IND", "ARV", "TES"]);
  const layout = chamberLayout({ width: 880, height: 844, model: model(4, { seats }), measure });
  const lowest = Math.max(...layout.seats.map((one) => one.placard.y));
  expect(layout.seats[0]?.placard.y).toBe(lowest);
  expect(layout.seats[1]?.placard.x).toBeLessThan(layout.table.cx);
});

test("two delegations face each other across the table with advisers beside them", () => {
  const [own, other] = chamberLayout({ width: 880, height: 844, model: model(2), measure }).seats;
  expect(own?.near).toBe(true);
  expect(other?.near).toBe(false);
  expect(own?.facing.y).toBeLessThan(0);
  expect(other?.facing.y).toBeGreaterThan(0);
  expect(own?.advisers).toHaveLength(2);
});

test("the ladder changes sides where people read from right to left", () => {
  const at = (direction: "ltr" | "rtl") =>
    chamberLayout({ width: 880, height: 844, model: model(2, { direction }), measure }).ladder;
  expect(at("ltr").x).toBeLessThan(440);
  expect(at("rtl").x + at("rtl").w).toBeGreaterThan(440);
});

test("a tap on a placard picks its delegation, even at its very edge on a small stage", () => {
  const layout = chamberLayout({ width: 360, height: 300, model: model(8), measure });
  for (const one of layout.seats) {
    expect(chamberHit(layout, centre(one.placard), false)).toEqual({ kind: "seat", id: one.id });
  }
  const first = layout.seats[0];
  if (!first) throw new Error("no seat");
  const below = { x: centre(first.placard).x, y: centre(first.placard).y + TOUCH / 2 - 1 };
  expect(contains(first.placard, below)).toBe(false);
  expect(chamberHit(layout, below, false)).toEqual({ kind: "seat", id: first.id });
});

test("a tap on the dial opens it, and while it is open every tap shuts it", () => {
  const layout = chamberLayout({ width: 880, height: 844, model: model(2), measure });
  expect(chamberHit(layout, { x: layout.dial.cx, y: layout.dial.cy }, false)).toEqual({ kind: "dial" });
  expect(chamberHit(layout, { x: 5, y: 5 }, true)).toEqual({ kind: "dial" });
  expect(chamberHit(layout, { x: 5, y: 5 }, false)).toBeNull();
});
