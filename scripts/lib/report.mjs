/**
 * @typedef {{title: string, seconds: number}} Timed
 * @typedef {object} Result of one check
 * @property {string} name
 * @property {number} passed tests
 * @property {number} failed tests; a check that failed without naming a test counts as one
 * @property {number} skipped tests
 * @property {Timed[]} times of each test
 */

/**
 * @param {string} name @param {boolean} succeeded
 * @param {{passed: number, failed: number, skipped: number, times: Timed[]}} [counts] for a check that counts tests
 * @returns {Result}
 */
export function result(name, succeeded, counts = { passed: 0, failed: 0, skipped: 0, times: [] }) {
  return { name, ...counts, failed: succeeded ? counts.failed : Math.max(counts.failed, 1) };
}

/**
 * @param {import("vitest/node").JsonTestResults} report
 * @returns {{passed: number, failed: number, skipped: number, times: Timed[]}}
 */
export function readVitest(report) {
  const broken = report.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
    times: report.testResults.flatMap((file) =>
      file.assertionResults.map((test) => ({ title: test.fullName, seconds: (test.duration ?? 0) / 1000 })),
    ),
  };
}

/**
 * @param {import("@playwright/test/reporter").JSONReport} report
 * @returns {{passed: number, failed: number, skipped: number, times: Timed[]}}
 */
export function readPlaywright(report) {
  const { expected, unexpected, flaky, skipped } = report.stats;
  return {
    passed: expected,
    failed: unexpected + flaky,
    skipped,
    times: report.suites.flatMap((suite) => timesIn(suite, [])),
  };
}

/**
 * @param {import("@playwright/test/reporter").JSONReportSuite} suite @param {string[]} above titles
 * @returns {Timed[]}
 */
function timesIn(suite, above) {
  const path = [...above, suite.title];
  const own = suite.specs.map((spec) => ({
    title: [...path, spec.title].join(" > "),
    seconds: spec.tests.flatMap((test) => test.results).reduce((sum, run) => sum + run.duration, 0) / 1000,
  }));
  return [...own, ...(suite.suites ?? []).flatMap((inner) => timesIn(inner, path))];
}

/**
 * The end of the output: the slowest tests, what failed, and the totals alone on the last line.
 * @param {Result[]} results
 * @param {number} [slowest] how many to list
 * @returns {string}
 */
export function summary(results, slowest = 5) {
  const times = results.flatMap((one) => one.times).sort((a, b) => b.seconds - a.seconds);
  const lines = times.slice(0, slowest).map(({ title, seconds }) => `  ${seconds.toFixed(1).padStart(6)} s  ${title}`);
  if (lines.length > 0) lines.unshift("slowest tests:");
  const skipped = sum(results, "skipped");
  if (skipped > 0) lines.push(`${skipped} skipped`);
  const failing = results.filter((one) => one.failed > 0).map((one) => one.name);
  if (failing.length > 0) lines.push(`failing: ${failing.join(", ")}`);
  return `${[...lines, `${sum(results, "passed")} passed, ${sum(results, "failed")} failed`].join("\n")}\n`;
}

/** @param {Result[]} results @param {"passed" | "failed" | "skipped"} field @returns {number} */
export const sum = (results, field) => results.reduce((total, one) => total + one[field], 0);
