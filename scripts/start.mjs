// npm start: sets up what is missing and becomes the server.
import "./lib/gate.mjs";
import process from "node:process";

const { answerArguments } = await import("./lib/help.mjs");
const answer = answerArguments(process.argv.slice(2));
if (answer !== undefined) {
  (answer.status === 0 ? process.stdout : process.stderr).write(answer.text);
  process.exit(answer.status);
}
const { stopWithLauncher } = await import("./lib/launcher.mjs");
const { orExit } = await import("./lib/problem.mjs");
const { root } = await import("./lib/project.mjs");
const { serve } = await import("./lib/serve.mjs");
const { setUp } = await import("./lib/setup.mjs");

stopWithLauncher();
const node = await orExit(() => setUp({ client: true }), root);
await serve(node, import.meta.filename);
