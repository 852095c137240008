import { join } from "node:path";

export const root = join(import.meta.dirname, "..", "..");
export const modules = join(root, "node_modules");
/** Ours inside node_modules, so that a fresh installation also forgets what was derived from the old one. */
export const cache = join(modules, ".cache", "demarche");
