import type { Scenario, TextTable } from "../compile.ts";
import { type Fault, list } from "../explain.ts";
import { didYouMean } from "../nearest.ts";
import type { Path, ScenarioProblem } from "../problem.ts";
import type { Known } from "./known.ts";

/** What a check reads: the rules part (lists stand in the order of the file), the sentences, and what exists elsewhere. */
export interface Checked {
  readonly rules: Scenario;
  readonly texts: TextTable;
  readonly known: Known;
}

export interface Finding extends Fault {
  readonly level: ScenarioProblem["level"];
}

/** One question asked of a whole scenario. It never throws and returns what it finds amiss. */
export type Check = (scenario: Checked) => Finding[];

export function error(path: Path, found: string, expected: string, hint: string | null = null): Finding {
  return { level: "error", path, found, expected, hint };
}

export function warning(path: Path, found: string, expected: string, hint: string | null = null): Finding {
  return { level: "warning", path, found, expected, hint };
}

/** A finding if `name` is none of the known names; `what` says what it should name, such as "a seat". */
export function named(what: string, name: string, known: Iterable<string>, path: Path): Finding[] {
  const names = [...known];
  if (names.includes(name)) return [];
  const expected = names.length === 0 ? `${what}, of which there is none` : `${what}: ${listShort(names)}`;
  return [error(path, JSON.stringify(name), expected, didYouMean(name, names))];
}

/** `named` for each of several names in a list. */
export function allNamed(what: string, names: readonly string[], known: Iterable<string>, path: Path): Finding[] {
  const set = [...known];
  return names.flatMap((name, i) => named(what, name, set, [...path, i]));
}

const MOST = 12;
function listShort(names: readonly string[]): string {
  return names.length <= MOST ? list(names) : `${names.slice(0, MOST).join(", ")} …`;
}

/** Each entry of a list with its place. */
export function each<T>(entries: readonly T[], path: Path, check: (entry: T, path: Path) => Finding[]): Finding[] {
  return entries.flatMap((entry, i) => check(entry, [...path, i]));
}

export const idsOf = (entries: readonly { readonly id: string }[]): string[] => entries.map((entry) => entry.id);
