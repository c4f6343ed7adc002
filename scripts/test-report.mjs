// How many passed and failed, from the reports that the test runners leave.
import { readFileSync } from "node:fs";

/** @typedef {{ passed: number, failed: number }} Counts */

/**
 * @param {string} file of vitest's JSON reporter @param {number} code with which vitest ended
 * @returns {Counts}
 */
export function countVitest(file, code) {
  const report = read(file);
  const files = report?.testResults ?? [];
  const tests = files.flatMap((result) => result.assertionResults ?? []);
  // A file that cannot be loaded has failed without a single test.
  const broken = files.filter((result) => result.status === "failed" && result.assertionResults.length === 0);
  return settle(code, {
    passed: tests.filter((test) => test.status === "passed").length,
    failed: tests.filter((test) => test.status === "failed").length + broken.length,
  });
}

/**
 * @param {string} file of Playwright's JSON reporter @param {number} code with which Playwright ended
 * @returns {Counts}
 */
export function countPlaywright(file, code) {
  const { expected = 0, unexpected = 0, flaky = 0 } = read(file)?.stats ?? {};
  return settle(code, { passed: expected, failed: unexpected + flaky });
}

/**
 * A runner that says it failed has failed, whatever it counted, and one that ran nothing has tested nothing.
 * @param {number} code @param {Counts} counts @returns {Counts}
 */
function settle(code, { passed, failed }) {
  const wrong = code !== 0 || passed + failed === 0;
  return { passed, failed: failed === 0 && wrong ? 1 : failed };
}

/** @param {string} file */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}
