import type { FlagSpec } from "./flag-spec.ts";

const PAPER = "#efe9da";

/** The flags of the eighteen fictional states, keyed by state code. Source: invented. */
export const flags: Readonly<Record<StateCode, FlagSpec>> = {
  ARV: {
    field: "#24457c",
    layers: [
      { kind: "half", corner: "br", colour: PAPER },
      { kind: "bend", from: "bottom", width: 3, colour: "#d3a94f" },
    ],
  },
  KES: {
    field: "#1f5f7d",
    layers: [
      { kind: "path", d: "M7 31L30 8L53 31L30 22.5Z", colour: PAPER },
      { kind: "path", d: "M30 8L53 31L30 22.5Z", colour: "#bcd2d6" },
    ],
  },
  SEO: {
    field: "#34346f",
    layers: [
      { kind: "disc", x: 21, y: 20, r: 12, ring: 3.4, colour: PAPER },
      { kind: "disc", x: 21, y: 20, r: 4.4, colour: "#e07a5a" },
      { kind: "strip", dir: "v", at: 43, size: 3, colour: PAPER },
      { kind: "strip", dir: "v", at: 49, size: 3, colour: PAPER },
    ],
  },
  CAS: {
    field: "#6d3a78",
    layers: [
      { kind: "strip", dir: "v", at: 0, size: 25, colour: "#dfb23f" },
      { kind: "path", d: "M5 31V28H7V16H5V10H8V13H11V10H14V13H17V10H20V16H18V28H20V31Z", colour: "#6d3a78" },
      { kind: "path", d: "M10.7 31V26A1.8 2.4 0 0 1 14.3 26V31Z", colour: "#dfb23f" },
    ],
  },
  LUM: {
    field: "#e4c15b",
    layers: [
      { kind: "bands", dir: "v", colours: ["#2c5a41", "#e4c15b", "#2c5a41"], weights: [1, 2.4, 1] },
      { kind: "star", x: 30, y: 20, r: 10, points: 12, inner: 0.62, colour: "#2c5a41" },
      { kind: "disc", x: 30, y: 20, r: 4, colour: "#e4c15b" },
    ],
  },
  EST: {
    field: "#dbe7ea",
    layers: [
      { kind: "strip", dir: "h", at: 27, size: 13, colour: "#2a8088" },
      {
        kind: "path",
        d: "M0 0H7V8H0ZM14 0H21V8H14ZM7 8H14V16H7ZM0 16H7V24H0ZM14 16H21V24H14ZM7 24H14V32H7ZM0 32H7V40H0ZM14 32H21V40H14Z",
        colour: "#17395c",
      },
    ],
  },
  HOL: {
    field: "#d9b765",
    layers: [
      { kind: "path", d: "M0 29Q14 19 30 26T60 23V40H0Z", colour: "#3b6244" },
      { kind: "disc", x: 25.4, y: 9.5, r: 3.7, colour: "#a83238" },
      { kind: "disc", x: 34.6, y: 9.5, r: 3.7, colour: "#a83238" },
      { kind: "disc", x: 30, y: 16.5, r: 3.7, colour: "#a83238" },
    ],
  },
  MAR: {
    field: "#f0ebdf",
    layers: [
      { kind: "path", d: "M0 32Q5 26 10 32T20 32T30 32T40 32T50 32T60 32V40H0Z", colour: "#d97661" },
      { kind: "path", d: "M29 5V26H15Q26 18 29 5Z", colour: "#1d3f63" },
      { kind: "path", d: "M32 9Q35 19 45 26H32Z", colour: "#4c7d9c" },
    ],
  },
  TES: {
    field: "#8d2c3a",
    layers: [
      { kind: "strip", dir: "h", at: 0, size: 9, colour: PAPER },
      { kind: "diamond", x: 30, y: 25, rx: 11, ry: 10, colour: "#e2b552" },
      { kind: "diamond", x: 30, y: 25, rx: 4.6, ry: 4.2, colour: "#8d2c3a" },
    ],
  },
  KOR: {
    field: "#3a4859",
    layers: [
      { kind: "bend", from: "bottom", width: 9, colour: "#c9a24a" },
      { kind: "star", x: 14, y: 12, r: 7, points: 4, inner: 0.36, colour: PAPER },
    ],
  },
  KHZ: {
    field: "#dcbb8c",
    layers: [
      { kind: "path", d: "M0 40L19 15L29 27L39 11L60 40Z", colour: "#6c2f3f" },
      { kind: "path", d: "M39 11L44 18L40.5 17L37 20L34.8 17.6Z", colour: PAPER },
      { kind: "star", x: 10, y: 10, r: 6, points: 8, inner: 0.55, colour: "#6c2f3f" },
    ],
  },
  IND: {
    field: "#d88a2c",
    layers: [
      { kind: "triangle", depth: 28, colour: "#1f3f6b" },
      { kind: "disc", x: 42, y: 20, r: 7.4, colour: PAPER },
    ],
  },
  ZAM: {
    field: "#33603c",
    layers: [
      { kind: "strip", dir: "v", at: 0, size: 15, colour: "#b7602f" },
      { kind: "strip", dir: "v", at: 15, size: 3.2, colour: PAPER },
      { kind: "star", x: 39, y: 20, r: 10, points: 9, inner: 0.62, colour: PAPER },
    ],
  },
  PAD: {
    field: "#2b8a80",
    layers: [
      { kind: "wave", y: 17, thickness: 7, amplitude: 3.4, count: 3, colour: PAPER },
      { kind: "wave", y: 29, thickness: 3, amplitude: 3.4, count: 3, colour: "#a9d6c6" },
    ],
  },
  SVE: {
    field: "#c2566b",
    layers: [
      { kind: "path", d: "M0 0H60L30 20ZM0 40H60L30 20Z", colour: "#f1e7d6" },
      { kind: "disc", x: 30, y: 20, r: 8.4, colour: "#3f6b52" },
      { kind: "star", x: 30, y: 20, r: 5.8, points: 7, inner: 0.5, colour: "#f1e7d6" },
    ],
  },
  DAH: {
    field: "#1c2242",
    layers: [
      { kind: "strip", dir: "h", at: 5, size: 2.6, colour: "#b4477f" },
      { kind: "strip", dir: "h", at: 32.4, size: 2.6, colour: "#b4477f" },
      { kind: "diamond", x: 15, y: 20, rx: 5.4, ry: 8, colour: "#d9b256" },
      { kind: "diamond", x: 30, y: 20, rx: 5.4, ry: 8, colour: "#d9b256" },
      { kind: "diamond", x: 45, y: 20, rx: 5.4, ry: 8, colour: "#d9b256" },
    ],
  },
  NOR: {
    field: "#4a6d8c",
    layers: [
      { kind: "strip", dir: "v", at: 9, size: 19, colour: "#eef2f2" },
      { kind: "star", x: 18.5, y: 20, r: 13, points: 4, inner: 0.26, colour: "#1c3550" },
      { kind: "star", x: 18.5, y: 20, r: 5, points: 8, inner: 0.4, colour: "#1c3550" },
    ],
  },
  RUX: {
    field: "#37322f",
    layers: [
      { kind: "strip", dir: "h", at: 17, size: 6, colour: "#a79b8c" },
      { kind: "disc", x: 30, y: 20, r: 12.4, colour: "#a79b8c" },
      { kind: "disc", x: 30, y: 20, r: 10, colour: "#6e1f24" },
      { kind: "path", d: "M24 24L30 14L36 24L30 21Z", colour: "#d8cdbd" },
    ],
  },
};

export type StateCode =
  | "ARV"
  | "KES"
  | "SEO"
  | "CAS"
  | "LUM"
  | "EST"
  | "HOL"
  | "MAR"
  | "TES"
  | "KOR"
  | "KHZ"
  | "IND"
  | "ZAM"
  | "PAD"
  | "SVE"
  | "DAH"
  | "NOR"
  | "RUX";

/** The flag of a known state, or a plain neutral one so that an unknown code still draws. */
export function flagFor(code: string): FlagSpec {
  return (flags as Readonly<Record<string, FlagSpec>>)[code] ?? neutralFlag;
}

const neutralFlag: FlagSpec = {
  field: "#5c7378",
  layers: [{ kind: "disc", x: 30, y: 20, r: 9, ring: 2.4, colour: PAPER }],
};
