import { ACTS } from "../acts/index.ts";
import { ORDERS } from "../orders/index.ts";
import { offered } from "../orders/offered.ts";
import type { Option, OptionGroup, View } from "../view.ts";
import type { World } from "../world.ts";

export const OPTION_GROUPS = [
  "phase",
  "talks",
  "text",
  "deals",
  "files",
  "orders",
  "home",
] as const satisfies readonly OptionGroup[];

/** What this seat can do now, by group, from its View and nothing else. */
export function optionsFor(view: View, world: World): Record<OptionGroup, readonly Option[]> {
  const { phase, paused } = view.public.clock;
  const groups = Object.fromEntries(OPTION_GROUPS.map((g): [string, Option[]] => [g, []])) as Record<
    OptionGroup,
    Option[]
  >;
  if (!view.seat || paused) return groups;
  for (const act of ACTS.values()) {
    if (!act.options || !act.group || act.phases === "any" || !act.phases.includes(phase)) continue;
    groups[act.group].push(...act.options(view, world));
  }
  if (phase === "lobby" || phase === "debrief" || phase === "reaction") return groups;
  for (const order of ORDERS.values()) {
    if (offered(world, view.seat.me.seat, order)) groups.orders.push(...order.options(view, world));
  }
  return groups;
}
