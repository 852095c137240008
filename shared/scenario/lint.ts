import { type Check, type Checked, idsOf, named } from "./lint/check.ts";
import { calendar, endings, eventNames, timing } from "./lint/events.ts";
import { disguise, incidentNames, truths } from "./lint/incidents.ts";
import type { Known } from "./lint/known.ts";
import { reading, secrets, wordings } from "./lint/prose.ts";
import { params, redLines, relations, seatNames, weights } from "./lint/seats.ts";
import { parties, ranks, textNames } from "./lint/texts.ts";
import type { ReadScenario } from "./parse.ts";
import { pathText, type ScenarioProblem } from "./problem.ts";

export { type Known, knownNames } from "./lint/known.ts";

const catalogueNorms: Check = ({ rules, known }) =>
  rules.norms.flatMap(({ id }, i) => named("a norm of the catalogue", id, known.norms, ["norms", i, "id"]));

const seatCount: Check = ({ rules }) => {
  const [least, most] = rules.meta.seats;
  const count = idsOf(rules.seats).length;
  return least <= most && most <= count
    ? []
    : [
        {
          level: "error",
          path: ["meta", "seats"],
          found: `${least} to ${most}`,
          expected: `two numbers up to ${count}, the smaller first`,
          hint: null,
        },
      ];
};

const CHECKS: readonly Check[] = [
  seatCount,
  params,
  catalogueNorms,
  seatNames,
  weights,
  relations,
  redLines,
  textNames,
  parties,
  ranks,
  incidentNames,
  truths,
  disguise,
  eventNames,
  calendar,
  timing,
  endings,
  wordings,
  reading,
  secrets,
];

/**
 * Asks of a well-formed scenario whether it makes sense. In: what `readScenario` returned, and the names that
 * exist outside the file. Out: problems in the order of the file; only errors keep it from being played.
 */
export function lintScenario({ file, source, compiled }: ReadScenario, known: Known): ScenarioProblem[] {
  const scenario: Checked = { rules: compiled.rules, texts: compiled.texts, known };
  const problems = CHECKS.flatMap((check) => check(scenario)).map(({ path, ...words }) => ({
    file,
    ...source.place(path),
    path: pathText(path),
    ...words,
  }));
  return problems.sort((a, b) => a.line - b.line || a.column - b.column);
}
