import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { changed, lineOf, SMALL } from "../scenario/small.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const run = promisify(execFile);
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "lint-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function lint(...files: string[]): Promise<{ code: number; out: string; err: string }> {
  const env = { ...process.env, INIT_CWD: folder };
  const command = [join(ROOT, "server", "cli", "lint.ts"), ...files];
  try {
    const { stdout, stderr } = await run(process.execPath, command, { env });
    return { code: 0, out: stdout, err: stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, out: stdout, err: stderr };
  }
}

describe("the scenario linter on the command line", () => {
  it("finds all scenarios of the project in order", async () => {
    const { code, out } = await lint();
    expect(out).toMatch(/^scenarios: [1-9]\d*, errors: 0, warnings: 0\n$/);
    expect(code).toBe(0);
  });

  it("prints file, line, path and message, and ends with 1 on an error", async () => {
    const text = changed("weight: 60", "weight: sixty");
    await writeFile(join(folder, "broken.yaml"), text);
    const { code, out } = await lint("broken.yaml");
    const line = lineOf(text, "sixty");
    expect(out).toMatch(
      new RegExp(`^broken\\.yaml:${line}:\\d+ error seats\\[0\\]\\.objectives\\[0\\]\\.weight: found "sixty"`),
    );
    expect(code).toBe(1);
  });

  it("ends with 0 where there are only warnings", async () => {
    await writeFile(join(folder, "warned.yaml"), changed("threshold: 50", "threshold: 20"));
    const { code, out } = await lint("warned.yaml");
    expect(out).toContain("warning seats[0].redLines[0].pledge");
    expect(code).toBe(0);
  });

  it("has nothing to say about a sound file", async () => {
    await writeFile(join(folder, "sound.yaml"), SMALL);
    expect(await lint("sound.yaml")).toEqual({ code: 0, out: "scenarios: 1, errors: 0, warnings: 0\n", err: "" });
  });

  it("says which file it can't read", async () => {
    const { code, err } = await lint("absent.yaml");
    expect(err).toContain("absent.yaml");
    expect(code).toBe(1);
  });
});
