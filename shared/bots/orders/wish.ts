import type { Json } from "../../engine/json.ts";
import type { Option } from "../../rules/view.ts";
import type { Situation } from "../situation.ts";

/** An order that a bot would like to give: a higher `urge` comes first when means are short. */
export interface Wish {
  readonly option: Option;
  readonly urge: number;
  readonly fields?: Readonly<Record<string, Json>>;
  readonly texts?: Readonly<Record<string, string>>;
}

/** Sealed orders of one type that are on offer now. */
export const ordersOf = (s: Situation, type: string): Option[] => s.own.options.orders.filter((o) => o.type === type);
