import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { compressAll } from "./compress.mjs";
import { lockKey } from "./install.mjs";
import { Problem } from "./problem.mjs";
import { cache, modules, root } from "./project.mjs";
import { run } from "./run.mjs";
import { contentHash, hash, stamps } from "./stamp.mjs";

const STEP = "client";
const SOURCES = ["client", "shared", "vite.config.ts", "tsconfig.json", "scripts/lib/compress.mjs"];
const built = join(root, "dist");

const key = () => hash(lockKey(), contentHash(root, SOURCES));

export const isBuilt = () => existsSync(join(built, "index.html")) && stamps(cache).isFresh(STEP, key());

/**
 * Builds beside the old client and then swaps, so that a server running from this folder never serves half a client.
 * @param {string} node
 */
export async function buildClient(node) {
  const current = key();
  const next = join(cache, `client-next-${process.pid}`);
  const last = join(cache, `client-last-${process.pid}`);
  mkdirSync(cache, { recursive: true });
  const args = [
    join(modules, "vite", "bin", "vite.js"),
    "build",
    "--logLevel",
    "warn",
    "--outDir",
    next,
    "--emptyOutDir",
  ];
  try {
    const { status } = await run(node, args, { env: { NODE_ENV: "production" } });
    if (status !== 0) throw new Problem("the client could not be built; the reasons are above.");
    compressAll(join(next, "assets"));
    if (existsSync(built)) renameSync(built, last);
    renameSync(next, built);
    stamps(cache).mark(STEP, current);
  } finally {
    for (const folder of [next, last]) rmSync(folder, { recursive: true, force: true });
  }
}
