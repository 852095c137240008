import type { Rng } from "../../../shared/engine/rng.ts";
import type { Desk, Move } from "./delegate.ts";
import { fill } from "./fill.ts";

/** Most orders in one commitment. */
const MOST = 4;

interface Chosen {
  readonly orders: readonly Readonly<Record<string, unknown>>[];
  readonly texts: Move["texts"];
}

/** A few of the sealed orders on offer that exclude each other nowhere and can be paid for together. */
export function chosenOrders(desk: Desk, rng: Rng): Chosen {
  const left = { ...desk.purse };
  const taken = new Set<string>();
  const orders: Record<string, unknown>[] = [];
  const texts: Record<string, string> = {};
  const sealed = Object.values(desk.options).flatMap((options) => options.filter((option) => option.sealed));
  for (const option of rng.shuffle(sealed)) {
    const { ap, pc } = option.cost;
    const key = option.exclusive ?? option.id;
    if (orders.length >= MOST || ap > left.ap || pc > left.pc || taken.has(key)) continue;
    const filled = fill(option, rng);
    if (!filled) continue;
    left.ap -= ap;
    left.pc -= pc;
    taken.add(key);
    for (const [name, text] of Object.entries(filled.texts)) texts[`${orders.length}.${name}`] = text;
    orders.push(filled.payload);
  }
  return { orders, texts };
}
