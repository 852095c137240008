/** Finds the string for a key (`t:…`, `x:…`); undefined where there is none. */
export type FindText = (key: string) => string | undefined;

const POINTER = /^[tx]:/;

/** Every key of a scenario's sentence (`t:…`) or a free text (`x:…`) that occurs in a value. */
export function keysIn(value: unknown, found: Set<string> = new Set()): Set<string> {
  if (typeof value === "string") {
    if (POINTER.test(value)) found.add(value);
  } else if (typeof value === "object" && value !== null) {
    for (const member of Object.values(value)) keysIn(member, found);
  }
  return found;
}

/** What one recipient has been told of keys, so that each string is sent to it once. */
export class Dictionary {
  readonly #find: FindText;
  readonly #told = new Set<string>();

  constructor(find: FindText) {
    this.#find = find;
  }

  /** The strings for those keys that this recipient has not had yet; a text that was erased is an empty string. */
  tell(keys: Iterable<string>): Record<string, string> {
    const texts: Record<string, string> = {};
    for (const key of keys) {
      if (this.#told.has(key)) continue;
      this.#told.add(key);
      texts[key] = this.#find(key) ?? "";
    }
    return texts;
  }

  /** The recipient starts over with a whole View. */
  forget(): void {
    this.#told.clear();
  }
}
