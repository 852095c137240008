import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { contentHash, hash, stamps } from "../../scripts/lib/stamp.mjs";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "stamp-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (path: string, text: string) => {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), text);
};

describe("the hash of the sources", () => {
  const now = () => contentHash(folder, ["client", "vite.config.ts"]);

  test("stays the same when files are written again unchanged", () => {
    write("client/a.ts", "1");
    const before = now();
    write("client/a.ts", "1");
    expect(now()).toBe(before);
  });
  test.each([
    ["a file changes", () => write("client/a.ts", "2")],
    ["a file is added", () => write("client/deep/b.ts", "")],
    ["a file is removed", () => rmSync(join(folder, "client/a.ts"))],
    ["a file that was missing appears", () => write("vite.config.ts", "")],
  ])("changes when %s", (_what, change) => {
    write("client/a.ts", "1");
    const before = now();
    change();
    expect(now()).not.toBe(before);
  });
  test("changes when text moves from one file to the next", () => {
    expect(hash("ab", "c")).not.toBe(hash("a", "bc"));
  });
  test("does not notice files elsewhere", () => {
    const before = now();
    write("server/a.ts", "1");
    expect(now()).toBe(before);
  });
});

describe("a stamp", () => {
  test("is fresh only for the inputs it was made for", () => {
    const kept = stamps(join(folder, "deep", "stamps"));
    expect(kept.isFresh("client", "one")).toBe(false);
    kept.mark("client", "one");
    expect(kept.isFresh("client", "one")).toBe(true);
    expect(kept.isFresh("client", "two")).toBe(false);
    expect(kept.isFresh("browser", "one")).toBe(false);
  });
  test("is gone after it was forgotten, so that an interrupted step is repeated", () => {
    const kept = stamps(folder);
    kept.mark("install", "one");
    kept.forget("install");
    expect(kept.isFresh("install", "one")).toBe(false);
  });
});
