// What the pages of issues, parties and sources tell: the exchange, how much is on record, what rests on a source.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { endOfRecord } from "@/lib/domain/as-of";
import type { CaseFile, Day } from "@/lib/domain/case-file";
import { indexCase } from "@/lib/domain/case-index";
import { COVERAGES, countCoverage, coverageOf } from "@/lib/domain/coverage";
import { firstDay } from "@/lib/domain/day";
import { listEvidence } from "@/lib/domain/evidence";
import { listExchange } from "@/lib/domain/exchange";
import { buildMatrix, cellsAt } from "@/lib/domain/matrix";
import { listStatusesOnSource } from "@/lib/domain/rests-on-source";
import { caseFiles } from "../support/generate-case";
import { caseWith, issueWith, positionOf, viewWith } from "../support/tiny-case";

const days = fc.constantFrom<Day>("2024-12-31", "2025-06-15", "2026-12-31");

describe("The exchange on an issue", () => {
  test("holds each statement that bears on a position of that day once, in order both ways", () => {
    fc.assert(
      fc.property(caseFiles(), days, (caseFile, day) => {
        const index = indexCase(caseFile);
        for (const { key } of caseFile.issues) {
          const newest = listExchange(index, key, day, false);
          const oldest = listExchange(index, key, day, true);
          const named = caseFile.positions
            .filter((position) => position.issue === key && firstDay(position.from) <= day)
            .flatMap(({ evidence = [] }) => evidence.map(({ statement }) => statement));
          const expected = caseFile.statements
            .filter((statement) => named.includes(statement.key) && firstDay(statement.date) <= day)
            .map((statement) => statement.key);
          expect(newest.map(({ statement }) => statement.key).toSorted()).toEqual(expected.toSorted());
          expect(oldest.map(({ statement }) => statement.key).toSorted()).toEqual(expected.toSorted());
          const dates = oldest.map(({ statement }) => firstDay(statement.date));
          expect(dates).toEqual(dates.toSorted());
          expect(newest.map(({ statement }) => firstDay(statement.date))).toEqual(dates.toReversed());
        }
      }),
      { numRuns: 60 },
    );
  });

  test("says of each bearing what the cell of that day says of its evidence", () => {
    fc.assert(
      fc.property(caseFiles(), (caseFile) => {
        const index = indexCase(caseFile);
        const day = endOfRecord(caseFile);
        const cellOf = cellsAt(index, day);
        for (const issue of caseFile.issues) {
          const inForce = listExchange(index, issue.key, day, true).flatMap(({ statement, bearings }) =>
            bearings
              .filter(({ isReplaced }) => !isReplaced)
              .map(({ position, relation }) => `${position.party} ${statement.key} ${relation}`),
          );
          const ofCells = caseFile.parties.flatMap(({ key }) =>
            listEvidence(index, cellOf(key, issue.key), day).map(
              ({ statement, relation }) => `${key} ${statement.key} ${relation}`,
            ),
          );
          expect(inForce.toSorted()).toEqual(ofCells.toSorted());
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("How much is on record", () => {
  test("every cell is counted once, and what is on record is what the statuses take for it", () => {
    fc.assert(
      fc.property(caseFiles(), days, (caseFile, day) => {
        const index = indexCase(caseFile);
        const cellOf = cellsAt(index, day);
        for (const { key } of caseFile.parties) {
          const cells = caseFile.issues.map((issue) => cellOf(key, issue.key));
          const { counts, all, stale } = countCoverage(index, cells, day);
          expect(COVERAGES.reduce((sum, one) => sum + counts[one], 0)).toBe(all);
          expect(counts["on-record"]).toBe(cells.filter(({ onRecord }) => onRecord).length);
          for (const { cell, months } of stale) {
            expect(cell.onRecord).toBe(true);
            expect(months).toBeGreaterThanOrEqual(5);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test("searched and not found is not the same as not researched", () => {
    const caseFile = caseWith({
      issues: [issueWith(2, { searched: [{ party: "b", until: "2026-01-15" }] })],
      positions: [positionOf("a", "P ·", { from: "2025-01-01" }), { ...positionOf("c", "· ·"), stances: {} }],
    });
    const index = indexCase(caseFile);
    const cellOf = cellsAt(index, "2026-02-01");
    const cells = ["a", "b", "c"].map((party) => cellOf(party, "topic"));
    expect(cells.map((cell) => coverageOf(index, cell))).toEqual(["on-record", "searched", "not-coded"]);
    expect(coverageOf(index, cellsAt(index, "2024-01-01")("a", "topic"))).toBe("not-researched");
    const { stale } = countCoverage(index, cells, "2026-02-01");
    expect(stale.map(({ cell, months }) => [cell.party, months])).toEqual([["a", 13]]);
  });
});

test("A status rests on a source exactly where a counted position in force has a supporting statement of it", () => {
  fc.assert(
    fc.property(caseFiles(), (caseFile: CaseFile) => {
      const index = indexCase(caseFile);
      const matrix = buildMatrix(caseFile, viewWith({ parties: caseFile.parties.map(({ key }) => key) }));
      for (const { key } of caseFile.sources) {
        const found = listStatusesOnSource(index, matrix, key);
        const expected = matrix.rows.filter(({ status, cells }) =>
          status.onRecord.some((party) => {
            const cell = cells[party];
            return (
              cell &&
              listEvidence(index, cell, matrix.asOf).some(
                ({ relation, source }) => relation === "supports" && source.key === key,
              )
            );
          }),
        );
        expect(found.map(({ row }) => row.issue.key)).toEqual(expected.map(({ issue }) => issue.key));
        for (const { row, through } of found)
          for (const { options } of through)
            for (const option of options) expect(row.issue.options.map((one) => one.key)).toContain(option);
      }
    }),
    { numRuns: 60 },
  );
});
