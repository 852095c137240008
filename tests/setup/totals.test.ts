import { describe, expect, test } from "vitest";
import { parse } from "../../scripts/lib/checks.mjs";
import { readPlaywright, readVitest, result, summary } from "../../scripts/lib/report.mjs";

const counts = { passed: 3, failed: 0, skipped: 0, times: [{ title: "a test", seconds: 1.25 }] };
const lastLine = (text: string) => text.trimEnd().split("\n").at(-1);

describe("the last line of npm test", () => {
  test("sums the tests of every check and stands alone", () => {
    const text = summary([result("unit tests", true, counts), result("browser tests", true, counts)]);
    expect(lastLine(text)).toBe("6 passed, 0 failed");
  });
  test("never says 0 failed when a check failed", () => {
    expect(lastLine(summary([result("types", false), result("unit tests", true, counts)]))).toBe("3 passed, 1 failed");
    expect(lastLine(summary([result("unit tests", false, { ...counts, failed: 2 })]))).toBe("3 passed, 2 failed");
  });
  test("comes after the slowest tests and the names of what failed", () => {
    const text = summary([result("types", false), result("unit tests", true, counts)]);
    expect(text).toContain("1.3 s  a test");
    expect(text).toContain("failing: types");
  });
});

test("a test file that breaks before its first test counts as a failure", () => {
  const report = { numPassedTests: 1, numFailedTests: 0, numPendingTests: 1, numTodoTests: 0 };
  const testResults = [
    { status: "passed", assertionResults: [{ fullName: "a", duration: 500 }] },
    { status: "failed", assertionResults: [] },
  ];
  expect(readVitest({ ...report, testResults } as unknown as Parameters<typeof readVitest>[0])).toEqual({
    passed: 1,
    failed: 1,
    skipped: 1,
    times: [{ title: "a", seconds: 0.5 }],
  });
});

test("a browser test that passes only the second time counts as a failure", () => {
  const spec = { title: "joins", tests: [{ results: [{ duration: 1000 }, { duration: 500 }] }] };
  const inner = { title: "lobby", specs: [spec] };
  const report = {
    stats: { expected: 1, unexpected: 0, flaky: 1, skipped: 0 },
    suites: [{ title: "a.spec.ts", specs: [], suites: [inner] }],
  };
  expect(readPlaywright(report as unknown as Parameters<typeof readPlaywright>[0])).toEqual({
    passed: 1,
    failed: 1,
    skipped: 0,
    times: [{ title: "a.spec.ts > lobby > joins", seconds: 1.5 }],
  });
});

describe("the arguments of npm test", () => {
  test("choose checks, and what follows goes to the last of them", () => {
    expect(parse([])).toEqual({ names: ["types", "lint", "unit", "e2e"], extra: [] });
    expect(parse(["types", "lint"])).toEqual({ names: ["types", "lint"], extra: [] });
    expect(parse(["unit", "--", "tests/rules"])).toEqual({ names: ["unit"], extra: ["tests/rules"] });
    expect(parse(["unit", "tests/rules", "-t", "name"])).toEqual({
      names: ["unit"],
      extra: ["tests/rules", "-t", "name"],
    });
  });
  test("are refused when they name no check", () => {
    expect(() => parse(["tipes"])).toThrow('unknown check "tipes"');
  });
});
