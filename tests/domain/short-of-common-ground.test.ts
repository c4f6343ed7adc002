// What common ground would take, for the whole negotiation: every issue has its place, and the shortest answers do make it.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Key } from "@/lib/domain/case-file";
import { indexCase } from "@/lib/domain/case-index";
import { decideIssueStatus } from "@/lib/domain/explain";
import { buildMatrix, cellsAt } from "@/lib/domain/matrix";
import { buildWholeNegotiation, isShortOfCommonGround } from "@/lib/domain/short-of-common-ground";
import type { CellOf } from "@/lib/domain/voices";
import { countAnswers, listWhatItTakes, type WayToCommonGround } from "@/lib/domain/what-it-takes";
import { caseFiles } from "../support/generate-case";
import { caseWith, issueWith, partyNamed, positionOf, viewWith } from "../support/tiny-case";

const COMMON = ["same-choice", "common-ground"];

/** The record as it would be if these parties accepted the option, and refused nothing. */
function answered(cellOf: CellOf, parties: readonly Key[], issue: Key, option: Key): CellOf {
  return (party, of) => {
    const cell = cellOf(party, of);
    if (of !== issue || !parties.includes(party)) return cell;
    const stances = Object.assign(Object.create(null), cell.stances, { [option]: "acceptable" });
    return { ...cell, state: "stated", onRecord: true, stances };
  };
}

const askedOf = ({ needs, anyOf }: WayToCommonGround) => [
  ...needs.map(({ party }) => party),
  ...(anyOf?.parties.slice(0, anyOf.count) ?? []),
];

describe("Every issue of a negotiation", () => {
  test("is short of common ground, has it, or has too few counted: and short is exactly where there are ways", () => {
    fc.assert(
      fc.property(caseFiles(), fc.nat(), (caseFile, spot) => {
        const parties = caseFile.parties.slice(0, 1 + (spot % caseFile.parties.length)).map(({ key }) => key);
        const view = viewWith({ parties });
        const { matrix, short, met, uncounted, byAnswers } = buildWholeNegotiation(caseFile, view);
        const index = indexCase(caseFile);
        const cellOf = cellsAt(index, matrix.asOf);
        const places = [...short.map(({ row }) => row), ...met, ...uncounted].map(({ issue }) => issue.key);
        expect(places.toSorted()).toEqual(caseFile.issues.map(({ key }) => key).toSorted());
        for (const { issue, status } of buildMatrix(caseFile, view).rows) {
          const ways = listWhatItTakes(index, issue, matrix.counted, cellOf);
          expect(isShortOfCommonGround(status)).toBe(ways.length > 0);
        }
        for (const { status } of met) expect(COMMON).toContain(status.status);
        for (const { status } of uncounted) expect(status.counted.length).toBeLessThan(2);
        expect(byAnswers.reduce((sum, { issues }) => sum + issues, 0)).toBe(short.length);
      }),
    );
  });

  test("would have common ground with the answers named, and without one of them would not on that outcome", () => {
    fc.assert(
      fc.property(caseFiles(), (caseFile) => {
        const view = viewWith({ parties: caseFile.parties.map(({ key }) => key) });
        const { matrix, short } = buildWholeNegotiation(caseFile, view);
        const index = indexCase(caseFile);
        const cellOf = cellsAt(index, matrix.asOf);
        for (const { row, shortest, further } of short) {
          const answers = countAnswers(shortest[0]);
          for (const way of [...shortest, ...further]) {
            expect(countAnswers(way)).toBeGreaterThanOrEqual(answers);
            const asked = askedOf(way);
            const then = answered(cellOf, asked, row.issue.key, way.option);
            expect(COMMON).toContain(decideIssueStatus(index, row.issue, matrix.counted, then));
            for (const { party } of way.needs) {
              const fewer = answered(
                cellOf,
                asked.filter((one) => one !== party),
                row.issue.key,
                way.option,
              );
              const left = listWhatItTakes(index, row.issue, matrix.counted, fewer);
              // Unless another outcome has it by then, this one still asks for the answer left out.
              const still = left.find(({ option }) => option === way.option);
              if (left.length > 0) expect(still?.needs.map((need) => need.party)).toContain(party);
            }
          }
          for (const way of shortest) expect(countAnswers(way)).toBe(answers);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("The shortest ways", () => {
  const caseFile = caseWith({
    parties: ["a", "b", "c"].map((key) => partyNamed(key)),
    issues: ["one", "two", "three"].map((key) => issueWith(4, { key })),
    positions: [
      positionOf("a", "P · O R", { issue: "one" }),
      positionOf("b", "O P P A", { issue: "one" }),
      positionOf("a", "P A · ·", { issue: "two" }),
      positionOf("b", "· P · ·", { issue: "two" }),
      positionOf("a", "P O O O", { issue: "three" }),
    ],
  });

  test("stand apart from the longer ones, and equally short ones together", () => {
    const { short, met, byAnswers } = buildWholeNegotiation(caseFile, viewWith({ parties: ["a", "b"] }));
    const ways = short.map(({ row, shortest, further }) => [
      row.issue.key,
      shortest.map(({ option }) => option).join(" "),
      further.map(({ option }) => option).join(" "),
    ]);
    expect(ways).toEqual([
      ["one", "o2", "o1 o3 o4"],
      ["three", "o1", "o2 o3 o4"],
    ]);
    expect(met.map(({ issue }) => issue.key)).toEqual(["two"]);
    expect(byAnswers).toEqual([{ answers: 1, issues: 2 }]);
  });

  test("of one party alone there are none", () => {
    const { short, uncounted } = buildWholeNegotiation(caseFile, viewWith({ parties: ["a"] }));
    expect(short).toEqual([]);
    expect(uncounted).toHaveLength(3);
  });
});
