import { useRef, useSyncExternalStore } from "react";
import type { Store } from "./store.ts";

/** What `select` makes of the store's value. The component draws again only when that differs (members compared). */
export function useSelector<S extends object, T>(store: Store<S>, select: (value: S) => T): T {
  const last = useRef<{ value: S; select: (value: S) => T; chosen: T } | null>(null);
  const choose = (): T => {
    const value = store.get();
    const before = last.current;
    if (before !== null && before.value === value && before.select === select) return before.chosen;
    const chosen = select(value);
    const kept = before !== null && sameMembers(before.chosen, chosen) ? before.chosen : chosen;
    last.current = { value, select, chosen: kept };
    return kept;
  };
  return useSyncExternalStore(store.subscribe, choose, choose);
}

function sameMembers(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (!isPlain(a) || !isPlain(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.is(a[key], b[key]));
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
