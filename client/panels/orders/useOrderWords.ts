import type { Option } from "../../../shared/rules/view.ts";
import { usePublic, useSeat } from "../../model/hooks.ts";
import { useSay } from "../../model/say.ts";
import { useEvidence } from "../kit/Chips.tsx";
import { type Facet, facetOf, type OrderGroup, tellingFacets, wordingOf } from "./grouping.ts";

export interface OrderWords {
  /** "Respond · Lantern". */
  readonly group: (group: OrderGroup) => string;
  /** What sets an option apart within its group: "Targeted sanctions". */
  readonly option: (option: Option, among: readonly Option[]) => string;
  /** The whole order in one line. */
  readonly order: (option: Option) => string;
}

/** Names of orders, put together from what they are about. */
export function useOrderWords(): OrderWords {
  const say = useSay();
  const shared = usePublic((facts) => facts.incidents);
  const { incidents: own } = useSeat("files");
  const evidence = useEvidence();
  const incidentName = (id: string): string => say((shared[id] ?? own[id])?.title ?? id);

  const facet = (option: Option, name: Facet): string => {
    const id = facetOf(option, name);
    if (id === null) return "";
    switch (name) {
      case "composition":
        return Object.entries(wordingOf(option)?.variants ?? {})
          .map(([article, variant]) => `${article}-${variant}`)
          .join(" · ");
      case "hypothesis": {
        const incident = option.about?.incident ?? "";
        return say((shared[incident] ?? own[incident])?.hypotheses.find((one) => one.id === id)?.label ?? id);
      }
      case "incident":
        return incidentName(id);
      case "item":
        return say(evidence[id]?.label ?? id);
      default:
        return say(id);
    }
  };
  const joined = (option: Option, facets: readonly Facet[]): string =>
    facets
      .map((name) => facet(option, name))
      .filter(Boolean)
      .join(" · ");
  const title = (type: string): string => say({ key: `order.${type}.title` });

  return {
    group: ({ type, incident }) => (incident === null ? title(type) : `${title(type)} · ${incidentName(incident)}`),
    option: (option, among) => joined(option, tellingFacets(among)) || title(option.type),
    order: (option) => {
      const telling = joined(option, tellingFacets([option]));
      return telling === "" ? title(option.type) : `${title(option.type)} · ${telling}`;
    },
  };
}
