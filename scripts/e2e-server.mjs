// The server for the browser tests: like the real one, with a database that is thrown away afterwards.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";

const folder = mkdtempSync(join(tmpdir(), "demarche-e2e-"));
process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
process.env.DATA_DIR = folder;
process.env.NODE_ENV ??= "production";
await import("../server/main.ts");
