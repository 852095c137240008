import { describe, expect, test } from "vitest";
import { brokenImports, circles, folderCircles, loadedBy, missingTargets } from "./imports.ts";
import { missingOptional } from "./lockfile.ts";
import { impurities } from "./purity.ts";
import { linesToRead, parse } from "./source.ts";
import { leftovers, misspellings, outsidePaths } from "./wording.ts";

const source = (path: string, text: string) => parse({ path, text });
const broken = (path: string, text: string) => brokenImports([source(path, text)]).length > 0;

describe("the import check", () => {
  test.each([
    ["shared/engine/a.ts", 'import { x } from "../rules/b.ts";'],
    ["shared/engine/a.ts", 'import type { X } from "../rules/b.ts";'],
    ["shared/rules/a.ts", 'export * from "../game.ts";'],
    ["shared/rules/a.ts", 'import { readFileSync } from "node:fs";'],
    ["shared/catalogue/a.ts", 'import { x } from "../engine/b.ts";'],
    ["server/table/a.ts", 'import { x } from "../../shared/rules/b.ts";'],
    ["server/table/a.ts", 'import { Room } from "@colyseus/core";'],
    ["server/rooms/a.ts", 'import type { X } from "../../client/model/b.ts";'],
    ["client/panels/a.tsx", 'import { x } from "../../server/store/b.ts";'],
    ["client/panels/a.tsx", 'import { apply } from "../../shared/game.ts";'],
    ["client/panels/a.tsx", 'const game = import("../../shared/game.ts");'],
    ["client/panels/a.tsx", 'import Phaser from "phaser";'],
    ["client/panels/a.tsx", 'import type { X } from "../dev/b.ts";'],
    ["client/model/a.ts", 'import { Client } from "@colyseus/sdk";'],
  ])("refuses in %s: %s", (path, text) => {
    expect(broken(path, text)).toBe(true);
  });

  test.each([
    ["shared/rules/a.ts", 'import { x } from "../engine/b.ts"; import { y } from "../catalogue/c.ts";'],
    ["shared/engine/a.ts", 'import { z } from "zod";'],
    ["server/table/a.ts", 'import { apply } from "../../shared/game.ts";'],
    ["server/rooms/a.ts", 'import { Room } from "@colyseus/core";'],
    [
      "client/panels/a.tsx",
      'import type { View } from "../../shared/game.ts"; import { t } from "../../shared/text/b.ts";',
    ],
    ["client/dev/a.tsx", 'import { apply } from "../../shared/game.ts";'],
    ["client/stage/a.ts", 'import Phaser from "phaser"; import url from "./b.svg?no-inline";'],
    ["client/net/a.ts", 'import { Client } from "@colyseus/sdk";'],
  ])("allows in %s: %s", (path, text) => {
    expect(broken(path, text)).toBe(false);
  });

  test("finds a circle of three files, but not one of types", () => {
    const circle = [
      source("shared/a.ts", 'import { b } from "./b.ts";'),
      source("shared/b.ts", 'export { c } from "./c.ts";'),
      source("shared/c.ts", 'import { a } from "./a.ts";'),
    ];
    expect(circles(circle)).toEqual(["shared/a.ts -> shared/b.ts -> shared/c.ts -> shared/a.ts"]);
    expect(circles([...circle.slice(0, 2), source("shared/c.ts", 'import type { A } from "./a.ts";')])).toEqual([]);
  });
  test("finds two folders that need each other through different files", () => {
    const pair = [
      source("client/ui/a.ts", 'import { b } from "../model/b.ts";'),
      source("client/model/c.ts", 'import { d } from "../ui/d.ts";'),
    ];
    expect(circles(pair)).toEqual([]);
    expect(folderCircles(pair)).toEqual(["client/ui -> client/model -> client/ui"]);
  });
  test("follows values to everything that is loaded", () => {
    const chain = [
      source("client/a.ts", 'import { b } from "../shared/b.ts"; import type { D } from "../shared/d.ts";'),
      source("shared/b.ts", 'export * from "./c.ts";'),
    ];
    expect([...loadedBy(["client/a.ts"], chain)]).toEqual(["client/a.ts", "shared/b.ts", "shared/c.ts"]);
  });
  test("misses a file that is imported without its ending", () => {
    const one = source("shared/a.ts", 'import { b } from "./b";');
    expect(missingTargets([one], new Set(["shared/a.ts", "shared/b.ts"]))).toHaveLength(1);
  });
});

describe("the purity check", () => {
  test.each([
    "export const now = Date.now();",
    "export const at: Date | undefined = undefined;",
    "export const roll = () => Math.random();",
    "setTimeout(() => {}, 1);",
    "export const t = performance.now();",
    "export const home = process.env.HOME;",
    "export const width = window.innerWidth;",
    'export const order = ["b"].sort((a, b) => a.localeCompare(b));',
  ])("refuses %s", (text) => {
    expect(impurities(source("shared/rules/a.ts", text))).not.toEqual([]);
  });
  test.each([
    "export interface Entry { readonly window: number; process: string }",
    "export const end = (window: number) => window + 1;",
    "export const read = (fact: { document: string }) => fact.document;",
    "export const top = Math.max(1, 2);",
  ])("allows %s", (text) => {
    expect(impurities(source("shared/rules/a.ts", text))).toEqual([]);
  });
});

describe("the wording check", () => {
  const at = (path: string, text: string) => misspellings({ path, text });
  test("wants the accent of the field's word in sentences, not in names", () => {
    const bare = ["dem", "arche"].join("");
    expect(at("docs/a.md", `They deliver a ${bare} today.`)).toHaveLength(1);
    expect(at("docs/a.md", `Write \`${bare}\` as the id.`)).toEqual([]);
    expect(at("shared/a.ts", `export const ${bare} = "They deliver a ${bare} today";`)).toHaveLength(1);
    expect(at("shared/a.ts", `export const kind = "${bare}";`)).toEqual([]);
    expect(at("scenarios/a.yaml", `text: They deliver a ${bare} today`)).toHaveLength(1);
    expect(at("scenarios/a.yaml", `action: ${bare}`)).toEqual([]);
  });
  test("finds work left for later and paths of one machine", () => {
    expect(leftovers({ path: "a.ts", text: `// ${["TO", "DO"].join("")} later` })).toHaveLength(1);
    expect(outsidePaths({ path: "a.ts", text: `read("${["", "home", "me"].join("/")}/x")` })).toHaveLength(1);
    expect(outsidePaths({ path: "a.md", text: "see docs/work/plan.md" })).toEqual([]);
  });
});

test("declarations of types do not count as lines to read", () => {
  expect(linesToRead(source("a.ts", "export interface A {\n  b: 1;\n}\nexport const c = 1;\n"))).toBe(1);
});

test("the lockfile check looks for a package where Node would", () => {
  const packages = {
    "node_modules/a": { optionalDependencies: { b: "1", c: "1" } },
    "node_modules/a/node_modules/b": {},
  };
  expect(missingOptional(packages)).toEqual(["node_modules/a wants c"]);
});
