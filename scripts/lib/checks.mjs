import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { delimiter, join } from "node:path";
import process from "node:process";
import { Interrupted, Problem } from "./problem.mjs";
import { cache, modules, root } from "./project.mjs";
import { readPlaywright, readVitest, result, sum, summary } from "./report.mjs";
import { passSignals } from "./run.mjs";
import { setUp } from "./setup.mjs";

const TYPE_PROJECTS = ["shared", "server", "client", "tests"];
const FIRST_PORT = 4321;

/** @typedef {import("./report.mjs").Result} Result */
/** @typedef {(args: string[], env?: Record<string, string>) => Promise<boolean>} RunNode true when it exits with 0 */
/** @typedef {{label: string, check: (node: RunNode, args: string[]) => Promise<Result>}} Check */

/** @type {Record<string, Check>} */
const CHECKS = {
  types: { label: "types", check: checkTypes },
  lint: { label: "style and lint", check: checkStyle },
  unit: { label: "unit tests", check: checkUnits },
  e2e: { label: "browser tests", check: checkBrowser },
};

/**
 * @param {string[]} args names of checks (none: all of them), then perhaps `--` and arguments for the last check
 * @returns {Promise<number>} exit code
 */
export async function runChecks(args) {
  const begin = Date.now();
  const { names, extra } = parse(args);
  const node = await setUp({ client: names.includes("e2e"), browser: names.includes("e2e") });
  /** @type {Result[]} */
  const results = [];
  for (const name of names) {
    const { label, check } = /** @type {Check} */ (CHECKS[name]);
    const start = Date.now();
    say(`${label} ...`);
    const one = await check(runner(node), name === names.at(-1) ? extra : []);
    results.push(one);
    say(`${label}: ${one.failed === 0 ? "fine" : "FAILED"} after ${((Date.now() - start) / 1000).toFixed(1)} s`);
  }
  say(`everything took ${((Date.now() - begin) / 1000).toFixed(0)} s`);
  process.stdout.write(summary(results));
  return sum(results, "failed") === 0 ? 0 : 1;
}

/** @param {string[]} args @returns {{names: string[], extra: string[]}} */
export function parse(args) {
  const cut = args.findIndex((arg) => !(arg in CHECKS));
  const names = cut === -1 ? args : args.slice(0, cut);
  const extra = cut === -1 ? [] : args.slice(args[cut] === "--" ? cut + 1 : cut);
  if (names.length === 0 && extra.length > 0)
    throw new Problem(`unknown check "${extra[0]}"; there are ${Object.keys(CHECKS).join(", ")}.`);
  return { names: names.length === 0 ? Object.keys(CHECKS) : names, extra };
}

/** @param {string} text */
const say = (text) => process.stdout.write(`[test] ${text}\n`);

/** @param {string} node @returns {RunNode} */
const runner =
  (node) =>
  (args, env = {}) =>
    new Promise((resolve, reject) => {
      const path = `${join(modules, ".bin")}${delimiter}${process.env.PATH ?? ""}`;
      const child = spawn(node, args, {
        cwd: root,
        stdio: ["ignore", "inherit", "inherit"],
        env: { ...process.env, PATH: path, ...env },
      });
      const release = passSignals(child);
      child.once("error", reject);
      child.once("close", (code) => {
        const stoppedBy = release();
        stoppedBy ? reject(new Interrupted(stoppedBy)) : resolve(code === 0);
      });
    });

/** @type {Check["check"]} */
async function checkTypes(node) {
  let succeeded = true;
  for (const project of TYPE_PROJECTS)
    succeeded = (await node([join(modules, "typescript", "bin", "tsc"), "-p", project])) && succeeded;
  return result("types", succeeded);
}

/** @type {Check["check"]} */
async function checkStyle(node) {
  return result(
    "style and lint",
    await node([join(modules, "@biomejs", "biome", "bin", "biome"), "ci", "--colors=off"]),
  );
}

/** @type {Check["check"]} */
async function checkUnits(node, args) {
  const file = freshReport("unit.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const succeeded = await node([join(modules, "vitest", "vitest.mjs"), "run", ...reporters, ...args]);
  return result("unit tests", succeeded, existsSync(file) ? readVitest(parseJson(file)) : undefined);
}

/** @type {Check["check"]} */
async function checkBrowser(node, args) {
  const file = freshReport("browser.json");
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: file, E2E_PORT: `${await freePort(FIRST_PORT)}` };
  const command = [join(modules, "@playwright", "test", "cli.js"), "test", "--reporter=list,json", ...args];
  const succeeded = await node(command, env);
  return result("browser tests", succeeded, existsSync(file) ? readPlaywright(parseJson(file)) : undefined);
}

/** @param {string} name @returns {string} a path where no report is yet */
function freshReport(name) {
  const folder = join(cache, "reports");
  mkdirSync(folder, { recursive: true });
  const file = join(folder, name);
  rmSync(file, { force: true });
  return file;
}

/** @param {string} file */
const parseJson = (file) => JSON.parse(readFileSync(file, "utf8"));

/** @param {number} port to try first @returns {Promise<number>} */
function freePort(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(freePort(port + 1)));
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(port)));
  });
}
