import { describe, expect, it } from "vitest";
import type { Case } from "./lint-case.ts";
import { DEAD } from "./lint-dead.ts";
import { SENSE } from "./lint-sense.ts";
import { changed, lineOf, lintProblems, SMALL } from "./small.ts";

describe("linting a scenario", () => {
  it("has nothing to say about the small scenario", () => {
    expect(lintProblems(SMALL)).toEqual([]);
  });

  it.each(DEAD)("finds a dead reference: $says", found);
  it.each(SENSE)("finds what makes no sense: $says", found);

  it("lets a brief name what its own seat holds", () => {
    expect(lintProblems(changed("know: More.", "know: The sealed letter."))).toEqual([]);
  });

  it("lists problems in the order of the file", () => {
    const text = changed("weight: 60", "weight: 50").replace("minutes: 10", "minutes: 10").replace("[2, 2]", "[2, 9]");
    const lines = lintProblems(text).map((p) => p.line);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
    expect(lines).toHaveLength(2);
  });
});

function found({ from, to, at, level, path, found, expected: wanted, hint }: Case): void {
  const text = changed(from, to);
  const problem = lintProblems(text).find((p) => p.path === path);
  expect(problem, `a problem at ${path}`).toBeDefined();
  expect(problem).toMatchObject({ level: level ?? "error", file: "small.yaml", line: lineOf(text, at ?? to) });
  matches(problem?.found, found);
  matches(problem?.expected, wanted);
  if (hint !== undefined) expect(problem?.hint).toBe(hint);
}

function matches(said: string | undefined, wanted: string | RegExp): void {
  if (typeof wanted === "string") expect(said).toBe(wanted);
  else expect(said).toMatch(wanted);
}
