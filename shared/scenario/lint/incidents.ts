import type { ScenarioEvidence, ScenarioIncident } from "../compile.ts";
import type { Path } from "../problem.ts";
import { allNamed, type Check, type Checked, each, error, type Finding, idsOf, named, warning } from "./check.ts";
import { conditionNames, effectNames } from "./conditions.ts";

/** What incidents refer to: seats, norms, hypotheses, truths, gauges, other incidents. */
export const incidentNames: Check = (scenario) =>
  each(scenario.rules.incidents, ["incidents"], (incident, path) => {
    const seats = idsOf(scenario.rules.seats);
    const { author, norm, campaignOf, unless } = incident;
    return [
      ...named("a seat", incident.target, seats, [...path, "target"]),
      ...(author === undefined ? [] : named("a seat", author, seats, [...path, "author"])),
      ...(norm === undefined
        ? []
        : named("a norm of the scenario", norm, idsOf(scenario.rules.norms), [...path, "norm"])),
      ...(campaignOf === undefined ? [] : earlier(scenario, incident, [...path, "campaignOf"])),
      ...(unless === undefined ? [] : conditionNames(scenario, unless, [...path, "unless"])),
      ...effectNames(scenario, incident.gain, [...path, "gain"]),
      ...each(incident.hypotheses, [...path, "hypotheses"], ({ state }, at) =>
        state === undefined ? [] : named("a state", state, states(scenario), [...at, "state"]),
      ),
      ...each(incident.evidence, [...path, "evidence"], (item, at) => itemNames(scenario, incident, item, at)),
    ];
  });

function states({ rules }: Checked): string[] {
  return [...idsOf(rules.seats), ...(rules.world.thirdState ? [rules.world.thirdState.id] : [])];
}

function earlier({ rules }: Checked, { id, round, campaignOf }: ScenarioIncident, path: Path): Finding[] {
  const before = rules.incidents.filter((i) => i.id !== id && i.round <= round);
  return named("an earlier incident", campaignOf ?? "", idsOf(before), path);
}

function itemNames({ rules }: Checked, incident: ScenarioIncident, item: ScenarioEvidence, path: Path): Finding[] {
  const seats = idsOf(rules.seats);
  return [
    ...named("a hypothesis of this incident", item.pointsTo, idsOf(incident.hypotheses), [...path, "pointsTo"]),
    ...allNamed("a seat", item.holders, seats, [...path, "holders"]),
    ...allNamed("a seat", item.pool, seats, [...path, "pool"]),
    ...allNamed("a truth of the scenario", item.truths ?? [], idsOf(rules.truths), [...path, "truths"]),
    ...(item.holders.length + item.pool.length === 0
      ? [warning(path, `${item.id}, which nobody holds or can find`, "a holder or a pool")]
      : []),
  ];
}

/** Each incident knows what is true under each seeded truth, and under no other. */
export const truths: Check = ({ rules }) =>
  each(rules.incidents, ["incidents"], (incident, path) => {
    const known = idsOf(rules.truths);
    const missing = known.filter((truth) => !(truth in incident.truths));
    return [
      ...missing.map((truth) =>
        error([...path, "truths"], `no entry for the truth ${truth}`, "one for each truth of the scenario"),
      ),
      ...Object.entries(incident.truths).flatMap(([truth, { hypothesis, author }]) => [
        ...(author ? named("a seat", author, idsOf(rules.seats), [...path, "truths", truth, "author"]) : []),
        ...named("a truth of the scenario", truth, known, [...path, "truths", truth]),
        ...named("a hypothesis of this incident", hypothesis, idsOf(incident.hypotheses), [
          ...path,
          "truths",
          truth,
          "hypothesis",
        ]),
      ]),
    ];
  });

/** What can be seen of the evidence must be the same under each truth; only what it says may differ. */
export const disguise: Check = ({ rules }) =>
  each(rules.incidents, ["incidents"], (incident, path) =>
    each(incident.evidence, [...path, "evidence"], (item, at) => {
      if (item.truths === undefined) return [];
      const first = incident.evidence.find((e) => e.id === item.id) ?? item;
      const covered = incident.evidence.filter((e) => e.id === item.id).flatMap((e) => e.truths ?? []);
      const gaps = idsOf(rules.truths).filter((truth) => !covered.includes(truth));
      return [
        ...(outside(first) === outside(item)
          ? []
          : [error(at, `${item.id} with other kind, holders, pool or round`, "the same in all its entries", GIVEAWAY)]),
        ...(first === item && gaps.length > 0
          ? [warning([...at, "truths"], `no ${item.id} under ${gaps.join(", ")}`, "an entry for each truth", GIVEAWAY)]
          : []),
      ];
    }),
  );

const GIVEAWAY = "else its presence gives the truth away";
const outside = ({ kind, holders, pool, fromRound }: ScenarioEvidence): string =>
  JSON.stringify([kind, [...holders].sort(), [...pool].sort(), fromRound]);
