import type { Msg } from "../engine/types.ts";
import type { Option, View } from "./view.ts";

/** A draft order as a desk holds it: the option's type, its fixed parts and the chosen fields. */
export interface DraftOrder {
  readonly type: string;
  readonly [field: string]: unknown;
}

export interface PreviewRow {
  readonly index: number;
  readonly optionId: string | null;
  readonly cost: { readonly ap: number; readonly pc: number };
  /** Why this row can't stay as it is, or null. */
  readonly problem: Msg | null;
}

export interface PreviewResult {
  readonly rows: readonly PreviewRow[];
  readonly total: { readonly ap: number; readonly pc: number };
  readonly left: { readonly ap: number; readonly pc: number };
  readonly ok: boolean;
  readonly notes: readonly Msg[];
}

/** What a set of draft orders would cost and whether it could be sealed: from the View and the draft alone. */
export function preview(view: View, orders: readonly DraftOrder[]): PreviewResult {
  const options = view.seat?.options.orders ?? [];
  const me = view.seat?.me;
  const seen = new Set<string>();
  const rows = orders.map((order, index) => rowFor(order, index, options, seen));
  const total = rows.reduce((sum, r) => ({ ap: sum.ap + r.cost.ap, pc: sum.pc + r.cost.pc }), { ap: 0, pc: 0 });
  const left = { ap: (me?.ap ?? 0) - total.ap, pc: (me?.pc ?? 0) - (me?.pcReserved ?? 0) - total.pc };
  const affordable = left.ap >= 0 && left.pc >= 0;
  const notes: Msg[] = affordable ? [] : [{ key: "refusal.not-affordable" }];
  return { rows, total, left, ok: affordable && rows.every((r) => r.problem === null), notes };
}

function rowFor(order: DraftOrder, index: number, options: readonly Option[], seen: Set<string>): PreviewRow {
  const option = options.find((o) => matches(o, order));
  if (!option) return { index, optionId: null, cost: { ap: 0, pc: 0 }, problem: { key: "refusal.not-offered" } };
  const clash = option.exclusive !== undefined && seen.has(option.exclusive);
  if (option.exclusive) seen.add(option.exclusive);
  return { index, optionId: option.id, cost: option.cost, problem: clash ? { key: "refusal.already-done" } : null };
}

/** A draft belongs to the option whose settled parts it carries. */
export function matches(option: Option, order: DraftOrder): boolean {
  if (option.type !== order.type) return false;
  return Object.entries(option.fixed).every(([key, value]) => same(order[key], value));
}

function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((k) => same((a as Record<string, unknown>)[k], (b as Record<string, unknown>)[k]));
}
