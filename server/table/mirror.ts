import { canonical, type Json } from "../../shared/engine/json.ts";
import { Changes } from "./changes.ts";
import { keysIn } from "./dictionary.ts";

/** Changed public facts as canonical JSON by key; null for one that is gone. */
export type FactChanges = Readonly<Record<string, string | null>>;

/** Where public facts are shown to everybody at once. */
export interface Outlet {
  publish(changes: FactChanges, publicRev: number): void;
  /** There is nothing more to show: sends everybody away. */
  close(): void;
}

/** The public facts as they were last published, and their revision. */
export class Mirror {
  readonly #shown = new Changes();
  #rev = 0;

  /** `publicRev`: counts changes of public facts, and nothing else. */
  get rev(): number {
    return this.#rev;
  }

  /** Publishes what is different; the keys of texts that occur in it. */
  show(facts: Readonly<Record<string, Json>>, outlet: Outlet | null): Set<string> {
    const changed = this.#shown.take(facts);
    if (changed.length === 0) return new Set();
    this.#rev += 1;
    outlet?.publish(this.#texts(changed), this.#rev);
    return keysIn(changed.map((name) => this.#shown.value(name)));
  }

  /** Publishes everything: to an outlet that is new. */
  showAll(outlet: Outlet): void {
    outlet.publish(this.#texts(this.#shown.names()), this.#rev);
  }

  /** The keys of all texts that occur in public facts. */
  keys(): Set<string> {
    return keysIn(this.#shown.names().map((name) => this.#shown.value(name)));
  }

  #texts(names: readonly string[]): FactChanges {
    return Object.fromEntries(names.map((name) => [name, this.#text(name)]));
  }

  #text(name: string): string | null {
    return this.#shown.has(name) ? canonical(this.#shown.value(name)) : null;
  }
}
