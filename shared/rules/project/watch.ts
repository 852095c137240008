type Members = Readonly<Record<string, unknown>>;

/** What a function looked at in an object. */
export interface Seen {
  /** The object itself, where it was part of another one: while it is the same, so is all in it. */
  readonly whole: object | null;
  /** Its members, where somebody asked which there are. */
  readonly listed: readonly (string | symbol)[] | null;
  /** Members and what was found there, in turn. */
  readonly found: readonly unknown[];
  /** Members that were looked into, and what was seen there, in turn. */
  readonly parts: readonly (string | Seen)[];
}

/** Members of which mostly a part is of interest: how many levels below them are watched one by one. */
export type Depths = Readonly<Record<string, number>>;

/** Lends an object to a function and notes what it looks at; `seen` tells what that was, when the function is done. */
export function watch<S extends object>(source: S, depths: Depths): { readonly lent: S; readonly seen: () => Seen } {
  const notes = new Notes(null);
  return { lent: lend(source, notes, (member) => depths[member] ?? 0) as S, seen: () => notes.seen() };
}

/** Whether an object still shows what was seen in another one. */
export function isUnchanged(source: object, { whole, listed, found, parts }: Seen): boolean {
  if (source === whole) return true;
  if (listed && !hasMembers(source, listed)) return false;
  const members = source as Members;
  for (let i = 0; i < found.length; i += 2) if (!Object.is(members[found[i] as string], found[i + 1])) return false;
  for (let i = 0; i < parts.length; i += 2) {
    const value = members[parts[i] as string];
    if (typeof value !== "object" || value === null || !isUnchanged(value, parts[i + 1] as Seen)) return false;
  }
  return true;
}

function hasMembers(source: object, listed: readonly (string | symbol)[]): boolean {
  const now = Reflect.ownKeys(source);
  return now.length === listed.length && now.every((member, i) => member === listed[i]);
}

/** What is noted while a function looks; much of it is thrown away, and what is kept is made small. */
class Notes {
  readonly whole: object | null;
  readonly found = new Map<string, unknown>();
  readonly parts = new Map<string, Notes>();
  listed: (string | symbol)[] | null = null;

  constructor(whole: object | null) {
    this.whole = whole;
  }

  seen(): Seen {
    const found: unknown[] = [];
    for (const [member, value] of this.found) found.push(member, value);
    const parts: (string | Seen)[] = [];
    for (const [member, part] of this.parts) parts.push(member, part.seen());
    return { whole: this.whole, listed: this.listed, found, parts };
  }
}

/** A stand-in for an object that notes what is read from it. @param levels how much further each member is watched */
function lend(source: object, notes: Notes, levels: (member: string) => number): object {
  const members = source as Members;
  const lent = new Map<string, object>();
  const look = (member: string): unknown => {
    const known = lent.get(member);
    if (known) return known;
    const value = members[member];
    const deeper = levels(member);
    if (deeper === 0 || typeof value !== "object" || value === null) {
      notes.found.set(member, value);
      return value;
    }
    const part = new Notes(value);
    notes.parts.set(member, part);
    const standIn = lend(value, part, () => deeper - 1);
    lent.set(member, standIn);
    return standIn;
  };
  const list = (): (string | symbol)[] => {
    notes.listed ??= Reflect.ownKeys(source);
    return notes.listed;
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
