import type { ScenarioSeat } from "../compile.ts";
import type { Path } from "../problem.ts";
import { type Check, type Checked, each, error, type Finding, warning } from "./check.ts";

const MOST_WORDS = 40;
const WORDS_PER_MINUTE = 220;
const MOST_MINUTES = 2;

const words = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
const briefKeys = ({ brief }: ScenarioSeat): string[] => [
  brief.who,
  brief.want,
  brief.know,
  brief.fear,
  ...brief.suggestions,
];

/** A wording that delegates can read aloud in one breath. */
export const wordings: Check = ({ rules, texts }) =>
  each(rules.texts, ["texts"], (text, path) =>
    each(text.articles, [...path, "articles"], (article, at) =>
      each(article.variants, [...at, "variants"], ({ wording }, here) => {
        const count = words(texts[wording] ?? "");
        return count <= MOST_WORDS ? [] : [warning([...here, "wording"], `${count} words`, `at most ${MOST_WORDS}`)];
      }),
    ),
  );

/** A brief that can be read while others already talk. */
export const reading: Check = ({ rules, texts }) =>
  each(rules.seats, ["seats"], (seat, path) => {
    const count = briefKeys(seat).reduce((sum, key) => sum + words(texts[key] ?? ""), 0);
    const most = WORDS_PER_MINUTE * MOST_MINUTES;
    if (count <= most) return [];
    return [warning([...path, "brief"], `${count} words`, `at most ${most}, which is two minutes of reading`)];
  });

/** No brief and no public sentence names an item that only another seat holds. */
export const secrets: Check = (scenario) => {
  const { rules } = scenario;
  const all = rules.seats.map((seat) => seat.id);
  return [
    ...leaks(scenario, "meta.summary", rules.meta.summary, ["meta", "summary"], all),
    ...leaks(scenario, "meta.setting", rules.meta.setting, ["meta", "setting"], all),
    ...each(rules.seats, ["seats"], (seat, path) => [
      ...leaks(scenario, "the public brief", seat.publicBrief, [...path, "publicBrief"], all),
      ...Object.entries(seat.brief).flatMap(([name, value]) =>
        [value].flat().flatMap((key, i) => {
          const at = Array.isArray(value) ? [...path, "brief", name, i] : [...path, "brief", name];
          return leaks(scenario, `the brief of ${seat.id}`, key, at, [seat.id]);
        }),
      ),
    ]),
    ...each(rules.incidents, ["incidents"], ({ story, target, public: open }, path) =>
      leaks(scenario, "the story", story, [...path, "story"], open ? all : [target]),
    ),
    ...each(rules.injects, ["injects"], ({ headline, text, audience }, path) => [
      ...leaks(scenario, "the news", headline, [...path, "headline"], audience ?? all),
      ...leaks(scenario, "the news", text, [...path, "text"], audience ?? all),
    ]),
  ];
};

/** Labels of items that some reader of a sentence does not hold, and that the sentence names. */
function leaks(
  { rules, texts }: Checked,
  where: string,
  key: string,
  path: Path,
  readers: readonly string[],
): Finding[] {
  const sentence = (texts[key] ?? "").toLowerCase();
  const items = rules.incidents.flatMap((incident) => incident.evidence);
  const secret = items.filter(
    (item) => item.holders.length > 0 && readers.some((seat) => !item.holders.includes(seat)),
  );
  const labels = new Set(secret.map((item) => texts[item.label] ?? "").filter((label) => label !== ""));
  return [...labels]
    .filter((label) => sentence.includes(label.toLowerCase()))
    .map((label) =>
      error(path, `${JSON.stringify(label)} in ${where}`, "no word of evidence that a reader does not hold"),
    );
}
