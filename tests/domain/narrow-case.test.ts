import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstDay, lastDay } from "@/lib/domain/day";
import { buildMatrix } from "@/lib/domain/matrix";
import { narrowCase, sayView } from "@/lib/domain/narrow-case";
import { caseFiles } from "../support/generate-case";
import { viewWith } from "../support/tiny-case";

describe("A case narrowed to a view", () => {
  it("is the whole case where the view narrows nothing", () => {
    fc.assert(
      fc.property(caseFiles(), (caseFile) => {
        const { positions, statements } = narrowCase(caseFile, viewWith());
        expect(positions).toEqual(caseFile.positions);
        expect(statements).toEqual(caseFile.statements);
      }),
      { numRuns: 30 },
    );
  });

  it("holds every position that the matrix shows and none of others, nor what came later", () => {
    fc.assert(
      fc.property(caseFiles(), fc.constantFrom("2024", "2025-06", "2026-02-01"), (caseFile, asOf) => {
        const parties = caseFile.parties.slice(0, 2).map(({ key }) => key);
        const view = viewWith({ parties, asOf, status: ["gap", "unanswered", "unknown"] });
        const { positions, statements } = narrowCase(caseFile, view);
        const { rows } = buildMatrix(caseFile, view);
        const shown = rows.flatMap(({ cells }) =>
          Object.values(cells).flatMap(({ position }) => position ?? []),
        );
        for (const position of shown) expect(positions).toContain(position);
        const issues = rows.map(({ issue }) => issue.key);
        for (const { party, issue, from } of positions) {
          expect(parties).toContain(party);
          expect(issues).toContain(issue);
          expect(firstDay(from) <= lastDay(asOf)).toBe(true);
        }
        const cited = positions.flatMap(({ evidence = [] }) => evidence.map(({ statement }) => statement));
        for (const { key, date } of statements) {
          expect(cited).toContain(key);
          expect(firstDay(date) <= lastDay(asOf)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("said in full shows the same matrix", () => {
    fc.assert(
      fc.property(caseFiles(), (caseFile) => {
        const said = sayView(caseFile, viewWith(), { view: "matrix", key: null });
        const { rows, parties, counted, asOf } = buildMatrix(caseFile, viewWith());
        expect(buildMatrix(caseFile, said)).toMatchObject({ rows, parties, counted, asOf });
      }),
      { numRuns: 30 },
    );
  });
});
