// Imported first and alone by every entry script, so that a Node too old to parse the rest still gets a sentence.
import process from "node:process";

export const OLDEST = "20.20";

/**
 * The sentence for a Node too old to run the set-up, or nothing.
 * @param {string} version such as "20.20.2"
 * @returns {string | undefined}
 */
export function tooOldForSetUp(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = OLDEST.split(".").map(Number);
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return undefined;
  return `Démarche needs Node ${OLDEST} or newer to set itself up; this is Node ${version}. Install Node 24 and try again.`;
}

const sentence = tooOldForSetUp(process.versions.node);
if (sentence !== undefined) {
  process.stderr.write(`[set-up] ${sentence}\n`);
  process.exit(1);
}
