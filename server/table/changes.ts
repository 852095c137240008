import { canonical, type Json } from "../../shared/engine/json.ts";

interface Known {
  readonly value: Json;
  readonly text: string;
}

/** Named values as they were last shown; tells what is different. */
export class Changes {
  readonly #known = new Map<string, Known>();

  /**
   * Takes the present values and names those whose canonical JSON changed; null for one that is gone.
   * A value that is the same object as before is not looked into.
   */
  take(values: Readonly<Record<string, Json>>): string[] {
    const changed: string[] = [];
    for (const [name, value] of Object.entries(values)) if (this.#differs(name, value)) changed.push(name);
    for (const name of this.#known.keys())
      if (!(name in values)) {
        this.#known.delete(name);
        changed.push(name);
      }
    return changed;
  }

  /** Canonical JSON of a value as last taken; null where it is gone. */
  text(name: string): string | null {
    return this.#known.get(name)?.text ?? null;
  }

  value(name: string): Json {
    return this.#known.get(name)?.value ?? null;
  }

  names(): string[] {
    return [...this.#known.keys()];
  }

  #differs(name: string, value: Json): boolean {
    const known = this.#known.get(name);
    if (known !== undefined && known.value === value) return false;
    const text = canonical(value);
    this.#known.set(name, { value, text });
    return known?.text !== text;
  }
}
