import { spawn } from "node:child_process";
import process from "node:process";
import { Interrupted } from "./problem.mjs";
import { root } from "./project.mjs";

/** @type {NodeJS.Signals[]} */
const STOP = ["SIGINT", "SIGTERM"];
const TAIL = 20_000;
const PATIENCE_MS = 3_000;

/**
 * @typedef {object} RunOptions
 * @property {NodeJS.ProcessEnv} [env] added to this process's environment; undefined removes
 * @property {boolean} [shell] through the shell, which Windows needs for npm.cmd
 * @property {boolean} [quiet] keep the output for the caller instead of showing it
 */

/**
 * Runs a command in the project's folder, shows its output on stderr and passes on a stop signal.
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{status: number, output: string}>} the exit code and the last 20 kB of output
 * @throws {Interrupted} after the command has ended, when this process was told to stop meanwhile
 */
export function run(command, args, { env = {}, shell = false, quiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      shell,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    /** @param {Buffer} chunk */
    const take = (chunk) => {
      if (!quiet) process.stderr.write(chunk);
      output = (output + chunk).slice(-TAIL);
    };
    child.stdout.on("data", take);
    child.stderr.on("data", take);
    const release = passSignals(child, PATIENCE_MS);
    child.once("error", (error) => {
      release();
      reject(error);
    });
    child.once("close", (code) => {
      const stoppedBy = release();
      stoppedBy ? reject(new Interrupted(stoppedBy)) : resolve({ status: code ?? 1, output });
    });
  });
}

/**
 * Sends the stop signals of this process to a child until released.
 * @param {import("node:child_process").ChildProcess} child
 * @param {number} [patience] milliseconds after which a child that does not stop is killed; npm may take half a minute
 * @returns {() => NodeJS.Signals | undefined} stops passing them and tells which one came first
 */
export function passSignals(child, patience) {
  /** @type {NodeJS.Signals | undefined} */
  let first;
  /** @param {NodeJS.Signals} signal */
  const pass = (signal) => {
    first ??= signal;
    // On Windows the console tells the child itself, and kill() would end it without a chance to close its files.
    if (process.platform !== "win32") child.kill(signal);
    if (patience !== undefined) setTimeout(() => child.kill("SIGKILL"), patience).unref();
  };
  for (const signal of STOP) process.on(signal, pass);
  return () => {
    for (const signal of STOP) process.off(signal, pass);
    return first;
  };
}
