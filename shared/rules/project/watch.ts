type Members = Readonly<Record<string, unknown>>;

/** What a function looked at in an object. */
export interface Seen {
  /** The object itself, where it was part of another one: while it is the same, so is all in it. */
  readonly whole: object | null;
  /** Its members, where somebody asked which there are. */
  listed: readonly (string | symbol)[] | null;
  readonly found: Map<string, unknown>;
  readonly parts: Map<string, Seen>;
}

/** Members of which mostly a part is of interest: how many levels below them are watched one by one. */
export type Depths = Readonly<Record<string, number>>;

/** Lends an object to a function and notes what it looks at. */
export function watch<S extends object>(source: S, depths: Depths): { readonly lent: S; readonly seen: Seen } {
  const seen = nothingSeen(null);
  return { lent: lend(source, seen, (member) => depths[member] ?? 0) as S, seen };
}

/** Whether an object still shows what was seen in another one. */
export function isUnchanged(source: object, seen: Seen): boolean {
  if (source === seen.whole) return true;
  if (seen.listed && !hasMembers(source, seen.listed)) return false;
  const members = source as Members;
  for (const [member, found] of seen.found) if (!Object.is(members[member], found)) return false;
  for (const [member, part] of seen.parts) {
    const value = members[member];
    if (typeof value !== "object" || value === null || !isUnchanged(value, part)) return false;
  }
  return true;
}

function hasMembers(source: object, listed: readonly (string | symbol)[]): boolean {
  const now = Reflect.ownKeys(source);
  return now.length === listed.length && now.every((member, i) => member === listed[i]);
}

const nothingSeen = (whole: object | null): Seen => ({ whole, listed: null, found: new Map(), parts: new Map() });

/** A stand-in for an object that notes what is read from it. @param levels how much further each member is watched */
function lend(source: object, seen: Seen, levels: (member: string) => number): object {
  const members = source as Members;
  const lent = new Map<string, object>();
  const look = (member: string): unknown => {
    const known = lent.get(member);
    if (known) return known;
    const value = members[member];
    const deeper = levels(member);
    if (deeper === 0 || typeof value !== "object" || value === null) {
      seen.found.set(member, value);
      return value;
    }
    const part = nothingSeen(value);
    seen.parts.set(member, part);
    const standIn = lend(value, part, () => deeper - 1);
    lent.set(member, standIn);
    return standIn;
  };
  const list = (): (string | symbol)[] => {
    const all = Reflect.ownKeys(source);
    seen.listed = all;
    return all;
  };
  return new Proxy(Array.isArray(source) ? [] : {}, {
    get: (_, member) => (typeof member === "string" ? look(member) : Reflect.get(source, member)),
    has: (_, member) => list().includes(member),
    ownKeys: list,
    getOwnPropertyDescriptor: (_, member) =>
      typeof member === "string" && Object.hasOwn(source, member)
        ? { value: look(member), enumerable: true, configurable: true }
        : undefined,
    set: () => false,
    deleteProperty: () => false,
  });
}
