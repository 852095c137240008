// npm run dev: the server restarts when its files change; the client's changes reach the open pages at once.
import "./lib/gate.mjs";
import { spawn } from "node:child_process";
import process from "node:process";

const { stopWithLauncher } = await import("./lib/launcher.mjs");
const { orExit } = await import("./lib/problem.mjs");
const { root } = await import("./lib/project.mjs");
const { passSignals } = await import("./lib/run.mjs");
const { HEAP_FLAGS } = await import("./lib/serve.mjs");
const { setUp } = await import("./lib/setup.mjs");

stopWithLauncher();
const node = await orExit(() => setUp({}), root);
const watched = ["server", "shared", "scenarios"].map((folder) => `--watch-path=${folder}`);
const child = spawn(node, [...HEAP_FLAGS, ...watched, "--watch-preserve-output", "server/main.ts"], {
  cwd: root,
  stdio: "inherit",
  env: { NODE_ENV: "development", ...process.env, DEMARCHE_DEV: "1" },
});
passSignals(child);
child.once("exit", (code) => process.exit(code ?? 0));
