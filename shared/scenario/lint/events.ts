import type { Path } from "../problem.ts";
import { allNamed, type Check, each, error, idsOf, warning } from "./check.ts";
import { conditionNames, effectNames } from "./conditions.ts";

/** What injects and endings refer to. */
export const eventNames: Check = (scenario) => [
  ...each(scenario.rules.injects, ["injects"], (inject, path) => [
    ...allNamed("a seat", inject.audience ?? [], idsOf(scenario.rules.seats), [...path, "audience"]),
    ...(inject.when ? conditionNames(scenario, inject.when, [...path, "when"]) : []),
    ...effectNames(scenario, inject.effects, [...path, "effects"]),
  ]),
  ...each(scenario.rules.endings, ["endings"], (ending, path) =>
    conditionNames(scenario, ending.when, [...path, "when"]),
  ),
];

/** Nothing may be planned for a round that is never played. */
export const calendar: Check = ({ rules }) => {
  const { rounds } = rules;
  const within = (round: number, path: Path) =>
    round <= rounds ? [] : [error(path, `round ${round}`, `round ${rounds} or earlier, since there are no more`)];
  return [
    ...each(rules.injects, ["injects"], ({ round }, path) => within(round, [...path, "round"])),
    ...each(rules.incidents, ["incidents"], ({ round, evidence }, path) => [
      ...within(round, [...path, "round"]),
      ...each(evidence, [...path, "evidence"], ({ fromRound }, at) => within(fromRound, [...at, "fromRound"])),
    ]),
    ...each(rules.texts, ["texts"], ({ signFrom }, path) => within(signFrom, [...path, "signFrom"])),
  ];
};

/** Each phase of each round has its time. */
export const timing: Check = ({ rules }) => [
  ...(rules.timing.length > rules.rounds
    ? [warning(["timing"], `times for ${rules.timing.length} rounds`, `at most ${rules.rounds}, one for each round`)]
    : []),
  ...each(rules.timing, ["timing"], (times, path) => [
    ...rules.phases
      .filter((phase) => times[phase] === undefined)
      .map((phase) => error(path, `no time for ${phase}`, "seconds for each phase of the scenario")),
  ]),
];

/** Exactly one ending is always found: the last needs no condition, and none before it holds always. */
export const endings: Check = ({ rules }) => {
  const last = rules.endings.length - 1;
  return rules.endings.flatMap((ending, i) => {
    const always = Object.keys(ending.when).length === 1 && ending.when.all?.length === 0;
    if (i === last && !always)
      return [
        error(["endings", i, "when"], "a condition on the last ending", "none, so that every game has an ending"),
      ];
    if (i < last && always)
      return [error(["endings", i], `no condition on ${ending.id}`, "one, since no later ending could be reached")];
    return [];
  });
};
