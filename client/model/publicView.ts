import type { Json } from "../../shared/engine/json.ts";
import type { PublicView } from "../../shared/rules/view.ts";

export type Facts = Readonly<Record<string, Json>>;

const SINGLE = ["clock", "scenario", "stability", "news", "debrief"] as const;
const FAMILIES = { seat: "seats", dyad: "dyads", norm: "norms", incident: "incidents", text: "texts" } as const;

/**
 * Public facts by key (`seat/ARV`) as one PublicView, or null while the facts that every table has are not there yet.
 * What did not change is the same object as in `before`.
 */
export function publicViewFrom(facts: Facts, before: PublicView | null): PublicView | null {
  if (facts.clock === undefined || facts.scenario === undefined || facts.stability === undefined) return null;
  const next: Record<string, unknown> = {};
  for (const key of SINGLE) next[key] = facts[key] ?? (key === "news" ? (before?.news ?? []) : null);
  for (const [prefix, field] of Object.entries(FAMILIES)) {
    const earlier = before?.[field] as Readonly<Record<string, unknown>> | undefined;
    next[field] = familyOf(facts, `${prefix}/`, earlier);
  }
  const view = next as unknown as PublicView;
  return before !== null && sameMembers(view, before) ? before : view;
}

/** Facts of one family by id, the same object as `before` when nothing in it changed. */
export function familyOf<T>(
  facts: Facts,
  prefix: string,
  before: Readonly<Record<string, T>> = {},
): Readonly<Record<string, T>> {
  const family: Record<string, T> = {};
  for (const key of Object.keys(facts)) {
    if (key.startsWith(prefix)) family[key.slice(prefix.length)] = facts[key] as T;
  }
  return sameMembers(family, before) ? before : family;
}

function sameMembers(a: object, b: object): boolean {
  const left = a as Record<string, unknown>;
  const right = b as Record<string, unknown>;
  const keys = Object.keys(left);
  return keys.length === Object.keys(right).length && keys.every((key) => Object.is(left[key], right[key]));
}
