import { spawnSync } from "node:child_process";
import { existsSync, realpathSync, rmSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { Problem, say } from "./problem.mjs";
import { modules } from "./project.mjs";

/** Runs TypeScript as it is and has SQLite built in. */
export const WANTED = 24;

const packaged = join(modules, ".bin", "node");

/**
 * The sentence for a machine on which nothing new enough was found, or nothing.
 * @param {string} version of the Node that would run the server, such as "22.1.0"
 * @param {string} platform such as "darwin-arm64"
 * @returns {string | undefined}
 */
export function tooOldForServer(version, platform) {
  if (Number(version.split(".")[0]) >= WANTED) return undefined;
  return (
    `Démarche runs on Node ${WANTED} or newer; this machine has Node ${version}, ` +
    `and no packaged Node fits ${platform}. Install Node ${WANTED} and start again.`
  );
}

/**
 * The Node that runs everything after the installation: the packaged one, else this one.
 * @returns {string} path of the executable
 */
export function chooseNode() {
  if (existsSync(packaged)) return realpathSync(packaged);
  const sentence = tooOldForServer(process.versions.node, `${process.platform}-${process.arch}`);
  if (sentence !== undefined) throw new Problem(sentence);
  return process.execPath;
}

/** After an installation: a packaged Node that does not start here (musl, old glibc) must not win in npm scripts. */
export function dropBrokenNode() {
  if (!existsSync(packaged)) return;
  const trial = spawnSync(packaged, ["--version"], { encoding: "utf8" });
  if (trial.status === 0) return;
  say(`the packaged Node does not run here (${trial.error?.message ?? trial.stderr.trim()}); using the machine's own`);
  rmSync(packaged);
}

/** @param {string} node @returns {boolean} whether this process already runs on that executable */
export const isRunning = (node) => realpathSync(node) === realpathSync(process.execPath);
