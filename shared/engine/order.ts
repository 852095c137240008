type Members<T> = Readonly<Record<string, T>>;

/** Short ids before long ones, so that `E2` comes before `E10`; alike long ones by their letters. */
const byId = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : 1);

/**
 * The keys, values and entries of a record in the order of their ids. Two equal states may hold them in different orders
 * (one was read from a snapshot): rules that go through a record ask for it here, so that equal states have equal futures.
 */
export function keysOf(record: Members<unknown>): string[] {
  // Asks a stand-in (see `watch`) once, where `Object.keys` would ask for each key again.
  const keys = Reflect.ownKeys(record) as string[];
  return isInOrder(keys) ? keys : keys.sort(byId);
}

export const valuesOf = <T>(record: Members<T>): T[] => keysOf(record).map((id) => record[id] as T);

export const entriesOf = <T>(record: Members<T>): [string, T][] => keysOf(record).map((id) => [id, record[id] as T]);

function isInOrder(keys: readonly string[]): boolean {
  for (let i = 1; i < keys.length; i++) if (byId(keys[i - 1] as string, keys[i] as string) > 0) return false;
  return true;
}
