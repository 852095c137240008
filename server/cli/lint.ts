import { join, resolve } from "node:path";
import process from "node:process";
import { ORDERS } from "../../shared/game.ts";
import { knownNames } from "../../shared/scenario/lint.ts";
import { problemText } from "../../shared/scenario/problem.ts";
import { fileProblems, scenarioFiles } from "./scenario-files.ts";
import { fail } from "./store-command.ts";

/** `npm run lint:scenarios [-- <file> …]`: one line per problem; ends with 1 if a scenario can't be played. */
const here = process.env.INIT_CWD ?? process.cwd();
const known = knownNames([...ORDERS.keys()]);

try {
  const named = process.argv.slice(2).map((file) => resolve(here, file));
  const files = named.length > 0 ? named : await scenarioFiles(join(import.meta.dirname, "..", "..", "scenarios"));
  const found = await Promise.all(files.map((file) => fileProblems(file, here, known)));
  const problems = found.flat();
  for (const problem of problems) console.log(problemText(problem));
  const errors = problems.filter((problem) => problem.level === "error").length;
  console.log(`scenarios: ${files.length}, errors: ${errors}, warnings: ${problems.length - errors}`);
  if (errors > 0) process.exitCode = 1;
} catch (error) {
  fail(error);
}
