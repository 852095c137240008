/** Colours of the room. It is the same calm blue-green by day (light theme) and by evening (dark theme). */
export interface Palette {
  readonly floorLight: string;
  readonly floor: string;
  readonly floorDark: string;
  readonly wallLight: string;
  readonly wall: string;
  readonly wallDark: string;
  readonly sky: readonly [string, string, string];
  readonly lampGlow: string;
  readonly lampStrength: number;
  readonly shade: string;
  readonly wood: readonly [string, string, string, string];
  readonly woodEdge: readonly [string, string];
  readonly brass: string;
  readonly brassLight: string;
  readonly brassDark: string;
  readonly slate: string;
  readonly slateLight: string;
  readonly paper: string;
  readonly paperShade: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly onRoom: string;
  readonly onRoomSoft: string;
  readonly trust: string;
  readonly tension: string;
  readonly good: string;
  readonly goodInk: string;
  readonly warn: string;
  readonly bad: string;
  readonly badInk: string;
  readonly panel: string;
  readonly panelEdge: string;
  readonly sea: readonly [string, string, string];
  readonly seaLine: string;
  readonly land: readonly string[];
  readonly landPlayer: number;
  readonly coast: string;
  readonly border: string;
  readonly mapInk: string;
  readonly mapInkSoft: string;
  readonly mapHalo: string;
}

const shared = {
  brass: "#d3ac5c",
  brassLight: "#f3dc9d",
  brassDark: "#8a6829",
  paper: "#f8f4ea",
  paperShade: "#ddd3bd",
  ink: "#17262b",
  inkSoft: "#4f5f62",
  onRoom: "#eef4f2",
  onRoomSoft: "#b9cdcd",
  trust: "#a9e3c6",
  tension: "#ffb3a6",
  good: "#8fd6b0",
  goodInk: "#1f6b43",
  warn: "#f0b454",
  bad: "#ff9a8f",
  badInk: "#a52a2a",
} as const;

const day: Palette = {
  ...shared,
  floorLight: "#2f6a74",
  floor: "#1f4f5a",
  floorDark: "#123640",
  wallLight: "#3d7480",
  wall: "#28596a",
  wallDark: "#173f4b",
  sky: ["#f4efe0", "#cfe0e0", "#8db4bd"],
  lampGlow: "255, 240, 208",
  lampStrength: 0.34,
  shade: "4, 22, 28",
  wood: ["#b57f4b", "#93602f", "#744621", "#573016"],
  woodEdge: ["#5d3719", "#2c1709"],
  slate: "#11323b",
  slateLight: "#1d4a55",
  panel: "rgba(7, 30, 37, 0.62)",
  panelEdge: "rgba(255, 255, 255, 0.1)",
  sea: ["#4b8f98", "#377783", "#265c69"],
  seaLine: "rgba(236, 248, 246, 0.2)",
  land: ["#e7ddc4", "#dfd8c2", "#e4d6bd", "#d9d8c3", "#e2dacb", "#d8d0ba"],
  landPlayer: 0.4,
  coast: "#1d4450",
  border: "rgba(70, 66, 52, 0.55)",
  mapInk: "#1b3036",
  mapInkSoft: "#4b5a58",
  mapHalo: "rgba(245, 240, 226, 0.86)",
};

const evening: Palette = {
  ...shared,
  floorLight: "#20505b",
  floor: "#143942",
  floorDark: "#0a2028",
  wallLight: "#245059",
  wall: "#173e48",
  wallDark: "#0c262e",
  sky: ["#31506b", "#1b3550", "#0e2136"],
  lampGlow: "255, 222, 164",
  lampStrength: 0.46,
  shade: "2, 12, 16",
  wood: ["#a06d3d", "#7d4f28", "#5f381a", "#442511"],
  woodEdge: ["#4a2a12", "#1f0f05"],
  slate: "#0b262e",
  slateLight: "#163d47",
  panel: "rgba(5, 21, 27, 0.66)",
  panelEdge: "rgba(255, 255, 255, 0.08)",
  sea: ["#1f515c", "#163f4a", "#0d2b35"],
  seaLine: "rgba(190, 226, 226, 0.13)",
  land: ["#5d7569", "#56706b", "#637461", "#516a68", "#5f6f62", "#576b5d"],
  landPlayer: 0.42,
  coast: "#b9d2c4",
  border: "rgba(226, 236, 222, 0.42)",
  mapInk: "#f1f5ec",
  mapInkSoft: "#c3d3cb",
  mapHalo: "rgba(10, 32, 38, 0.8)",
};

export function palette(theme: "light" | "dark"): Palette {
  return theme === "light" ? day : evening;
}

/** Blends two hex colours; share 0 gives the first. */
export function blend(a: string, b: string, share: number): string {
  const [ar, ag, ab] = channels(a);
  const [br, bg, bb] = channels(b);
  const part = (x: number, y: number): string =>
    Math.round(x + (y - x) * share)
      .toString(16)
      .padStart(2, "0");
  return `#${part(ar, br)}${part(ag, bg)}${part(ab, bb)}`;
}

/** A hex colour with an alpha from 0 to 1, as CSS. */
export function fade(hex: string, alpha: number): string {
  return `rgba(${channels(hex).join(", ")}, ${alpha})`;
}

function channels(hex: string): [number, number, number] {
  const full = hex.length === 4 ? hex.replace(/[^#]/g, "$&$&") : hex;
  const value = Number.parseInt(full.slice(1, 7), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** Perceived brightness from 0 to 1. */
export function brightness(hex: string): number {
  const [r, g, b] = channels(hex);
  return (0.299 * r + 0.587 * g + 0.114 * b) / 255;
}
