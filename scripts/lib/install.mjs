import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { dropBrokenNode } from "./node.mjs";
import { explainNpm, npmCommand } from "./npm.mjs";
import { Problem, say } from "./problem.mjs";
import { cache, root } from "./project.mjs";
import { run } from "./run.mjs";
import { hash, stamps } from "./stamp.mjs";

const STEP = "install";
const lockfile = join(root, "package-lock.json");

export const lockKey = () => hash(readFileSync(lockfile), process.platform, process.arch);

export const isInstalled = () => stamps(cache).isFresh(STEP, lockKey());

/** Installs exactly what the lockfile names, unless somebody did so by hand. */
export async function install() {
  if (holdsTheLock(root)) say("the dependencies are already installed");
  else await runNpm();
  dropBrokenNode();
  stamps(cache).mark(STEP, lockKey());
}

async function runNpm() {
  stamps(cache).forget(STEP);
  const npm = npmCommand(process.env, process);
  const args = [...npm.args, "ci", "--include=dev", "--include=optional", "--prefer-offline", "--loglevel=error"];
  const quickRetries = ["--fetch-retries=3", "--fetch-retry-mintimeout=1000", "--fetch-retry-maxtimeout=8000"];
  const seconds = 15;
  let passed = 0;
  const beat = setInterval(() => {
    passed += seconds;
    say(`still installing after ${passed} s`);
  }, seconds * 1_000);
  try {
    const env = { PATH: npm.path, NODE_ENV: undefined };
    const { status, output } = await run(npm.command, [...args, ...quickRetries], { env, shell: npm.shell });
    if (status !== 0) throw new Problem(explainNpm(output, root));
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "ENOENT") throw error;
    throw new Problem("npm was not found. Install Node with npm, or start with `npm start`.");
  } finally {
    clearInterval(beat);
  }
}

/** @typedef {{packages: Record<string, {version?: string, integrity?: string, optional?: boolean}>}} Lock */

/**
 * Whether node_modules holds what the lockfile wants: npm writes its own record there last, so half an installation
 * has none.
 * @param {string} folder the project's folder
 * @returns {boolean}
 */
export function holdsTheLock(folder) {
  const record = join(folder, "node_modules", ".package-lock.json");
  if (!existsSync(record)) return false;
  /** @type {Lock["packages"]} */
  const present = JSON.parse(readFileSync(record, "utf8")).packages;
  /** @type {Lock["packages"]} */
  const wanted = JSON.parse(readFileSync(join(folder, "package-lock.json"), "utf8")).packages;
  const ours = `node-${process.platform}-${process.arch}`;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === "") return true;
    const found = present[path];
    if (found === undefined) return entry.optional === true && path !== `node_modules/${ours}`;
    return found.integrity === entry.integrity && versionIn(join(folder, path)) === entry.version;
  });
}

/** @param {string} folder of a package @returns {string | undefined} */
function versionIn(folder) {
  const file = join(folder, "package.json");
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).version : undefined;
}
