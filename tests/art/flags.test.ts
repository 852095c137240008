import { expect, test } from "vitest";
import { flagShapes } from "../../shared/art/flag-shapes.ts";
import type { FlagLayer } from "../../shared/art/flag-spec.ts";
import { flagSvg } from "../../shared/art/flag-svg.ts";
import { flagFor, flags } from "../../shared/art/flags.ts";

const codes = [
  "ARV",
  "KES",
  "SEO",
  "CAS",
  "LUM",
  "EST",
  "HOL",
  "MAR",
  "TES",
  "KOR",
  "KHZ",
  "IND",
  "ZAM",
  "PAD",
  "SVE",
  "DAH",
  "NOR",
  "RUX",
];

test("every state of the world book has a flag of its own", () => {
  expect(Object.keys(flags).sort()).toEqual([...codes].sort());
  expect(new Set(codes.map((code) => flagSvg(flagFor(code)))).size).toBe(codes.length);
});

test("an unknown state gets a neutral flag instead of an error", () => {
  expect(flagSvg(flagFor("XYZ"))).toContain("<path");
});

test("every shape is plain path data with a hex colour", () => {
  for (const code of codes) {
    for (const shape of flagShapes(flagFor(code))) {
      expect(shape.d).toMatch(/^M[MLHVQTACZ0-9 .,-]+Z$/);
      expect(shape.d).not.toContain("NaN");
      expect(shape.fill).toMatch(/^#[0-9a-f]{6}$/);
    }
  }
});

const one: readonly FlagLayer[] = [
  { kind: "bands", dir: "h", colours: ["#111111", "#222222"] },
  { kind: "strip", dir: "v", at: 4, size: 6, colour: "#333333" },
  { kind: "half", corner: "tl", colour: "#333333" },
  { kind: "bend", from: "top", width: 6, colour: "#333333" },
  { kind: "saltire", width: 6, colour: "#333333" },
  { kind: "cross", width: 6, colour: "#333333" },
  { kind: "canton", w: 20, h: 16, colour: "#333333" },
  { kind: "triangle", depth: 24, colour: "#333333" },
  { kind: "chevron", depth: 24, width: 8, colour: "#333333" },
  { kind: "disc", x: 30, y: 20, r: 8, ring: 2, colour: "#333333" },
  { kind: "star", x: 30, y: 20, r: 8, points: 5, colour: "#333333" },
  { kind: "diamond", x: 30, y: 20, rx: 8, ry: 6, colour: "#333333" },
  { kind: "wave", y: 20, thickness: 6, amplitude: 3, count: 3, colour: "#333333" },
  { kind: "path", d: "M0 0L10 0L10 10Z", colour: "#333333" },
];

test("every kind of layer draws over the field", () => {
  for (const layer of one) {
    const shapes = flagShapes({ field: "#ffffff", layers: [layer] });
    expect(shapes.length, layer.kind).toBeGreaterThan(1);
    for (const shape of shapes) expect(shape.d, layer.kind).not.toContain("NaN");
  }
});

test("bands divide the sheet by their weights", () => {
  const [, first, second] = flagShapes({
    field: "#ffffff",
    layers: [{ kind: "bands", dir: "v", colours: ["#111111", "#222222"], weights: [1, 2] }],
  });
  expect(first?.d).toBe("M0 0L20 0L20 40L0 40Z");
  expect(second?.d).toBe("M20 0L60 0L60 40L20 40Z");
});

test("the picture has width and height, and a title that cannot break out of it", () => {
  const svg = flagSvg(flagFor("ARV"), { width: 90, title: '"><script>' });
  expect(svg).toContain('width="90" height="60"');
  expect(svg).not.toContain("<script>");
  expect(svg).toContain('role="img"');
  expect(flagSvg(flagFor("ARV"))).toContain('aria-hidden="true"');
});
