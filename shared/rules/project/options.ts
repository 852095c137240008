import { ACTS } from "../acts/index.ts";
import { ORDERS } from "../orders/index.ts";
import { offered } from "../orders/offered.ts";
import type { Option, OptionGroup, View } from "../view.ts";
import type { World } from "../world.ts";
import type { Memo } from "./memo.ts";

export const OPTION_GROUPS = [
  "phase",
  "talks",
  "text",
  "deals",
  "files",
  "orders",
  "home",
] as const satisfies readonly OptionGroup[];

/** Something that offers options: an act or a sealed order. */
interface Offer {
  readonly type: string;
  options(view: View, world: World): readonly Option[];
}

/** Where what was offered before is found again. */
export interface Remembered {
  readonly memo: Memo;
  readonly anchor: object;
}

/**
 * What this seat can do now, by group, from its View and nothing else.
 * A group is made when it is first looked at: most readers need one or two of them.
 */
export function optionsFor(view: View, world: World, kept: Remembered): Record<OptionGroup, readonly Option[]> {
  const groups = {} as Record<OptionGroup, readonly Option[]>;
  for (const group of OPTION_GROUPS) {
    let made: readonly Option[] | null = null;
    const get = (): readonly Option[] => {
      made ??= optionsOf(view, world, group, kept);
      return made;
    };
    Object.defineProperty(groups, group, { get, enumerable: true });
  }
  return groups;
}

function optionsOf(view: View, world: World, group: OptionGroup, { memo, anchor }: Remembered): readonly Option[] {
  if (!view.seat || view.public.clock.paused) return NONE;
  const { seat } = view.seat.me;
  const options = offersOf(view, world, seat, group).flatMap((offer) =>
    memo.of(anchor, `${seat}/offer/${offer.type}`, view, (lent) => offer.options(lent, world)),
  );
  return memo.whole(anchor, `${seat}/options/${group}`, options);
}

const NONE: readonly Option[] = [];

function offersOf(view: View, world: World, seat: string, group: OptionGroup): Offer[] {
  const { phase } = view.public.clock;
  const acts = [...ACTS.values()].filter(
    (act) => act.options && act.group === group && act.phases !== "any" && act.phases.includes(phase),
  );
  const sealing = group === "orders" && phase !== "lobby" && phase !== "debrief" && phase !== "reaction";
  const orders = sealing ? [...ORDERS.values()].filter((order) => offered(world, seat, order)) : [];
  return [...(acts as Offer[]), ...orders];
}
