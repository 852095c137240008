import { describe, expect, test } from "vitest";
import { projectFiles, readProjectFile } from "./architecture/files.ts";
import {
  brokenImports,
  circles,
  floorOf,
  folderCircles,
  loadedBy,
  missingTargets,
  staleExceptions,
} from "./architecture/imports.ts";
import { missingOptional } from "./architecture/lockfile.ts";
import { impurities } from "./architecture/purity.ts";
import { isCode, linesIn, linesToRead, parse } from "./architecture/source.ts";
import { leftovers, misspellings, outsidePaths } from "./architecture/wording.ts";

const files = projectFiles();
const sources = files.filter((file) => isCode(file.path)).map(parse);
const LONGEST = 400;
const DATA = /^(?:shared\/(?:catalogue|text)\/|client\/dev\/fixture|scenarios\/|package\.json)|\.(?:md|svg)$/;

describe("the floors of the project", () => {
  test("no file imports what its floor must not know", () => {
    expect(brokenImports(sources)).toEqual([]);
  });
  test("no exception to the import rules outlives its reason", () => {
    expect(staleExceptions(sources)).toEqual([]);
  });
  test("every import names a file that exists, with its ending", () => {
    expect(missingTargets(sources, new Set(files.map((file) => file.path)))).toEqual([]);
  });
  test("no files need each other in a circle", () => {
    expect(circles(sources)).toEqual([]);
  });
  test("no folders need each other in a circle", () => {
    expect(folderCircles(sources)).toEqual([]);
  });
  test("every file of shared, server and client has a floor", () => {
    const homeless = sources.filter(
      ({ path }) => /^(?:shared|server|client)\//.test(path) && floorOf(path) === undefined,
    );
    expect(homeless.map((file) => file.path)).toEqual([]);
  });
  test("what players download holds no rule engine and no scenario reader", () => {
    const entries = sources.map((file) => file.path).filter((path) => floorOf(path) === "client");
    const secret = /^shared\/(?:scenario\/|bots\/|game\.ts|rules\/(?!view\.ts|ids\.ts))/;
    expect([...loadedBy(entries, sources)].filter((path) => secret.test(path))).toEqual([]);
  });
});

describe("the shared code", () => {
  test("uses no clock, no chance, no timer and nothing of a browser or of Node", () => {
    expect(sources.filter((file) => file.path.startsWith("shared/")).flatMap(impurities)).toEqual([]);
  });
});

describe("every file", () => {
  test("stays short enough to read at once, unless it is data", () => {
    const code = sources.map((source) => ({ path: source.path, lines: linesToRead(source) }));
    const rest = files.filter(({ path }) => !isCode(path)).map(({ path, text }) => ({ path, lines: linesIn(text) }));
    expect([...code, ...rest].filter(({ path, lines }) => !DATA.test(path) && lines > LONGEST)).toEqual([]);
  });
  test("is finished", () => {
    expect(files.flatMap(leftovers)).toEqual([]);
  });
  test("names no path outside the project", () => {
    expect(files.flatMap(outsidePaths)).toEqual([]);
  });
  test("spells the terms of the field as the field does", () => {
    expect(files.flatMap(misspellings)).toEqual([]);
  });
});

describe("the lockfile", () => {
  test("holds every optional dependency that a package in it names", () => {
    expect(missingOptional(JSON.parse(readProjectFile("package-lock.json")).packages)).toEqual([]);
  });
});
