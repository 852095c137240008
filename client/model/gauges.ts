import { dyadSeats } from "../../shared/rules/ids.ts";
import type { Say } from "./say.ts";

export interface GaugeName {
  readonly label: string;
  /** Which way is welcome; null where nobody can say. */
  readonly better: "up" | "down" | null;
  readonly max: number;
}

const WORSE = new Set(["press", "tension", "rung", "F"]);

/** Names the gauge that a path of a change stands for: `seat/ARV/econ`, `dyad/ARV-TES/tension`, `trust/ARV>TES` … */
export function gaugeOf(path: string, say: Say): GaugeName {
  const [family = "", id = "", name = ""] = path.split("/");
  const gauge = name === "" ? family : name;
  const key = family === "world" ? id : gauge;
  const title = family === "rs" ? resilience(name, say) : say({ key: `gauge.${key}.title` });
  return {
    label: family === "norm" ? say(id) : withWhom(title, whoOf(family, id), say),
    better: WORSE.has(key) ? "down" : "up",
    max: key === "rung" ? 10 : 100,
  };
}

function resilience(layer: string, say: Say): string {
  return `${say({ key: "gauge.rs.title" })} (${say({ key: `ui.layer.${layer}` })})`;
}

function whoOf(family: string, id: string): readonly string[] {
  if (family === "dyad") return dyadSeats(id);
  if (family === "trust") return id.split(">");
  return family === "seat" || family === "rs" ? [id] : [];
}

function withWhom(title: string, seats: readonly string[], say: Say): string {
  return seats.length === 0 ? title : `${title}: ${seats.map(say).join(" – ")}`;
}
