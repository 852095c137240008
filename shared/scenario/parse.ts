import { err, ok, type Result } from "../engine/types.ts";
import { type CompiledScenario, compile } from "./compile.ts";
import { duplicateIds } from "./duplicates.ts";
import { explainIssues, type Fault } from "./explain.ts";
import { pathText, type ScenarioProblem } from "./problem.ts";
import { scenarioSchema } from "./schema.ts";
import { readSource, type Source, type SyntaxFault } from "./source.ts";

export type { ScenarioProblem } from "./problem.ts";

/** A scenario together with the text it was read from, so that later checks can still name lines. */
export interface ReadScenario {
  readonly file: string;
  readonly source: Source;
  readonly compiled: CompiledScenario;
}

/**
 * Reads a scenario file. In: its text and the name to use in problems. Out: the compiled scenario,
 * or every problem found, each with file, line, column and path.
 */
export function parseScenario(text: string, file: string): Result<CompiledScenario, ScenarioProblem[]> {
  const read = readScenario(text, file);
  return read.ok ? ok(read.value.compiled) : read;
}

/** As `parseScenario`, keeping the source for `lintScenario`. */
export function readScenario(text: string, file: string): Result<ReadScenario, ScenarioProblem[]> {
  const source = readSource(text);
  if (source.faults.length > 0) return err(source.faults.map((fault) => syntaxProblem(file, fault)));
  const parsed = scenarioSchema.safeParse(source.data);
  const faults = parsed.success
    ? duplicateIds(parsed.data)
    : explainIssues(scenarioSchema, parsed.error.issues, source.data);
  if (faults.length > 0 || !parsed.success) return err(faults.map((fault) => located(file, source, fault)));
  return ok({ file, source, compiled: compile(parsed.data) });
}

function located(file: string, source: Source, { path, ...words }: Fault): ScenarioProblem {
  return { level: "error", file, ...source.place(path), path: pathText(path), ...words };
}

const SYNTAX: Readonly<Record<string, readonly [found: string, expected: string]>> = {
  DUPLICATE_KEY: ["a field that stands in this block already", "each field once"],
  TAB_AS_INDENT: ["a tab in the indentation", "spaces"],
  BAD_INDENT: ["a line that does not line up with its block", "the same indentation for all lines of a block"],
  MULTILINE_IMPLICIT_KEY: ["a field name that runs over several lines", "a name, a colon and a space on one line"],
  DEAD_ALIAS: ["an alias without its anchor", "an anchor (&name) further up"],
};

function syntaxProblem(file: string, { code, message, line, column }: SyntaxFault): ScenarioProblem {
  const [found, expected] = SYNTAX[code] ?? [`text that is not YAML (${message})`, "well-formed YAML"];
  return { level: "error", file, line, column, path: "", found, expected, hint: null };
}
