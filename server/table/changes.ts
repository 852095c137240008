import { type Json, sameJson } from "../../shared/engine/json.ts";

/** Named values as they were last shown; tells what is different. */
export class Changes {
  readonly #known = new Map<string, Json>();

  /**
   * Takes the present values and names those whose content changed, and those that are gone.
   * A value that is the same object as before is not looked into.
   */
  take(values: Readonly<Record<string, Json>>): string[] {
    const changed: string[] = [];
    for (const [name, value] of Object.entries(values)) {
      if (!this.#known.has(name) || !sameJson(this.#known.get(name), value)) changed.push(name);
      this.#known.set(name, value);
    }
    for (const name of this.#known.keys())
      if (!(name in values)) {
        this.#known.delete(name);
        changed.push(name);
      }
    return changed;
  }

  has(name: string): boolean {
    return this.#known.has(name);
  }

  /** A value as last taken; null where it is gone. */
  value(name: string): Json {
    return this.#known.get(name) ?? null;
  }

  names(): string[] {
    return [...this.#known.keys()];
  }
}
