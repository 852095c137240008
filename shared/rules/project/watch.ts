/** One thing that a function looked at in an object: where, and what it found there. */
interface Look {
  readonly path: readonly string[];
  readonly found: unknown;
}

type Members = Readonly<Record<string, unknown>>;

/** Members of which mostly a part is of interest: how many levels below them are watched one by one. */
export type Depths = Readonly<Record<string, number>>;

/** Lends an object to a function and notes what it looks at. */
export class Watch<S extends object> {
  readonly lent: S;
  readonly #looks = new Map<string, Look>();
  readonly #lent = new Map<string, object>();

  constructor(source: S, depths: Depths) {
    this.lent = this.#lend(source, [], (member) => depths[member] ?? 0) as S;
  }

  /** Everything that was looked at so far; a part only where its whole was not. */
  get looks(): readonly Look[] {
    return [...this.#looks.values()].filter(
      ({ path }) => !path.some((_, i) => i > 0 && this.#looks.has(keyOf(path, i))),
    );
  }

  /** A stand-in for an object that is watched member by member. @param levels how much further each member is watched */
  #lend(source: object, path: readonly string[], levels: (member: string) => number): object {
    const known = this.#lent.get(keyOf(path));
    if (known) return known;
    const members = source as Members;
    const lent = standIn(
      members,
      (member) => this.#look(members[member], [...path, member], levels(member)),
      () => path.length > 0 && this.#note(path, source),
    );
    this.#lent.set(keyOf(path), lent);
    return lent;
  }

  #look(value: unknown, path: readonly string[], levels: number): unknown {
    if (levels > 0 && typeof value === "object" && value !== null) return this.#lend(value, path, () => levels - 1);
    this.#note(path, value);
    return value;
  }

  #note(path: readonly string[], found: unknown): void {
    const key = keyOf(path);
    if (!this.#looks.has(key)) this.#looks.set(key, { path, found });
  }
}

const keyOf = (path: readonly string[], length = path.length): string => path.slice(0, length).join("/");

/** Whether an object still shows what was found in another one. */
export function isUnchanged(source: object, looks: readonly Look[]): boolean {
  for (const { path, found } of looks) {
    let value: unknown = source;
    for (const member of path) value = (value as Members | undefined)?.[member];
    if (!Object.is(value, found)) return false;
  }
  return true;
}

/** Reads through `get`; `all` is told when somebody asks which members there are. Has no members of its own. */
function standIn(source: Members, get: (member: string) => unknown, all: () => void): object {
  return new Proxy(Array.isArray(source) ? [] : {}, {
    get: (_, member) => (typeof member === "string" ? get(member) : Reflect.get(source, member)),
    has(_, member) {
      all();
      return member in source;
    },
    ownKeys() {
      all();
      return Reflect.ownKeys(source);
    },
    getOwnPropertyDescriptor: (_, member) =>
      typeof member === "string" && Object.hasOwn(source, member)
        ? { value: get(member), enumerable: true, configurable: true }
        : undefined,
    set: () => false,
    deleteProperty: () => false,
  });
}
