// The spectrum says of every option what the cell and the status say, and nothing besides.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CaseFile, Key, Position } from "@/lib/domain/case-file";
import { buildMatrix } from "@/lib/domain/matrix";
import { buildSpectrum, type Extent, type IssueSpectrum } from "@/lib/domain/spectrum";
import { caseFiles } from "../support/generate-case";
import { caseWith, issueWith, partyNamed, positionOf, viewWith } from "../support/tiny-case";

const RUNS = { seed: 20261124, numRuns: process.env.LONG_TESTS ? 2000 : 200 };

function spectraOf(caseFile: CaseFile, asOf: string | null = null): IssueSpectrum[] {
  const matrix = buildMatrix(caseFile, viewWith({ parties: caseFile.parties.map(({ key }) => key), asOf }));
  return matrix.rows.map((row) => buildSpectrum(row, matrix.parties));
}

const placesOf = (extents: readonly Extent[]) =>
  extents.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, step) => from + step));

describe("Of any case file, at any date", () => {
  const asked = fc.record({
    caseFile: caseFiles(),
    asOf: fc.constantFrom(null, "2025", "2025-06", "2026-02-08"),
  });

  test("every chosen party stands in one row, those counted apart", () => {
    fc.assert(
      fc.property(asked, ({ caseFile, asOf }) => {
        for (const { row, counted, beside } of spectraOf(caseFile, asOf)) {
          const inCounted = counted.flatMap(({ parties }) => parties);
          const inBeside = beside.flatMap(({ parties }) => parties);
          expect(inCounted.toSorted()).toEqual([...row.status.counted].toSorted());
          expect([...inCounted, ...inBeside].toSorted()).toEqual(
            caseFile.parties.map(({ key }) => key).toSorted(),
          );
        }
      }),
      RUNS,
    );
  });

  test("marks, ranges, walls and rings are those of the cell, of each party in the row", () => {
    fc.assert(
      fc.property(asked, ({ caseFile, asOf }) => {
        for (const { row, counted, beside } of spectraOf(caseFile, asOf)) {
          const { options } = row.issue;
          for (const { parties, marks, rings, wanted, walled } of [...counted, ...beside]) {
            for (const party of parties) {
              const cell = row.cells[party];
              const said = (is: (stance: string | undefined) => boolean) =>
                options.flatMap(({ key }, place) => (is(cell?.stances[key]) ? [place] : []));
              expect(Object.fromEntries(marks.map(({ option, stance }) => [option, stance]))).toEqual({
                ...cell?.stances,
              });
              expect(Object.fromEntries(rings.map((ring) => [ring.option, ring.said]))).toEqual({
                ...cell?.lastSaid,
              });
              expect(placesOf(walled)).toEqual(said((stance) => stance === "red-line"));
              expect(placesOf(wanted.filter(({ conditional }) => conditional))).toEqual(
                said((stance) => stance === "conditional"),
              );
              expect(placesOf(wanted.filter(({ conditional }) => !conditional))).toEqual(
                said((stance) => stance === "preferred" || stance === "acceptable"),
              );
              for (const { from, to, standing } of walled)
                for (const place of placesOf([{ from, to }]))
                  expect(cell?.standing[options[place]?.key ?? ""] ?? null).toBe(standing);
            }
          }
        }
      }),
      RUNS,
    );
  });

  test("bands are where the status lands, frames are what waits for an answer", () => {
    fc.assert(
      fc.property(asked, ({ caseFile, asOf }) => {
        for (const { row, shared, offers } of spectraOf(caseFile, asOf)) {
          const keyAt = (place: number) => row.issue.options[place]?.key;
          expect(placesOf(shared).map(keyAt).toSorted()).toEqual([...row.status.landing].toSorted());
          expect(offers.map(({ place }) => keyAt(place))).toEqual(
            row.status.unanswered.map(({ option }) => option),
          );
        }
      }),
      RUNS,
    );
  });

  test("without order nothing is joined", () => {
    fc.assert(
      fc.property(asked, ({ caseFile, asOf }) => {
        for (const { isOrdinal, counted, beside, shared } of spectraOf(caseFile, asOf)) {
          if (isOrdinal) continue;
          const rows = [...counted, ...beside];
          const extents = [...rows.flatMap(({ wanted, walled }) => [...wanted, ...walled]), ...shared];
          for (const { from, to } of extents) expect(from).toBe(to);
          for (const { joinsBefore, joinsAfter } of rows.flatMap(({ wanted }) => wanted))
            expect([joinsBefore, joinsAfter]).toEqual([false, false]);
        }
      }),
      RUNS,
    );
  });
});

describe("On one axis", () => {
  const only = (positions: Position[], options = 6) => {
    const [spectrum] = spectraOf(
      caseWith({ parties: [partyNamed("a"), partyNamed("b")], issues: [issueWith(options)], positions }),
    );
    if (!spectrum) throw new Error("One issue makes one spectrum");
    return spectrum;
  };
  const rowOfA = (positions: Position[]) => {
    const row = only(positions).counted.find(({ parties }) => parties.includes("a"));
    if (!row) throw new Error("A is counted");
    return row;
  };

  test("what a party wants side by side is one range, and conditions are a part of their own", () => {
    expect(rowOfA([positionOf("a", "P A C C · A")]).wanted).toEqual([
      { from: 0, to: 1, conditional: false, joinsBefore: false, joinsAfter: true },
      { from: 2, to: 3, conditional: true, joinsBefore: true, joinsAfter: false },
      { from: 5, to: 5, conditional: false, joinsBefore: false, joinsAfter: false },
    ]);
  });

  test("a wall stands on the side from which it bars the way", () => {
    const wallsOf = (marks: string) =>
      rowOfA([positionOf("a", marks)]).walled.map(({ from, to, wallBefore, wallAfter }) => [
        from,
        to,
        wallBefore,
        wallAfter,
      ]);
    expect(wallsOf("· P · · R R")).toEqual([[4, 5, true, false]]);
    expect(wallsOf("R R · P · ·")).toEqual([[0, 1, false, true]]);
    expect(wallsOf("P · R R · ·")).toEqual([[2, 3, true, true]]);
    expect(wallsOf("R R R R R R")).toEqual([[0, 5, false, false]]);
  });

  test("a red line that still stands is told apart from one that is repeated, without a wall between", () => {
    const positions = [
      positionOf("a", "P · · · R R", { from: "2025-05-09" }),
      positionOf("a", "P · · · · R", { from: "2026-01-01" }),
    ];
    expect(rowOfA(positions).walled).toEqual([
      { from: 4, to: 4, standing: "2025-05-09", wallBefore: true, wallAfter: false },
      { from: 5, to: 5, standing: null, wallBefore: false, wallAfter: false },
    ]);
  });

  test("neighbouring options that both accept make one band", () => {
    const positions = [positionOf("a", "· P A · · ·"), positionOf("b", "· A P · P ·")];
    expect(only(positions).shared).toEqual([{ from: 1, to: 2 }]);
  });
});

describe("With many parties", () => {
  const parties = Array.from({ length: 12 }, (_, place) => partyNamed(`p${place}`));
  const rowsFor = (positions: Position[]) => {
    const [spectrum] = spectraOf(caseWith({ parties, issues: [issueWith(3)], positions }));
    return spectrum?.counted.map((row): readonly Key[] => row.parties) ?? [];
  };

  test("those that say exactly the same stand in one row", () => {
    const said = parties.slice(0, 6).map(({ key }) => positionOf(key, "P · O"));
    expect(rowsFor(said)).toEqual([
      ["p0", "p1", "p2", "p3", "p4", "p5"],
      ["p6", "p7", "p8", "p9", "p10", "p11"],
    ]);
  });

  test("but not if what they said earlier differs", () => {
    const said = parties.slice(0, 2).map(({ key }) => positionOf(key, "P · O"));
    const earlier = positionOf("p0", "P A O", { from: "2025-01-01" });
    expect(rowsFor([earlier, ...said]).slice(0, 2)).toEqual([["p0"], ["p1"]]);
  });
});
