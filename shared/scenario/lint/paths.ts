import type { Path } from "../problem.ts";
import { type Checked, error, type Finding, idsOf, named } from "./check.ts";

export const SEAT_GAUGES = ["econ", "legit", "cred", "press", "intel", "off", "pc", "inst"] as const;
const DIMENSIONS = ["D1", "D2", "D3", "D4", "D5"];
export const LAYER_NAMES = ["physical", "logical", "data", "social"] as const;

/** The number that a path names must exist: `seat/ARV/press`, `dyad/ARV-TES/tension`, `trust/ARV>TES`, `norm/N-ip` … */
export function gaugePath(scenario: Checked, text: string, path: Path): Finding[] {
  const [kind = "", a = "", b = ""] = text.split("/");
  const seats = idsOf(scenario.rules.seats);
  if (text === "world/F") return [];
  if (kind === "seat")
    return [...named("a seat", a, seats, path), ...named("a gauge", b, [...SEAT_GAUGES, ...DIMENSIONS], path)];
  if (kind === "rs") return [...named("a seat", a, seats, path), ...named("a layer", b, LAYER_NAMES, path)];
  if (kind === "norm") return named("a norm of the scenario", a, idsOf(scenario.rules.norms), path);
  if (kind === "trust") return named("two seats of a pair", a, trusts(scenario), path);
  if (kind === "dyad" && b === "tension") return named("a pair in the order of the alphabet", a, pairs(scenario), path);
  return [error(path, JSON.stringify(text), "a path such as seat/ARV/press, dyad/ARV-TES/tension or norm/N-ip")];
}

/** The names of the pairs, in the order of the alphabet. */
export function pairs({ rules }: Checked): string[] {
  return rules.dyads.map(({ between }) => [...between].sort().join("-"));
}

function trusts({ rules }: Checked): string[] {
  return rules.dyads.flatMap(({ between: [a, b] }) => [`${a}>${b}`, `${b}>${a}`]);
}
