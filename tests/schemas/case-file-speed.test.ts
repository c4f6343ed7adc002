import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { CaseFile } from "@/lib/domain/case-file";
import { type ParsedCaseFile, parseCaseFile, readCaseFile, writeCaseFile } from "@/lib/schemas/case-file";

function accepted(parsed: ParsedCaseFile): CaseFile {
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults.slice(0, 5)));
  return parsed.caseFile;
}

const sample = accepted(readCaseFile(readFileSync("cases/iran-us-2025-26.json", "utf8")));

/** The sample over and over: 400 issues, 30 parties, a position in every cell, and as many statements. */
function largeCase(): CaseFile {
  const { focus: _, ...negotiation } = sample.negotiation;
  const cycle = <T>(list: readonly T[], count: number): T[] =>
    Array.from({ length: Math.ceil(count / list.length) }, () => list)
      .flat()
      .slice(0, count);
  const parties = cycle(sample.parties, 30).map((party, place) => ({ ...party, key: `party-${place}` }));
  const issues = cycle(sample.issues, 400).map((issue, place) => ({ ...issue, key: `issue-${place}` }));
  const statements = cycle(sample.statements, 12_000).map((statement, place) => ({
    ...statement,
    key: `statement-${place}`,
    party: `party-${place % 30}`,
  }));
  const positions = issues.flatMap((issue, row) => {
    const like = sample.positions.find(
      (position) => position.issue === sample.issues[row % sample.issues.length]?.key,
    );
    if (like === undefined) throw new Error("Every issue of the sample has a position");
    const { conditions: _, ...coded } = like;
    return parties.map((party, column) => ({
      ...coded,
      party: party.key,
      issue: issue.key,
      evidence: [{ statement: `statement-${row * 30 + column}` }],
    }));
  });
  return { ...sample, negotiation, parties, issues, statements, positions };
}

function milliseconds(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

// What is expected is a third of a second each; a loop in a loop over the positions would take minutes. The rest is
// room for a slow machine that does something else besides.
const SOON = 4000;

test("12,000 positions are read and written at once", () => {
  const large = largeCase();
  expect(large.positions).toHaveLength(12_000);
  const text = writeCaseFile(large);
  expect(milliseconds(() => writeCaseFile(large))).toBeLessThan(SOON);
  expect(milliseconds(() => accepted(readCaseFile(text)))).toBeLessThan(SOON);
});

test("so are 12,000 positions with faults in all of them", () => {
  const large = largeCase();
  const wrong = {
    ...large,
    positions: large.positions.map((position, place) => ({
      ...position,
      party: `nobody-${place}`,
      evidence: [{ statement: `never-said-${place}` }],
    })),
  };
  let parsed: ParsedCaseFile | null = null;
  expect(
    milliseconds(() => {
      parsed = parseCaseFile(wrong);
    }),
  ).toBeLessThan(SOON);
  expect(parsed).toMatchObject({ ok: false });
});
