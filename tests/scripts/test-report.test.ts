import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { countPlaywright, countVitest } from "../../scripts/test-report.mjs";

function report(content: unknown): string {
  const folder = mkdtempSync(path.join(tmpdir(), "parley-report-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = path.join(folder, "report.json");
  writeFileSync(file, JSON.stringify(content));
  return file;
}

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
});

test("vitest: tests are counted, and a file that could not be loaded is a failure", () => {
  const content = {
    testResults: [file("passed", "passed", "passed"), file("failed", "passed", "failed"), file("failed")],
  };
  expect(countVitest(report(content), 1)).toEqual({ passed: 3, failed: 2 });
});

test("Playwright: a test that passed only at the second try has failed", () => {
  const stats = { expected: 5, unexpected: 2, flaky: 1, skipped: 3 };
  expect(countPlaywright(report({ stats }), 1)).toEqual({ passed: 5, failed: 3 });
});

test("a runner that ends badly has failed although every test passed", () => {
  expect(countVitest(report({ testResults: [file("passed", "passed")] }), 1)).toEqual({
    passed: 1,
    failed: 1,
  });
  expect(countPlaywright(report({ stats: { expected: 1 } }), 1)).toEqual({ passed: 1, failed: 1 });
});

test("a runner that ran no test, or left no report, has failed", () => {
  expect(countVitest(report({ testResults: [] }), 0)).toEqual({ passed: 0, failed: 1 });
  expect(countPlaywright(report({ stats: { skipped: 4 } }), 0)).toEqual({ passed: 0, failed: 1 });
  expect(countVitest("/nowhere/report.json", 0)).toEqual({ passed: 0, failed: 1 });
  expect(countPlaywright("/nowhere/report.json", 0)).toEqual({ passed: 0, failed: 1 });
});
