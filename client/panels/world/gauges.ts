import type { Layer } from "../../../shared/rules/ids.ts";

/** Gauges of the own seat in the order in which they matter, and which way is welcome. */
export const OWN_GAUGES = [
  { id: "econ", better: "up", marks: [] },
  { id: "legit", better: "up", marks: [] },
  { id: "cred", better: "up", marks: [] },
  { id: "press", better: "down", marks: [75] },
  { id: "intel", better: "up", marks: [] },
] as const satisfies readonly { id: string; better: "up" | "down"; marks: readonly number[] }[];

export const LAYER_IDS: readonly Layer[] = ["physical", "logical", "data", "social"];
