import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countRedLines } from "@/lib/domain/red-line-counts";
import { caseFiles } from "../support/generate-case";
import { caseWith, issueWith, partyNamed, positionOf } from "../support/tiny-case";

describe("How many red lines each side has", () => {
  it("counts options at the last day, with the red lines that stand, and only who is on record", () => {
    const { counts, asOf } = countRedLines(
      caseWith({
        positions: [
          positionOf("a", "P R R R"),
          positionOf("a", "P A · ·", { from: "2026-02-01" }),
          positionOf("b", "· · · P"),
        ],
      }),
    );
    expect(asOf).toBe("2026-02-01");
    expect(counts).toEqual([
      { party: "a", redLines: 2, issues: 1, onRecord: 1 },
      { party: "b", redLines: 0, issues: 0, onRecord: 1 },
    ]);
  });

  it("finds sides far apart only from three more and twice as many on", () => {
    const gapsOf = (a: string, b: string) =>
      countRedLines(caseWith({ positions: [positionOf("a", a), positionOf("b", b)] })).gaps;
    expect(gapsOf("P R R R", "R P · ·")).toEqual([]);
    expect(gapsOf("P R R R", "P · · ·")).toEqual([
      { more: { party: "a", redLines: 3 }, fewer: { party: "b", redLines: 0 }, issues: 1 },
    ]);
    expect(gapsOf("· · · P", "P R R R")).toMatchObject([{ more: { party: "b" }, fewer: { party: "a" } }]);
  });

  it("compares two sides only where both have spoken, and only sides at the table", () => {
    const issues = [issueWith(4), issueWith(4, { key: "other" })];
    const apart = [positionOf("a", "P R R R"), positionOf("b", "P · · ·", { issue: "other" })];
    expect(countRedLines(caseWith({ issues, positions: apart })).gaps).toEqual([]);
    const parties = [partyNamed("a"), partyNamed("b", "outside")];
    const beside = [positionOf("a", "P R R R"), positionOf("b", "P · · ·")];
    const { counts, gaps } = countRedLines(caseWith({ parties, positions: beside }));
    expect(counts).toHaveLength(2);
    expect(gaps).toEqual([]);
  });

  it("adds up in any case file, whatever the order of its parties", () => {
    fc.assert(
      fc.property(caseFiles({}), (caseFile) => {
        const { counts, gaps } = countRedLines(caseFile);
        for (const { redLines, issues, onRecord } of counts) {
          expect(issues).toBeLessThanOrEqual(Math.min(redLines, onRecord));
          expect(onRecord).toBeLessThanOrEqual(caseFile.issues.length);
        }
        for (const { more, fewer } of gaps) {
          expect(more.redLines).toBeGreaterThanOrEqual(fewer.redLines + 3);
          expect(more.redLines).toBeGreaterThanOrEqual(2 * fewer.redLines);
        }
        const turned = countRedLines({ ...caseFile, parties: caseFile.parties.toReversed() });
        expect(turned.counts.toReversed()).toEqual(counts);
        expect(turned.gaps.length).toBe(gaps.length);
      }),
      { seed: 20_261_125, numRuns: 100 },
    );
  });
});
