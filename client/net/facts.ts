import type { Json } from "../../shared/engine/json.ts";
import type { Facts } from "../model/publicView.ts";

/** A map of the room's Schema, as the SDK gives it. */
export interface FactMap {
  forEach(visit: (text: string, key: string) => void): void;
}

/** Reads facts, parsing only those whose text changed: what did not change is the same object as before. */
export function createFactReader(): (map: FactMap) => Facts {
  let known = new Map<string, { readonly text: string; readonly value: Json }>();
  return (map) => {
    const next: typeof known = new Map();
    map.forEach((text, key) => {
      const before = known.get(key);
      next.set(key, before?.text === text ? before : { text, value: JSON.parse(text) as Json });
    });
    known = next;
    return Object.fromEntries([...next].map(([key, { value }]) => [key, value]));
  };
}
