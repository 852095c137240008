import type { Fault } from "./explain.ts";
import type { Path } from "./problem.ts";
import type { AuthoredScenario } from "./schema.ts";

/** Ids that name two things, wherever a list has entries with ids; evidence ids are unique in the whole scenario. */
export function duplicateIds(scenario: AuthoredScenario): Fault[] {
  return [...inLists(scenario, []), ...inEvidence(scenario), ...inDyads(scenario)];
}

function inLists(value: unknown, path: Path): Fault[] {
  if (typeof value !== "object" || value === null) return [];
  if (!Array.isArray(value)) return Object.entries(value).flatMap(([key, child]) => inLists(child, [...path, key]));
  const own = path.at(-1) === "evidence" ? [] : repeated(value.map((item, i) => [idOf(item), [...path, i]]));
  return [...own, ...value.flatMap((item, i) => inLists(item, [...path, i]))];
}

function idOf(item: unknown): string | null {
  const id = (item as { id?: unknown } | null)?.id;
  return typeof id === "string" ? id : null;
}

function repeated(entries: readonly (readonly [string | null, Path])[]): Fault[] {
  const seen = new Set<string>();
  return entries.flatMap(([id, path]) => {
    if (id === null || !seen.has(id)) {
      if (id !== null) seen.add(id);
      return [];
    }
    return [twice(id, [...path, "id"])];
  });
}

const twice = (id: string, path: Path, hint: string | null = null): Fault => ({
  path,
  found: `the id ${JSON.stringify(id)} a second time`,
  expected: "an id that nothing else here has",
  hint,
});

/** Two entries may share an id where no seeded truth has both. */
function inEvidence({ incidents, truths }: AuthoredScenario): Fault[] {
  const seen = new Set<string>();
  const every = truths.map((truth) => truth.id);
  return incidents.flatMap((incident, i) =>
    incident.evidence.flatMap((item, e) => {
      const marks = (item.truths ?? every).map((truth) => `${item.id} ${truth}`);
      const clash = marks.some((mark) => seen.has(mark));
      for (const mark of marks) seen.add(mark);
      const path = ["incidents", i, "evidence", e, "id"];
      return clash ? [twice(item.id, path, "entries may share an id only if their truths differ")] : [];
    }),
  );
}

function inDyads({ dyads }: AuthoredScenario): Fault[] {
  const seen = new Set<string>();
  return dyads.flatMap(({ between }, i) => {
    const pair = [...between].sort().join("-");
    if (!seen.has(pair)) {
      seen.add(pair);
      return [];
    }
    return [
      {
        path: ["dyads", i, "between"],
        found: `the pair ${pair} a second time`,
        expected: "each pair once",
        hint: null,
      },
    ];
  });
}
