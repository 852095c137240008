/** The way to a place in a scenario file: field names and list positions (from 0). */
export type Path = readonly (string | number)[];

/** Something wrong with a scenario file, said so that an author can mend it without reading code. */
export interface ScenarioProblem {
  /** An error keeps the scenario from being played; a warning deserves a second look. */
  readonly level: "error" | "warning";
  readonly file: string;
  /** Line and column, counted from 1. */
  readonly line: number;
  readonly column: number;
  /** Such as `seats[1].objectives[0].weight`; empty for the file as a whole. */
  readonly path: string;
  readonly found: string;
  readonly expected: string;
  /** What to try, where it can be guessed. */
  readonly hint: string | null;
}

/** A path as authors read it. */
export function pathText(path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === "number") return `${text}[${step}]`;
    return text === "" ? step : `${text}.${step}`;
  }, "");
}

/** One line for a terminal: where, how bad, what was found and what was expected. */
export function problemText(problem: ScenarioProblem): string {
  const where = `${problem.file}:${problem.line}:${problem.column}`;
  const what = `found ${problem.found}, expected ${problem.expected}`;
  const hint = problem.hint === null ? "" : ` (${problem.hint})`;
  return [where, problem.level, problem.path === "" ? what : `${problem.path}: ${what}`].join(" ") + hint;
}
