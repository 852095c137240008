import type { Json } from "../../../shared/engine/json.ts";
import type { Option } from "../../../shared/rules/view.ts";

/** Options that are one decision: of one type, and on one incident where the type offers several for it. */
export interface OrderGroup {
  readonly key: string;
  readonly type: string;
  readonly incident: string | null;
  readonly options: readonly Option[];
}

export function groupOptions(options: readonly Option[]): readonly OrderGroup[] {
  const groups = new Map<string, { type: string; incident: string | null; options: Option[] }>();
  for (const option of options) {
    const incident = isSplit(options, option.type) ? (option.about?.incident ?? null) : null;
    const key = incident === null ? option.type : `${option.type}/${incident}`;
    const group = groups.get(key) ?? { type: option.type, incident, options: [] };
    group.options.push(option);
    groups.set(key, group);
  }
  return [...groups].map(([key, group]) => ({ key, ...group }));
}

/** A type that offers more than one option for some incident is shown incident by incident. */
function isSplit(options: readonly Option[], type: string): boolean {
  const seen = new Set<string>();
  for (const option of options) {
    const incident = option.type === type ? option.about?.incident : undefined;
    if (incident === undefined) continue;
    if (seen.has(incident)) return true;
    seen.add(incident);
  }
  return false;
}

/** What an option is about, from the most to the least telling. */
export const FACETS = ["composition", "measure", "hypothesis", "item", "article", "incident", "seat"] as const;
export type Facet = (typeof FACETS)[number];

/** The id behind a facet of an option, or null where it has none. */
export function facetOf(option: Option, facet: Facet): string | null {
  const { fixed, about } = option;
  switch (facet) {
    case "composition":
      return fixed.variants === undefined ? null : JSON.stringify(fixed.variants);
    case "hypothesis":
      return asId(fixed.hypothesis);
    case "measure":
      return asId(fixed.measure);
    case "item":
      return about?.item ?? asId(fixed.item);
    default:
      return about?.[facet] ?? null;
  }
}

/** As few facets as set the options of a group apart; for a single one the one that tells most. */
export function tellingFacets(options: readonly Option[]): readonly Facet[] {
  const chosen: Facet[] = [];
  let kinds = 0;
  for (const facet of FACETS) {
    if (kinds === options.length) break;
    const apart = new Set(options.map((option) => [...chosen, facet].map((name) => facetOf(option, name)).join("|")))
      .size;
    const says = options.some((option) => facetOf(option, facet) !== null);
    if (!says || apart === kinds) continue;
    chosen.push(facet);
    kinds = apart;
  }
  return chosen;
}

function asId(value: Json | undefined): string | null {
  return typeof value === "string" ? value : null;
}

export interface Wording {
  readonly text: string;
  readonly variants: Readonly<Record<string, string>>;
}

/** The wording that an option signs, where it is about one. */
export function wordingOf(option: Option): Wording | null {
  const { text, variants } = option.fixed;
  if (typeof text !== "string" || typeof variants !== "object" || variants === null || Array.isArray(variants))
    return null;
  return { text, variants: variants as Readonly<Record<string, string>> };
}
