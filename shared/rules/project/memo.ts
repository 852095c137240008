interface Kept {
  readonly reads: readonly unknown[];
  readonly value: unknown;
}

/**
 * Remembers what was made from the very same objects: a slice that reads nothing new is the same object as before,
 * so it is neither computed nor sent again. Keyed by the first thing read, which must be an object of the state.
 */
export class Memo {
  readonly #kept = new WeakMap<object, Map<string, Kept>>();

  of<T>(name: string, reads: readonly [object, ...unknown[]], make: () => T): T {
    let byName = this.#kept.get(reads[0]);
    if (!byName) {
      byName = new Map();
      this.#kept.set(reads[0], byName);
    }
    const found = byName.get(name);
    if (found && sameReads(found.reads, reads)) return found.value as T;
    const value = make();
    byName.set(name, { reads, value });
    return value;
  }
}

const sameReads = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((x, i) => Object.is(x, b[i]));
