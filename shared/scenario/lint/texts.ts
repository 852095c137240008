import type { ScenarioArticle, ScenarioSeat, ScenarioText, ScenarioVariant } from "../compile.ts";
import type { Path } from "../problem.ts";
import { allNamed, type Check, type Checked, each, error, type Finding, idsOf, named, warning } from "./check.ts";

/** What texts refer to: parties, norms, operations, confidence-building measures, incidents. */
export const textNames: Check = (scenario) =>
  variants(scenario, ({ variant, text, path }) => {
    const { rules, known } = scenario;
    const norms = idsOf(rules.norms);
    const incidents = idsOf(rules.incidents);
    return [
      ...allNamed("a norm of the scenario", variant.adopts, norms, [...path, "adopts"]),
      ...each(variant.binds, [...path, "binds"], (bind, at) => [
        ...named("a norm of the scenario", bind.norm, norms, [...at, "norm"]),
        ...allNamed("an operation", bind.operations, known.operations, [...at, "operations"]),
      ]),
      ...allNamed("a confidence-building measure", variant.cbms, known.cbms, [...path, "cbms"]),
      ...allNamed("an incident", variant.settles, incidents, [...path, "settles"]),
      ...allNamed("a measure or claim:<incident>", variant.bars, barrable(scenario), [...path, "bars"]),
      ...Object.keys(variant.prefs).flatMap((seat) =>
        named("a party to the text", seat, text.parties, [...path, "prefs", seat]),
      ),
    ];
  });

const barrable = ({ rules, known }: Checked): string[] => [
  ...idsOf(rules.incidents).map((id) => `claim:${id}`),
  ...known.measures.keys(),
];

/** Every party has a seat and a preference for each variant. */
export const parties: Check = (scenario) => [
  ...each(scenario.rules.texts, ["texts"], (text, path) =>
    allNamed("a seat", text.parties, idsOf(scenario.rules.seats), [...path, "parties"]),
  ),
  ...variants(scenario, ({ variant, text, path }) =>
    text.parties
      .filter((seat) => !(seat in variant.prefs))
      .map((seat) => error([...path, "prefs"], `no preference of ${seat}`, "one for each party, from -3 to 3")),
  ),
];

/** A seat whose objective likes one variant better and whose capital likes another would be told two things. */
export const ranks: Check = (scenario) =>
  each(scenario.rules.seats, ["seats"], (seat, path) =>
    each(seat.objectives, [...path, "objectives"], ({ goal }, at) => {
      if (goal.type !== "text") return [];
      const text = scenario.rules.texts.find((t) => t.id === goal.text);
      const article = text?.articles.find((a) => a.id === goal.article);
      return article ? crossings(article, seat, goal.values, [...at, "goal", "values"]) : [];
    }),
  );

function crossings(
  article: ScenarioArticle,
  seat: ScenarioSeat,
  values: Readonly<Record<string, number>>,
  path: Path,
): Finding[] {
  const all = article.variants;
  return all.flatMap((a, i) =>
    all.slice(i + 1).flatMap((b) => {
      const [objective, preference] = [sign(values[a.id], values[b.id]), sign(a.prefs[seat.id], b.prefs[seat.id])];
      if (objective * preference >= 0) return [];
      const better = objective > 0 ? [a.id, b.id] : [b.id, a.id];
      const found = `${better[0]} above ${better[1]} of article ${article.id}, while the preferences of ${seat.id} say otherwise`;
      return [warning(path, found, "objective and preferences that rank variants alike")];
    }),
  );
}

const sign = (a = 0, b = 0): number => Math.sign(a - b);

interface VariantPlace {
  readonly text: ScenarioText;
  readonly variant: ScenarioVariant;
  readonly path: Path;
}

function variants({ rules }: Checked, check: (place: VariantPlace) => Finding[]): Finding[] {
  return each(rules.texts, ["texts"], (text, path) =>
    each(text.articles, [...path, "articles"], (article, at) =>
      each(article.variants, [...at, "variants"], (variant, here) => check({ text, variant, path: here })),
    ),
  );
}
