import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, posix, sep } from "node:path";

const root = join(import.meta.dirname, "..", "..");
const FOLDERS = [".ci", "client", "docs", "scenarios", "scripts", "server", "shared", "tests"];
const SKIPPED = new Set(["node_modules", "dist", "data", "test-results", ".git"]);
const TEXT = /(?:\.(?:tsx?|mjs|json|jsonc|ya?ml|md|css|html|svg|cmd)|^\.ci\/run|^LICENSE)$/;

export interface TextFile {
  /** Relative to the project, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Every text file of the project's own, except the lockfile; sorted by path. */
export function projectFiles(): readonly TextFile[] {
  const top = readdirSync(root).filter((name) => name !== "package-lock.json" && statSync(join(root, name)).isFile());
  return [...top, ...FOLDERS.flatMap(under)]
    .filter((path) => TEXT.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
}

export const readProjectFile = (path: string): string => readFileSync(join(root, path), "utf8");

function under(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder.split(sep).join("/"), entry.name);
    if (SKIPPED.has(entry.name)) return [];
    return entry.isDirectory() ? under(path) : [path];
  });
}
