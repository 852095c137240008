import process from "node:process";

/** A failure the person at the keyboard can do something about: shown as a sentence, without a stack. */
export class Problem extends Error {}

/** Somebody pressed Ctrl-C or sent SIGTERM while a step was running. */
export class Interrupted extends Error {
  /** @param {NodeJS.Signals} signal */
  constructor(signal) {
    super(`stopped by ${signal}`);
    this.signal = signal;
  }
}

/** @param {string} text */
export const say = (text) => process.stderr.write(`[set-up] ${text}\n`);

/**
 * A file system error as a sentence; anything else is handed back as it is.
 * @param {unknown} error
 * @param {string} folder the project's folder
 * @returns {unknown}
 */
export function explain(error, folder) {
  const code = /** @type {NodeJS.ErrnoException} */ (error)?.code;
  if (code === "EACCES" || code === "EPERM" || code === "EROFS")
    return new Problem(
      `cannot write to ${folder} (${code}). Set-up installs and builds inside the project; ` +
        "give yourself write access or copy the project to a folder of your own, then start again.",
    );
  if (code === "ENOSPC")
    return new Problem(`the disk that holds ${folder} is full (ENOSPC). Free some space and start again.`);
  return error;
}

/**
 * Runs an entry script's work; ends the process with a sentence and a code when it fails.
 * @template T
 * @param {() => Promise<T>} work
 * @param {string} folder the project's folder
 * @returns {Promise<T>}
 */
export async function orExit(work, folder) {
  try {
    return await work();
  } catch (raw) {
    const error = explain(raw, folder);
    if (error instanceof Interrupted) {
      say(error.message);
      process.exit(error.signal === "SIGINT" ? 130 : 143);
    }
    if (!(error instanceof Problem)) throw error;
    say(error.message);
    process.exit(1);
  }
}
