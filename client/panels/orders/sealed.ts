import { canonical, type Json } from "../../../shared/engine/json.ts";
import type { Option } from "../../../shared/rules/view.ts";
import type { Filled } from "../forms/values.ts";

/** One order as it is sent: its type and payload. Its texts lie beside it, under `<index>.<name>`. */
export type Order = { readonly type: string } & Readonly<Record<string, Json>>;

/** What is saved in the slot `orders`, and sent as `orders.commit` when it is committed or the clock runs out. */
export interface OrdersDraft {
  readonly orders: readonly Order[];
  readonly prediction?: { readonly about: string; readonly expects: string };
  readonly texts: Readonly<Record<string, string>>;
}

export const noOrders: OrdersDraft = { orders: [], texts: {} };

/** A saved draft may be older than the program: what does not look like one counts as empty. */
export function readDraft(body: unknown): OrdersDraft {
  const draft = body as Partial<OrdersDraft> | null;
  if (draft === null || typeof draft !== "object" || !Array.isArray(draft.orders)) return noOrders;
  return { ...draft, orders: draft.orders, texts: draft.texts ?? {} };
}

export function orderOf(option: Option, filled: Filled): Order {
  return { type: option.type, ...option.fixed, ...filled.values } as Order;
}

export function withOrder(draft: OrdersDraft, option: Option, filled: Filled): OrdersDraft {
  const texts = { ...draft.texts, ...keyed(draft.orders.length, filled.texts) };
  return { ...draft, orders: [...draft.orders, orderOf(option, filled)], texts };
}

export function withChangedOrder(draft: OrdersDraft, index: number, option: Option, filled: Filled): OrdersDraft {
  const others = Object.entries(draft.texts).filter(([key]) => !key.startsWith(`${index}.`));
  const orders = draft.orders.map((order, i) => (i === index ? orderOf(option, filled) : order));
  return { ...draft, orders, texts: { ...Object.fromEntries(others), ...keyed(index, filled.texts) } };
}

/** The orders after it move up, and their texts with them. */
export function withoutOrder(draft: OrdersDraft, index: number): OrdersDraft {
  const texts: Record<string, string> = {};
  for (const [key, text] of Object.entries(draft.texts)) {
    const [at, name] = splitKey(key);
    if (at !== index) texts[`${at > index ? at - 1 : at}.${name}`] = text;
  }
  return { ...draft, orders: draft.orders.filter((_, i) => i !== index), texts };
}

export function withPrediction(draft: OrdersDraft, about: string, expects: string | null): OrdersDraft {
  const { prediction: _, ...rest } = draft;
  return expects === null ? rest : { ...rest, prediction: { about, expects } };
}

/** What was filled in for one order, for its form to open with. */
export function filledOf(draft: OrdersDraft, index: number, option: Option): Filled {
  const order = draft.orders[index];
  const names = option.fields.filter((field) => field.kind !== "text").map((field) => field.name);
  const values = names.flatMap((name) => (order?.[name] === undefined ? [] : [[name, order[name]] as const]));
  return { values: Object.fromEntries(values) as Filled["values"], texts: textsOf(draft, index) };
}

export function textsOf(draft: OrdersDraft, index: number): Record<string, string> {
  const own = Object.entries(draft.texts).map(([key, text]) => [...splitKey(key), text] as const);
  return Object.fromEntries(own.filter(([at]) => at === index).map(([, name, text]) => [name, text]));
}

/** The option that an order was made from, or null where it is no longer offered. */
export function optionFor(order: Order, options: readonly Option[]): Option | null {
  const fits = (option: Option): boolean =>
    option.type === order.type &&
    Object.entries(option.fixed).every(([name, value]) => name in order && same(order[name] as Json, value));
  return options.filter(fits).sort((a, b) => Object.keys(b.fixed).length - Object.keys(a.fixed).length)[0] ?? null;
}

const same = (a: Json, b: Json): boolean => canonical(a) === canonical(b);

/** Chosen orders that rule this option out, by their place in the draft; `index` itself is not in its own way. */
export function clashes(draft: OrdersDraft, option: Option, options: readonly Option[], index = -1): readonly number[] {
  if (option.exclusive === undefined) return [];
  return draft.orders.flatMap((order, i) =>
    i !== index && optionFor(order, options)?.exclusive === option.exclusive ? [i] : [],
  );
}

export interface Budget {
  readonly ap: number;
  readonly pc: number;
}

export function priceOf(draft: OrdersDraft, options: readonly Option[]): Budget {
  return draft.orders.reduce<Budget>(
    (sum, order) => {
      const cost = optionFor(order, options)?.cost;
      return { ap: sum.ap + (cost?.ap ?? 0), pc: sum.pc + (cost?.pc ?? 0) };
    },
    { ap: 0, pc: 0 },
  );
}

function keyed(index: number, texts: Readonly<Record<string, string>>): Record<string, string> {
  const filled = Object.entries(texts).filter(([, text]) => text.trim() !== "");
  return Object.fromEntries(filled.map(([name, text]) => [`${index}.${name}`, text]));
}

function splitKey(key: string): readonly [number, string] {
  const dot = key.indexOf(".");
  return [Number(key.slice(0, dot)), key.slice(dot + 1)];
}
