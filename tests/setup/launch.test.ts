import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { browserLaunch, unpacked } from "../../scripts/lib/browser.mjs";
import { holdsTheLock } from "../../scripts/lib/install.mjs";
import { HEAP_FLAGS } from "../../scripts/lib/serve.mjs";

const scripts = join(import.meta.dirname, "..", "..", "scripts");
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "launch-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("help is printed in a checkout where nothing is installed, and nothing is written", () => {
  cpSync(scripts, join(folder, "scripts"), { recursive: true });
  const run = spawnSync(process.execPath, ["scripts/start.mjs", "--help"], { cwd: folder, encoding: "utf8" });
  expect(run.status).toBe(0);
  expect(run.stdout).toContain("TRUST_PROXY");
  expect(readdirSync(folder)).toEqual(["scripts"]);
});

test("npm start runs the server with the room for young objects that the benches measure", () => {
  const { scripts: commands } = JSON.parse(readFileSync(join(scripts, "..", "package.json"), "utf8"));
  expect(commands.start).toBe(`exec node ${HEAP_FLAGS.join(" ")} scripts/start.mjs`);
});

test("what was launched ends when its launcher is killed outright", async () => {
  const child = join(import.meta.dirname, "children", "launched.mjs");
  const launch = `const c = require("node:child_process").spawn(process.execPath, [${JSON.stringify(child)}], { stdio: "inherit" }); setInterval(() => c, 1000);`;
  const env = { ...process.env, DEMARCHE_HAS_LAUNCHER: "1" };
  const launcher = spawn(process.execPath, ["-e", launch], { env, stdio: ["ignore", "pipe", "inherit"] });
  let output = "";
  launcher.stdout.on("data", (chunk) => {
    output += chunk;
    if (output.includes("ready")) launcher.kill("SIGKILL");
  });
  await new Promise((resolve) => launcher.stdout.once("close", resolve));
  expect(output.split("\n")).toContain("stopped by SIGTERM");
});

describe("an installation made by hand", () => {
  const lock = {
    packages: {
      "": {},
      "node_modules/a": { version: "1.0.0", integrity: "x" },
      "node_modules/b": { version: "1.0.0", optional: true },
    },
  };
  const put = (path: string, value: unknown) => {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), JSON.stringify(value));
  };
  const installed = (version: string) => {
    put("package-lock.json", lock);
    put("node_modules/a/package.json", { version });
    put("node_modules/.package-lock.json", { packages: { "node_modules/a": { version, integrity: "x" } } });
  };
  test("is taken as it is, also without an optional package of another platform", () => {
    installed("1.0.0");
    expect(holdsTheLock(folder)).toBe(true);
  });
  test("is done again when it was interrupted, a package is missing, or a version differs", () => {
    installed("1.0.0");
    rmSync(join(folder, "node_modules", "a"), { recursive: true });
    expect(holdsTheLock(folder)).toBe(false);
    installed("1.1.0");
    expect(holdsTheLock(folder)).toBe(false);
    rmSync(join(folder, "node_modules", ".package-lock.json"));
    expect(holdsTheLock(folder)).toBe(false);
  });
});

describe("the browser of the tests", () => {
  const only = (path: string) => (candidate: string) => candidate === path;
  test("is the one that CHROMIUM_PATH names", () => {
    expect(browserLaunch({ CHROMIUM_PATH: "/my/chromium" }, () => true)).toEqual({ executablePath: "/my/chromium" });
  });
  test("is else the unpacked one, with its own libraries", () => {
    const own = join(unpacked, "chromium");
    expect(browserLaunch({ HOME: "/h" }, () => true)).toEqual({
      executablePath: own,
      env: { HOME: "/h", LD_LIBRARY_PATH: join(unpacked, "al2023", "lib") },
    });
  });
  test("is else one of the system, else Playwright's own", () => {
    expect(browserLaunch({}, only("/usr/bin/chromium"))).toEqual({ executablePath: "/usr/bin/chromium" });
    expect(browserLaunch({}, () => false)).toEqual({});
  });
});
