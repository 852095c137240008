import type { ParamEntry } from "./paramEntry.ts";
import { PARAMS } from "./paramTable.ts";

export { PARAMS } from "./paramTable.ts";

export type ParamId = keyof typeof PARAMS;
/** The numbers a game is played with. */
export type Params = Readonly<Record<ParamId, number>>;

type CostKey<T> = T extends `cost.${infer Order}.ap` ? Order : never;
/** An order with a price in the table. */
export type CostedOrder = CostKey<ParamId>;

const IDS = Object.keys(PARAMS) as ParamId[];
const DEFAULTS: Params = Object.freeze(
  Object.fromEntries(IDS.map((id) => [id, PARAMS[id].value])) as Record<ParamId, number>,
);

/** The table's own numbers. */
export function defaults(): Params {
  return DEFAULTS;
}

/** The table's numbers with a scenario's own in place of some. Unknown ids are ignored; see `paramIssues`. */
export function withOverrides(overrides: Partial<Record<ParamId, number>>): Params {
  const known = Object.entries(overrides).filter(([id, value]) => isParamId(id) && value !== undefined);
  return Object.freeze({ ...DEFAULTS, ...Object.fromEntries(known) });
}

export function isParamId(id: string): id is ParamId {
  return Object.hasOwn(PARAMS, id);
}

/** The entry of a number: value, unit, source and sensible range. */
export function paramEntry(id: ParamId): ParamEntry {
  return PARAMS[id];
}

export type ParamIssue = { id: string; code: "param-unknown" | "param-not-a-number" | "param-out-of-range" };

/** What is wrong with a scenario's numbers; out of range is a warning, the rest are errors. */
export function paramIssues(overrides: Readonly<Record<string, number>>): ParamIssue[] {
  return Object.entries(overrides).flatMap(([id, value]): ParamIssue[] => {
    if (!isParamId(id)) return [{ id, code: "param-unknown" }];
    if (!Number.isFinite(value)) return [{ id, code: "param-not-a-number" }];
    const { range }: ParamEntry = PARAMS[id];
    return range && (value < range[0] || value > range[1]) ? [{ id, code: "param-out-of-range" }] : [];
  });
}

/** The ids whose number differs from the table's, for the facilitator's view. */
export function changedParams(params: Params): ParamId[] {
  return IDS.filter((id) => params[id] !== DEFAULTS[id]);
}

/** What an order costs in action points and political capital. */
export function orderCost(order: CostedOrder, params: Params): { ap: number; pc: number } {
  return { ap: params[`cost.${order}.ap`], pc: params[`cost.${order}.pc`] };
}
