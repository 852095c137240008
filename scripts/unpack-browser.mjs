// Unpacks the packaged Chromium into the folder given as argument; called by the set-up step, in a process of its own
// because the package reads the environment when it is imported.
import { mkdirSync, rmSync } from "node:fs";
import process from "node:process";

const folder = process.argv[2];
if (folder === undefined) throw new Error("usage: unpack-browser.mjs <folder>");
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
process.env.AWS_LAMBDA_JS_RUNTIME ??= "nodejs22.x"; // brings the shared libraries that a bare Debian lacks
process.env.TMPDIR = folder; // the package unpacks into os.tmpdir()
const { default: chromium } = await import("@sparticuz/chromium");
await chromium.executablePath();
