/**
 * A flag as a small description on a 60 × 40 sheet (hoist on the left), in painting order.
 * Colours are CSS hex colours. Source: invented; terms follow ordinary vexillology.
 */
export interface FlagSpec {
  readonly field: string;
  readonly layers: readonly FlagLayer[];
}

export type FlagLayer =
  | { kind: "bands"; dir: "h" | "v"; colours: readonly string[]; weights?: readonly number[] }
  | { kind: "strip"; dir: "h" | "v"; at: number; size: number; colour: string }
  | { kind: "half"; corner: "tl" | "tr" | "bl" | "br"; colour: string }
  | { kind: "bend"; from: "top" | "bottom"; width: number; colour: string }
  | { kind: "saltire"; width: number; colour: string }
  | { kind: "cross"; x?: number; width: number; colour: string }
  | { kind: "canton"; w: number; h: number; colour: string }
  | { kind: "triangle"; depth: number; colour: string }
  | { kind: "chevron"; depth: number; width: number; colour: string }
  | { kind: "disc"; x: number; y: number; r: number; ring?: number; colour: string }
  | { kind: "star"; x: number; y: number; r: number; points: number; inner?: number; colour: string }
  | { kind: "diamond"; x: number; y: number; rx: number; ry: number; colour: string }
  | { kind: "wave"; y: number; thickness: number; amplitude: number; count: number; colour: string }
  | { kind: "path"; d: string; colour: string };

export const FLAG_WIDTH = 60;
export const FLAG_HEIGHT = 40;
