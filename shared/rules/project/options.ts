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

/**
 * What this seat can do now, by group, from its View and nothing else.
 * A group is made when it is first looked at: most readers need one or two of them.
 */
export function optionsFor(view: View, world: World): Record<OptionGroup, readonly Option[]> {
  const groups = {} as Record<OptionGroup, readonly Option[]>;
  for (const group of OPTION_GROUPS) {
    let made: readonly Option[] | null = null;
    const get = (): readonly Option[] => {
      made ??= optionsOf(view, world, group);
      return made;
    };
    Object.defineProperty(groups, group, { get, enumerable: true });
  }
  return groups;
}

function optionsOf(view: View, world: World, group: OptionGroup): readonly Option[] {
  const { phase, paused } = view.public.clock;
  if (!view.seat || paused) return [];
  const options: Option[] = [];
  for (const act of ACTS.values()) {
    if (!act.options || act.group !== group || act.phases === "any" || !act.phases.includes(phase)) continue;
    options.push(...act.options(view, world));
  }
  const { seat } = view.seat.me;
  if (group !== "orders" || phase === "lobby" || phase === "debrief" || phase === "reaction") return options;
  for (const order of ORDERS.values()) {
    if (offered(world, seat, order)) options.push(...order.options(view, world));
  }
  return options;
}
