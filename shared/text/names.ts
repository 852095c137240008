import type { Catalogue } from "./en.ts";

/** Families of ids that have a title in the catalogue: `N-ip` is shown as the message `norm.N-ip.title`. */
const FAMILIES = ["norm", "measure", "cbm", "kind", "order"] as const;

/** The catalogue key of an id's title, or null where the catalogue names no such thing. */
export function titleKey(catalogue: Catalogue, id: string): string | null {
  for (const family of FAMILIES) {
    const key = `${family}.${id}.title`;
    if (key in catalogue) return key;
  }
  return null;
}
