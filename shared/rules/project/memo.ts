import { sameJson } from "../../engine/json.ts";
import { type Depths, isUnchanged, type Seen, watch } from "./watch.ts";

interface Kept {
  /** Null where the value stands for itself. */
  readonly seen: Seen | null;
  readonly value: unknown;
}

/**
 * Remembers what was made from an object and what was looked at while it was made. While that is the same, or where what
 * is made anew has the same content, the value is the same object as before: it is neither computed nor sent again.
 * `anchor` is an object of the state that outlives many commands; what hangs on it is forgotten with it.
 */
export class Memo {
  readonly #kept = new WeakMap<object, Map<string, Kept>>();
  readonly #depths: Depths;

  constructor(depths: Depths) {
    this.#depths = depths;
  }

  /** What `make` makes of `source`. It must look at nothing else that changes, and return plain values. */
  of<S extends object, T>(anchor: object, name: string, source: S, make: (lent: S) => T): T {
    const kept = this.#of(anchor);
    const before = kept.get(name);
    if (before?.seen && isUnchanged(source, before.seen)) return before.value as T;
    const { lent, seen } = watch(source, this.#depths);
    const made = make(lent);
    const value = before && sameJson(before.value, made) ? before.value : made;
    kept.set(name, { seen: seen(), value });
    return value as T;
  }

  /** A record or a list whose members were remembered one by one: the same object as before while they all are. */
  whole<T extends object>(anchor: object, name: string, made: T): T {
    const kept = this.#of(anchor);
    const before = kept.get(name)?.value as T | undefined;
    if (before && hasSameMembers(before, made)) return before;
    kept.set(name, { seen: null, value: made });
    return made;
  }

  #of(anchor: object): Map<string, Kept> {
    const known = this.#kept.get(anchor);
    if (known) return known;
    const kept = new Map<string, Kept>();
    this.#kept.set(anchor, kept);
    return kept;
  }
}

function hasSameMembers(a: object, b: object): boolean {
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const names = Object.keys(left);
  return (
    names.length === Object.keys(right).length && names.every((name) => name in right && left[name] === right[name])
  );
}
