import type { CompiledScenario } from "../../shared/scenario/compile.ts";
import type { NewText, TextStore } from "../store/store.ts";
import type { FindText } from "./dictionary.ts";

/** The strings behind the keys of one table: sentences of its scenario (`t:…`) and free texts (`x:…`). */
export class Bodies {
  readonly #sentences: CompiledScenario["texts"];
  readonly #free: Map<string, string>;

  constructor(sentences: CompiledScenario["texts"], free: Map<string, string>) {
    this.#sentences = sentences;
    this.#free = free;
  }

  /** With the bodies of all free texts that a state refers to. */
  static async load(scenario: CompiledScenario, tableId: string, store: TextStore, state: unknown): Promise<Bodies> {
    const ids = [...refsIn(state)];
    return new Bodies(scenario.texts, ids.length > 0 ? await store.read(tableId, ids) : new Map());
  }

  keep(texts: readonly NewText[]): void {
    for (const { id, body } of texts) this.#free.set(id, body);
  }

  readonly find: FindText = (key) => (key.startsWith("x:") ? this.#free.get(key.slice(2)) : this.#sentences[key]);
}

/** Ids of the free texts that a plain value refers to by `{id, hash}`. */
export function refsIn(value: unknown, found: Set<string> = new Set()): Set<string> {
  if (typeof value !== "object" || value === null) return found;
  if ("hash" in value && "id" in value && typeof value.id === "string" && String(value.hash).startsWith("sha256:"))
    found.add(value.id);
  for (const member of Object.values(value)) refsIn(member, found);
  return found;
}
