// npm test: types, style, unit tests, browser tests; then one line with the totals.
// node scripts/test.mjs [types] [lint] [unit] [e2e] [-- arguments for the last of them]
import "./lib/gate.mjs";
import process from "node:process";

const { stopWithLauncher } = await import("./lib/launcher.mjs");
const { orExit } = await import("./lib/problem.mjs");
const { root } = await import("./lib/project.mjs");
const { runChecks } = await import("./lib/checks.mjs");

stopWithLauncher();
process.exitCode = await orExit(() => runChecks(process.argv.slice(2)), root);
