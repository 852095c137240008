import { existsSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { lockKey } from "./install.mjs";
import { Problem } from "./problem.mjs";
import { cache, root } from "./project.mjs";
import { run } from "./run.mjs";
import { stamps } from "./stamp.mjs";

const STEP = "browser";

/** Where the packaged Chromium is unpacked, with the shared libraries that a bare Debian lacks beside it. */
export const unpacked = join(cache, "chromium");

const SYSTEM = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** The npm package holds a Linux x64 binary only. */
const fitsHere = () => process.platform === "linux" && process.arch === "x64";

export const isBrowserReady = () =>
  process.env.CHROMIUM_PATH !== undefined ||
  !fitsHere() ||
  (existsSync(join(unpacked, "chromium")) && stamps(cache).isFresh(STEP, lockKey()));

/** @param {string} node */
export async function unpackBrowser(node) {
  const { status } = await run(node, [join(root, "scripts", "unpack-browser.mjs"), unpacked]);
  if (status !== 0) throw new Problem("the test browser could not be unpacked; the reasons are above.");
  stamps(cache).mark(STEP, lockKey());
}

/**
 * The browser for the tests: CHROMIUM_PATH, then the unpacked one, then one of the system, then Playwright's own.
 * @param {NodeJS.ProcessEnv} env
 * @param {(path: string) => boolean} exists
 * @returns {{executablePath?: string, env?: Record<string, string>}} launch options
 */
export function browserLaunch(env = process.env, exists = existsSync) {
  if (env.CHROMIUM_PATH) return { executablePath: env.CHROMIUM_PATH };
  const own = join(unpacked, "chromium");
  if (exists(own)) return { executablePath: own, env: withLibraries(env, join(unpacked, "al2023", "lib")) };
  const system = SYSTEM.find(exists);
  return system === undefined ? {} : { executablePath: system };
}

/** @param {NodeJS.ProcessEnv} env @param {string} folder @returns {Record<string, string>} */
function withLibraries(env, folder) {
  const known = Object.entries(env).filter(/** @returns {pair is [string, string]} */ (pair) => pair[1] !== undefined);
  return { ...Object.fromEntries(known), LD_LIBRARY_PATH: folder };
}
