import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { type Known, lintScenario } from "../../shared/scenario/lint.ts";
import { readScenario } from "../../shared/scenario/parse.ts";
import type { ScenarioProblem } from "../../shared/scenario/problem.ts";

/** Every `<folder>/<id>/scenario.yaml`, in the order of the alphabet. */
export async function scenarioFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true });
  return entries
    .filter((entry) => /^[^/\\]+[/\\]scenario\.yaml$/.test(entry))
    .sort()
    .map((entry) => join(folder, entry));
}

/**
 * All problems of one scenario file, in its order: those of reading it, or, if it can be read, those of its sense.
 * Problems name the file as seen from `base`. Rejects if the file can't be read at all.
 */
export async function fileProblems(path: string, base: string, known: Known): Promise<readonly ScenarioProblem[]> {
  const result = readScenario(await readFile(path, "utf8"), relative(base, path));
  return result.ok ? lintScenario(result.value, known) : result.error;
}
