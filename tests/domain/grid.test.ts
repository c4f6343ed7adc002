// What a large matrix shows of a cell is what the cell says, and what the browser computes is what the server computes.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CaseFile } from "@/lib/domain/case-file";
import type { Cell } from "@/lib/domain/cell";
import { buildGridRows, readCode, writeCode } from "@/lib/domain/grid";
import { buildMatrix } from "@/lib/domain/matrix";
import { packRows, unpackRows } from "@/lib/domain/pack-rows";
import { packCase, unpackCase } from "@/lib/domain/packed-case";
import { EMPTY_VIEW, GROUPINGS, SORTINGS, type ViewState } from "@/lib/domain/view-state";
import { STATUSES } from "@/lib/domain/vocabulary";
import { caseFiles } from "../support/generate-case";

const RUNS = { seed: 20261125, numRuns: process.env.LONG_TESTS ? 2000 : 200 };

/** Views that ask for parties, dates and filters of this very case. */
function viewsOf(caseFile: CaseFile): fc.Arbitrary<ViewState> {
  const parties = fc.subarray(caseFile.parties.map(({ key }) => key));
  return fc
    .record({
      chosen: parties,
      count: parties,
      redLine: parties,
      onRecord: parties,
      asOf: fc.constantFrom(null, "2025", "2025-06", "2026-02-08"),
      since: fc.constantFrom(null, "2025-02"),
      status: fc.subarray([...STATUSES], { minLength: 0, maxLength: 3 }),
      group: fc.constantFrom(...GROUPINGS),
      sort: fc.constantFrom(...SORTINGS),
    })
    .map(({ chosen, ...view }) => ({
      ...EMPTY_VIEW,
      ...view,
      parties: chosen.length > 0 ? chosen : null,
      redLine: view.redLine.slice(0, 1),
      onRecord: view.onRecord.slice(0, 1),
    }));
}

const asked = caseFiles().chain((caseFile) => viewsOf(caseFile).map((view) => ({ caseFile, view })));

describe("Of any case file, in any view", () => {
  test("the code of a cell says what the cell says", () => {
    fc.assert(
      fc.property(asked, ({ caseFile, view }) => {
        const matrix = buildMatrix(caseFile, view);
        for (const { issue, cells } of matrix.rows)
          for (const party of matrix.parties) {
            const cell = cells[party] as Cell;
            const { state, isSearched, isBefore, rungs } = readCode(writeCode(cell, issue));
            expect(state).toBe(cell.state);
            if (state === "no-position") {
              expect(rungs).toEqual([]);
              const isLater = caseFile.positions.some(
                (one) => one.party === party && one.issue === issue.key,
              );
              const wasSearched = issue.searched?.some((search) => search.party === party) ?? false;
              expect({ isSearched, isBefore }).toEqual({
                isSearched: wasSearched && !isLater,
                isBefore: isLater,
              });
              continue;
            }
            expect(rungs).toEqual(
              issue.options.map(({ key }) => ({
                stance: cell.stances[key] ?? null,
                isStanding: cell.standing[key] !== undefined,
                lastSaid: cell.lastSaid[key]?.stance ?? null,
              })),
            );
          }
      }),
      RUNS,
    );
  });

  test("a packed case gives the parties, the date and the rows of the whole one, over the wire too", () => {
    fc.assert(
      fc.property(asked, fc.boolean(), ({ caseFile, view }, headlines) => {
        const sent = JSON.stringify(packCase(caseFile, { headlines }));
        const unpacked = unpackCase(JSON.parse(sent));
        const { parties, counted, chosenBy, countedBecause, asOf, summary, rows } = buildMatrix(
          caseFile,
          view,
        );
        const again = buildMatrix(unpacked, view);
        expect({ ...again, rows: buildGridRows(again, view, "en") }).toEqual({
          parties,
          counted,
          chosenBy,
          countedBecause,
          asOf,
          summary,
          rows: buildGridRows({ rows, parties }, view, "en"),
        });
        for (const { cells } of again.rows)
          for (const { party, issue, position } of Object.values(cells)) {
            const whole = rows.find((row) => row.issue.key === issue)?.cells[party]?.position;
            expect(position?.headline).toBe(headlines ? whole?.headline : undefined);
          }
      }),
      RUNS,
    );
  });

  test("packed rows are the rows", () => {
    fc.assert(
      fc.property(asked, ({ caseFile, view }) => {
        const rows = buildGridRows(buildMatrix(caseFile, view), view, "en");
        expect(unpackRows(packRows(rows))).toEqual(rows);
      }),
      RUNS,
    );
  });

  test("a packed case carries no word of a statement, a note or a condition", () => {
    fc.assert(
      fc.property(caseFiles(), (caseFile) => {
        const packed = packCase(caseFile, { headlines: true });
        expect(Object.keys(packed)).toEqual([
          "slug",
          "language",
          "asOf",
          "focus",
          "parties",
          "issues",
          "positions",
        ]);
        for (const [, , , , , , more] of packed.positions)
          expect(
            Object.keys(more).filter((key) => !["agenda", "conditions", "headline"].includes(key)),
          ).toEqual([]);
      }),
      RUNS,
    );
  });
});
