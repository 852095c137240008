import { PARAMS, paramIssues, withOverrides } from "../../catalogue/params.ts";
import type { ScenarioObjective, ScenarioSeat } from "../compile.ts";
import { didYouMean } from "../nearest.ts";
import type { Path } from "../problem.ts";
import { allNamed, type Check, type Checked, each, error, type Finding, idsOf, named, warning } from "./check.ts";
import { LAYER_NAMES, pairs, SEAT_GAUGES } from "./paths.ts";

/** What seats refer to: norms, targets, texts, incidents, orders and measures. */
export const seatNames: Check = (scenario) =>
  each(scenario.rules.seats, ["seats"], (seat, path) => [
    ...each(seat.redLines, [...path, "redLines"], (line, at) => [
      ...named("a norm of the scenario", line.norm, idsOf(scenario.rules.norms), [...at, "norm"]),
      ...named("a measure that the seat is offered", line.pledge, seat.measures, [...at, "pledge"]),
    ]),
    ...each(seat.access, [...path, "access"], (access, at) => [
      ...named("another seat", access.target, others(scenario, seat), [...at, "target"]),
      ...named("an operation", access.operation, scenario.known.operations, [...at, "operation"]),
    ]),
    ...each(seat.objectives, [...path, "objectives"], (objective, at) =>
      goalNames(scenario, seat, objective, [...at, "goal"]),
    ),
    ...allNamed("an order", seat.orders, scenario.known.orders, [...path, "orders"]),
    ...allNamed("a measure", seat.measures, scenario.known.measures.keys(), [...path, "measures"]),
  ]);

function goalNames(scenario: Checked, seat: ScenarioSeat, { goal }: ScenarioObjective, path: Path): Finding[] {
  const { rules, known } = scenario;
  const seats = idsOf(rules.seats);
  switch (goal.type) {
    case "gauge":
      return [
        ...named("a gauge", goal.gauge, GAUGES, [...path, "gauge"]),
        ...(goal.seat === undefined ? [] : named("a seat", goal.seat, seats, [...path, "seat"])),
      ];
    case "text":
      return textGoal(scenario, goal, path);
    case "norm":
      return named("a norm of the scenario", goal.norm, idsOf(rules.norms), [...path, "norm"]);
    case "dyad":
      return partner(scenario, seat, goal.with, [...path, "with"]);
    case "avoid":
      return goal.with === undefined ? [] : partner(scenario, seat, goal.with, [...path, "with"]);
    case "claim":
    case "hidden":
      return named("an incident", goal.incident, idsOf(rules.incidents), [...path, "incident"]);
    case "capacity":
      return named("a seat", goal.seat, seats, [...path, "seat"]);
    case "event":
      return known.flags === null ? [] : named("a flag", goal.flag, known.flags, [...path, "flag"]);
    case "count":
      return known.metrics === null ? [] : named("a count", goal.metric, known.metrics, [...path, "metric"]);
    case "coalition":
      return [];
  }
}

const GAUGES = [...SEAT_GAUGES, ...LAYER_NAMES.map((layer) => `RS_${layer}`)];

type TextGoal = Extract<ScenarioObjective["goal"], { type: "text" }>;

function textGoal({ rules }: Checked, goal: TextGoal, path: Path): Finding[] {
  const text = rules.texts.find((t) => t.id === goal.text);
  if (!text) return named("a text", goal.text, idsOf(rules.texts), [...path, "text"]);
  const article = text.articles.find((a) => a.id === goal.article);
  if (!article) return named("an article", goal.article, idsOf(text.articles), [...path, "article"]);
  const variants = idsOf(article.variants);
  const missing = variants.filter((v) => !(v in goal.values));
  return [
    ...Object.keys(goal.values).flatMap((v) =>
      named(`a variant of article ${article.id}`, v, variants, [...path, "values", v]),
    ),
    ...missing.map((v) =>
      warning(
        [...path, "values"],
        `no value for variant ${v}`,
        "a value for each variant",
        `without one, ${v} counts as none`,
      ),
    ),
  ];
}

const others = ({ rules }: Checked, seat: ScenarioSeat): string[] => idsOf(rules.seats).filter((id) => id !== seat.id);

/** A seat with which this one forms a pair. */
function partner(scenario: Checked, seat: ScenarioSeat, other: string, path: Path): Finding[] {
  const partners = others(scenario, seat).filter((id) => pairs(scenario).includes([id, seat.id].sort().join("-")));
  return named("a seat that forms a pair with this one", other, partners, path);
}

/** Weights of a seat's objectives add up to 100. */
export const weights: Check = ({ rules }) =>
  each(rules.seats, ["seats"], ({ id, objectives }, path) => {
    const sum = objectives.reduce((total, { weight }) => total + weight, 0);
    return sum === 100 ? [] : [error([...path, "objectives"], `weights of ${id} that add up to ${sum}`, "100")];
  });

/** Each pair of seats has a relation, and nobody one with itself. */
export const relations: Check = (scenario) => {
  const { rules, known } = scenario;
  const ids = idsOf(rules.seats);
  const present = new Set(pairs(scenario));
  const wanted = ids.flatMap((a, i) => ids.slice(i + 1).map((b) => [a, b].sort().join("-")));
  return [
    ...wanted
      .filter((pair) => !present.has(pair))
      .map((pair) => error(["dyads"], `no entry for ${pair}`, "one for each pair of seats")),
    ...each(rules.dyads, ["dyads"], ({ between, cbms }, path) => [
      ...allNamed("a seat", between, ids, [...path, "between"]),
      ...(between[0] === between[1] ? [error([...path, "between"], `${between[0]} twice`, "two different seats")] : []),
      ...allNamed("a confidence-building measure", cbms, known.cbms, [...path, "cbms"]),
    ]),
  ];
};

/** A pledge outside the band of its own threshold, even where an earlier incident adds to it, is never kept for free. */
export const redLines: Check = ({ rules, known }) => {
  const numbers = withOverrides(rules.params);
  const low = numbers["proportionality.low"];
  const high = numbers["proportionality.high"] + numbers["severity.campaign.perIncident"];
  return each(rules.seats, ["seats"], (seat, path) =>
    each(seat.redLines, [...path, "redLines"], (line, at) => {
      const gap = (known.measures.get(line.pledge) ?? line.threshold) - line.threshold;
      if (gap >= low && gap <= high) return [];
      const found = `${line.pledge}, ${Math.abs(gap)} points ${gap > 0 ? "above" : "below"} the threshold of ${line.threshold}`;
      return [warning([...at, "pledge"], found, `a measure from ${low} to +${high} points around the threshold`)];
    }),
  );
};

/** Numbers of the rules that a scenario replaces. */
export const params: Check = ({ rules }) =>
  paramIssues(rules.params).map(({ id, code }) => {
    if (code === "param-unknown")
      return error(["params", id], JSON.stringify(id), "a number of the rules", didYouMean(id, Object.keys(PARAMS)));
    if (code === "param-not-a-number") return error(["params", id], String(rules.params[id]), "a number");
    return warning(["params", id], String(rules.params[id]), "a number within its sensible range");
  });
