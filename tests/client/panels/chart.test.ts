import { describe, expect, test } from "vitest";
import { BOX, draw } from "../../../client/debrief/chart.ts";

describe("a chart", () => {
  const drawing = draw([{ id: "s", label: "S", values: [0, 50, 100] }], [0, 100]);
  test("stands on its lowest and reaches its highest value", () => {
    expect(drawing.y(0)).toBe(BOX.height - BOX.bottom);
    expect(drawing.y(100)).toBe(BOX.top);
  });
  test("begins at the start and ends with the last round", () => {
    expect(drawing.x(0)).toBe(BOX.left);
    expect(drawing.x(2)).toBe(BOX.width - BOX.right);
  });
  test("has one line for each series", () => {
    const two = draw(
      [
        { id: "a", label: "A", values: [1, 2] },
        { id: "b", label: "B", values: [2, 1] },
      ],
      [0, 10],
    );
    expect(two.paths.map(({ id }) => id)).toEqual(["a", "b"]);
  });
  test("of a single moment is drawn all the same", () => {
    expect(draw([{ id: "s", label: "S", values: [42] }], [0, 100]).paths[0]?.d).toMatch(/^M34,/);
  });
});
