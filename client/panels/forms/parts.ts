import type { Json } from "../../../shared/engine/json.ts";
import type { PackagePart, PromiseKind } from "../../../shared/rules/state.ts";

type PartOf<K extends PackagePart["kind"]> = Extract<PackagePart, { kind: K }>;

/** The parts of a package as a form holds them. */
export function readParts(value: Json | undefined): readonly PackagePart[] {
  return Array.isArray(value) ? (value as unknown as readonly PackagePart[]) : [];
}

export const asJson = (parts: readonly PackagePart[]): Json => parts as unknown as Json;

export function partsOf<K extends PackagePart["kind"]>(parts: readonly PackagePart[], kind: K): readonly PartOf<K>[] {
  return parts.filter((part): part is PartOf<K> => part.kind === kind);
}

export function textPart(parts: readonly PackagePart[], text: string): PartOf<"text"> | null {
  return partsOf(parts, "text").find((part) => part.text === text) ?? null;
}

/** The text as part of the package with these variants, or without the text where there are none. */
export function withText(
  parts: readonly PackagePart[],
  text: string,
  variants: Readonly<Record<string, string>> | null,
): readonly PackagePart[] {
  const others = parts.filter((part) => part.kind !== "text" || part.text !== text);
  return variants === null ? others : [{ kind: "text", text, variants: { ...variants } }, ...others];
}

export function paidBy(parts: readonly PackagePart[], from: string): PartOf<"pay"> | null {
  return partsOf(parts, "pay").find((part) => part.from === from) ?? null;
}

/** Who pays what; nothing is no part. */
export function withPay(parts: readonly PackagePart[], from: string, to: string, pc: number): readonly PackagePart[] {
  const others = parts.filter((part) => part.kind !== "pay" || part.from !== from);
  return pc <= 0 ? others : [...others, { kind: "pay", from, to, pc }];
}

export function withLifts(
  parts: readonly PackagePart[],
  lifts: readonly { readonly by: string; readonly measure: string }[],
): readonly PackagePart[] {
  return [...without(parts, "lift"), ...lifts.map(({ by, measure }) => ({ kind: "lift", by, measure }) as const)];
}

export function withOrders(
  parts: readonly PackagePart[],
  orders: readonly { readonly by: string; readonly order: string }[],
): readonly PackagePart[] {
  return [...without(parts, "order"), ...orders.map(({ by, order }) => ({ kind: "order", by, order }) as const)];
}

/** What one seat promises; other seats' promises stay. */
export function withPromises(
  parts: readonly PackagePart[],
  by: string,
  kinds: readonly PromiseKind[],
  until: number,
): readonly PackagePart[] {
  const others = parts.filter((part) => part.kind !== "promise" || part.by !== by);
  return [...others, ...kinds.map((promise) => ({ kind: "promise", by, promise, until }) as const)];
}

/** One date for all promises of the package. */
export function withUntil(parts: readonly PackagePart[], until: number): readonly PackagePart[] {
  return parts.map((part) => (part.kind === "promise" ? { ...part, until } : part));
}

function without(parts: readonly PackagePart[], kind: PackagePart["kind"]): readonly PackagePart[] {
  return parts.filter((part) => part.kind !== kind);
}
