import { spawn } from "node:child_process";
import module from "node:module";
import { join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { HAS_LAUNCHER } from "./launcher.mjs";
import { isRunning } from "./node.mjs";
import { cache, root } from "./project.mjs";
import { passSignals } from "./run.mjs";

const entry = join(root, "server", "main.ts");

/**
 * Little room for young objects, in MB: a server with a hundred busy tables holds about 260 MB instead of 460.
 * Node reads it only when it starts, so `start` in package.json says it too.
 */
export const HEAP_FLAGS = ["--max-semi-space-size=8"];

/**
 * Becomes the server, so that a signal reaches it; on a machine with an older Node, starts this script again on the
 * right one and lends it the terminal.
 * @param {string} node
 * @param {string} script the entry script to start again
 */
export async function serve(node, script) {
  process.env.NODE_ENV ??= "production";
  if (!isRunning(node)) return again(node, script);
  module.enableCompileCache?.(join(cache, "compiled"));
  process.argv[1] = entry;
  await import(pathToFileURL(entry).href);
}

/** @param {string} node @param {string} script */
function again(node, script) {
  const child = spawn(node, [...HEAP_FLAGS, script], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, [HAS_LAUNCHER]: "1" },
  });
  passSignals(child);
  child.once("error", (error) => {
    throw error;
  });
  child.once("exit", (code, signal) => process.exit(code ?? (signal === "SIGINT" ? 130 : 143)));
}
