import { join } from "node:path";
import { isBrowserReady, unpackBrowser } from "./browser.mjs";
import { buildClient, isBuilt } from "./client.mjs";
import { install, isInstalled } from "./install.mjs";
import { withLock } from "./lock.mjs";
import { chooseNode } from "./node.mjs";
import { say } from "./problem.mjs";
import { root } from "./project.mjs";

/** @typedef {{label: string, isDone: () => boolean, work: () => Promise<void>}} Step */

/**
 * Makes the checkout ready to run: dependencies, the client, the test browser; each only when its inputs changed.
 * Needs no write access when nothing is to be done.
 * @param {{client?: boolean, browser?: boolean}} want what is needed beyond the dependencies
 * @returns {Promise<string>} the Node to run everything else on
 */
export async function setUp({ client = false, browser = false }) {
  const steps = [{ label: "installing the dependencies", isDone: isInstalled, work: install }];
  if (client) steps.push({ label: "building the client", isDone: isBuilt, work: () => buildClient(chooseNode()) });
  if (browser)
    steps.push({
      label: "unpacking the test browser",
      isDone: isBrowserReady,
      work: () => unpackBrowser(chooseNode()),
    });
  if (!steps.every((step) => step.isDone())) await alone(() => takeSteps(steps));
  return chooseNode();
}

/** @param {() => Promise<void>} work */
function alone(work) {
  const onWait = (/** @type {number} */ pid) =>
    say(`another set-up (process ${pid}) is at work in this folder; waiting for it`);
  return withLock(join(root, ".setup.lock"), work, { onWait });
}

/** @param {Step[]} steps */
async function takeSteps(steps) {
  for (const { label, isDone, work } of steps) {
    if (isDone()) continue;
    const start = Date.now();
    say(`${label} ...`);
    await work();
    say(`${label}: done in ${((Date.now() - start) / 1000).toFixed(1)} s`);
  }
}
