import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/**
 * @param {(string | Uint8Array)[]} parts
 * @returns {string} SHA-256 in hex; the boundaries between the parts count
 */
export function hash(...parts) {
  const sum = createHash("sha256");
  for (const part of parts) sum.update(`${part.length}:`).update(part);
  return sum.digest("hex");
}

/**
 * Hashes names and contents of files and folders; missing ones count as empty, so that creating one changes the hash.
 * @param {string} base names are taken relative to it
 * @param {string[]} paths relative to base
 * @returns {string}
 */
export function contentHash(base, paths) {
  const parts = paths
    .flatMap((path) => filesUnder(join(base, path)))
    .flatMap((file) => [relative(base, file).split(sep).join("/"), readFileSync(file)]);
  return hash(...parts);
}

/**
 * @param {string} path a file or a folder
 * @returns {string[]} every file in it, sorted
 */
function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => filesUnder(join(path, entry.name)));
}

/**
 * A folder of stamps: each remembers for which inputs a step was last completed.
 * @param {string} folder
 */
export function stamps(folder) {
  return {
    /** @param {string} name @param {string} key @returns {boolean} */
    isFresh: (name, key) => existsSync(join(folder, name)) && readFileSync(join(folder, name), "utf8") === key,
    /** @param {string} name @param {string} key */
    mark(name, key) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, name), key);
    },
    /** @param {string} name */
    forget: (name) => rmSync(join(folder, name), { force: true }),
  };
}
