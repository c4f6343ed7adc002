// What two parties make of every issue: the same as a matrix of just these two, whichever of them comes first.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { viewDay } from "@/lib/domain/as-of";
import type { CaseFile, Key } from "@/lib/domain/case-file";
import { buildMatrix, decideStatuses } from "@/lib/domain/matrix";
import { buildPairGrid, buildPairs, countSquareColumns, MOST_SQUARES, type Pair } from "@/lib/domain/pairs";
import { caseFiles } from "../support/generate-case";
import { caseWith, issueWith, partyNamed, positionOf, viewWith } from "../support/tiny-case";

const RUNS = { seed: 20261124, numRuns: process.env.LONG_TESTS ? 2000 : 200 };

const keys = (caseFile: CaseFile): Key[] => caseFile.parties.map(({ key }) => key);
const nameOf = ({ one, other }: Pick<Pair, "one" | "other">) => [one, other].sort().join("~");

const asked = fc.record({
  caseFile: caseFiles(),
  asOf: fc.constantFrom(null, "2025", "2025-06", "2026-02-08"),
});

test("Of very many parties and issues one grid holds so many squares, and says whom it leaves out", () => {
  const sized = (parties: number, issues: number) => {
    const caseFile = caseWith({
      parties: Array.from({ length: parties }, (_, n) => partyNamed(`p${n}`)),
      issues: Array.from({ length: issues }, (_, n) => issueWith(2, { key: `i${n}` })),
    });
    return buildPairGrid(caseFile, viewWith({ parties: keys(caseFile) }));
  };
  expect(sized(40, 400)).toMatchObject({ leftOut: 0, parties: { length: 40 } });
  const { parties, leftOut, pairs } = sized(60, 2_000);
  expect(parties.length + leftOut).toBe(60);
  expect(leftOut).toBeGreaterThan(0);
  expect(pairs.length * 2_000).toBeLessThanOrEqual(MOST_SQUARES);
});

describe("Of any case file, at any date", () => {
  test("every two parties make one pair", () => {
    fc.assert(
      fc.property(asked, ({ caseFile, asOf }) => {
        const parties = keys(caseFile);
        const pairs = buildPairs(caseFile, viewWith({ parties, asOf }));
        expect(pairs).toHaveLength((parties.length * (parties.length - 1)) / 2);
        expect(new Set(pairs.map(nameOf)).size).toBe(pairs.length);
        for (const { one, other } of pairs) expect(parties.indexOf(one)).toBeLessThan(parties.indexOf(other));
      }),
      RUNS,
    );
  });

  test("a pair has the statuses of a matrix in which just the two count", () => {
    fc.assert(
      fc.property(asked, ({ caseFile, asOf }) => {
        for (const pair of buildPairs(caseFile, viewWith({ parties: keys(caseFile), asOf }))) {
          const two = [pair.one, pair.other];
          expect(pair.issues.map(({ issue, status }) => ({ issue, status }))).toEqual(
            decideStatuses(caseFile, two, viewDay(caseFile, asOf)),
          );
          const { rows } = buildMatrix(caseFile, viewWith({ parties: two, count: two, asOf }));
          expect(pair.issues.map(({ thin }) => thin)).toEqual(rows.map(({ status }) => status.thin));
        }
      }),
      RUNS,
    );
  });

  test("the counts are those of its issues", () => {
    fc.assert(
      fc.property(asked, ({ caseFile, asOf }) => {
        const conduct = new Set(
          caseFile.issues.filter(({ about }) => about === "conduct").map(({ key }) => key),
        );
        for (const pair of buildPairs(caseFile, viewWith({ parties: keys(caseFile), asOf }))) {
          const isShared = (status: string) => status === "same-choice" || status === "common-ground";
          const shared = pair.issues.filter(({ status }) => isShared(status));
          expect(pair.shared).toBe(shared.length);
          expect(pair.sharedConduct).toBe(shared.filter(({ issue }) => conduct.has(issue)).length);
          expect(pair.judged).toBe(
            pair.issues.filter(({ status }) => status !== "unknown" && status !== "off-agenda").length,
          );
          expect(pair.isGrey).toBe(pair.judged < 3);
          expect(Object.values(pair.counts).reduce((sum, count) => sum + count, 0)).toBe(pair.issues.length);
        }
      }),
      RUNS,
    );
  });

  test("it is the same pair whoever comes first", () => {
    fc.assert(
      fc.property(asked, ({ caseFile, asOf }) => {
        const statuses = (parties: Key[]) =>
          new Map(
            buildPairs(caseFile, viewWith({ parties, asOf })).map((pair) => [
              nameOf(pair),
              { issues: pair.issues, counts: pair.counts, shared: pair.shared, judged: pair.judged },
            ]),
          );
        expect(statuses(keys(caseFile).reverse())).toEqual(statuses(keys(caseFile)));
      }),
      RUNS,
    );
  });
});

describe("Who makes pairs", () => {
  const caseFile = caseWith({
    parties: [partyNamed("a"), partyNamed("b"), partyNamed("m", "mediator"), partyNamed("c", "outside")],
    positions: [positionOf("m", "P · · ·")],
  });

  test("mediators are left out where nobody chose", () => {
    expect(buildPairGrid(caseFile, viewWith()).parties).toEqual(["a", "b", "c"]);
  });

  test("and are there where the reader or the case file chose them", () => {
    expect(buildPairGrid(caseFile, viewWith({ parties: ["a", "m"] })).parties).toEqual(["a", "m"]);
    const focused = { ...caseFile, negotiation: { ...caseFile.negotiation, focus: ["m", "a"] } };
    expect(buildPairGrid(focused, viewWith()).parties).toEqual(["m", "a"]);
  });

  test("one party alone makes none", () => {
    expect(buildPairs(caseFile, viewWith({ parties: ["a"] }))).toEqual([]);
  });

  test("only the issues asked for are looked at", () => {
    const two = { ...caseFile, issues: [issueWith(2), issueWith(2, { key: "other" })] };
    const [pair] = buildPairs(two, viewWith({ issues: ["other"] }));
    expect(pair?.issues.map(({ issue }) => issue)).toEqual(["other"]);
  });
});

test("Squares stand in a block that is about as high as wide, and never wider than six", () => {
  expect([1, 2, 3, 4, 6, 9, 10, 14, 25, 36, 400].map(countSquareColumns)).toEqual([
    1, 2, 3, 2, 3, 3, 4, 4, 5, 6, 6,
  ]);
});
