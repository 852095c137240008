import type { Condition, Effect } from "../conditions.ts";
import type { Path } from "../problem.ts";
import { allNamed, type Checked, each, type Finding, idsOf, named, warning } from "./check.ts";
import { gaugePath } from "./paths.ts";

/** Everything that a condition names must exist. */
export function conditionNames(scenario: Checked, condition: Condition, path: Path): Finding[] {
  const { rules, known } = scenario;
  const inner = (list: readonly Condition[] | undefined, name: string) =>
    each(list ?? [], [...path, name], (c, at) => conditionNames(scenario, c, at));
  const seat = (by: string | undefined, at: Path) =>
    by === undefined ? [] : named("a seat", by, idsOf(rules.seats), at);
  const { not, norm, gauge, measureTaken, ordered, attributed, flag } = condition;
  return [
    ...inner(condition.all, "all"),
    ...inner(condition.any, "any"),
    ...(not ? conditionNames(scenario, not, [...path, "not"]) : []),
    ...signedNames(scenario, condition, [...path, "signed"]),
    ...(norm ? named("a norm of the scenario", norm.id, idsOf(rules.norms), [...path, "norm", "id"]) : []),
    ...(gauge ? gaugePath(scenario, gauge.path, [...path, "gauge", "path"]) : []),
    ...(measureTaken
      ? [
          ...seat(measureTaken.by, [...path, "measureTaken", "by"]),
          ...allNamed("a measure", measureTaken.of, known.measures.keys(), [...path, "measureTaken", "of"]),
        ]
      : []),
    ...(ordered
      ? [
          ...seat(ordered.by, [...path, "ordered", "by"]),
          ...allNamed("an order", ordered.of, known.orders, [...path, "ordered", "of"]),
        ]
      : []),
    ...(attributed
      ? [
          ...seat(attributed.by, [...path, "attributed", "by"]),
          ...named("an incident", attributed.incident, idsOf(rules.incidents), [...path, "attributed", "incident"]),
        ]
      : []),
    ...(flag !== undefined && known.flags !== null ? named("a flag", flag, known.flags, [...path, "flag"]) : []),
  ];
}

function signedNames({ rules }: Checked, { signed }: Condition, path: Path): Finding[] {
  if (!signed) return [];
  const text = rules.texts.find((t) => t.id === signed.text);
  if (!text) return named("a text", signed.text, idsOf(rules.texts), [...path, "text"]);
  const late = signed.byRound !== undefined && signed.byRound < text.signFrom;
  return [
    ...Object.entries(signed.with ?? {}).flatMap(([id, variants]) => {
      const article = text.articles.find((a) => a.id === id);
      if (!article) return named("an article", id, idsOf(text.articles), [...path, "with", id]);
      return allNamed(`a variant of article ${id}`, variants, idsOf(article.variants), [...path, "with", id]);
    }),
    ...(late
      ? [
          warning(
            [...path, "byRound"],
            `round ${signed.byRound}`,
            `round ${text.signFrom} or later, when signing begins`,
          ),
        ]
      : []),
  ];
}

/** Every path that effects change must exist. */
export function effectNames(scenario: Checked, effects: readonly Effect[], path: Path): Finding[] {
  return each(effects, path, (effect, at) => gaugePath(scenario, effect.path, [...at, "path"]));
}
