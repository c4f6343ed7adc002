import fc from "fast-check";
import { expect, test } from "vitest";
import { buildCell } from "@/lib/domain/as-of";
import { positionId } from "@/lib/domain/case-entities";
import type { CaseFile } from "@/lib/domain/case-file";
import {
  changeSheet,
  compareCell,
  makeSheet,
  newestPosition,
  type SheetChange,
  sheetStatus,
} from "@/lib/domain/edit/draft-sheet";
import { listOldSearches, withSearch } from "@/lib/domain/edit/searched";
import { caseFiles } from "../../support/generate-case";

test("changes laid over a draft give the cells and statuses of the draft that has them", () => {
  fc.assert(
    fc.property(caseFiles({ draft: true }), fc.array(fc.tuple(fc.nat(), fc.boolean())), (caseFile, picks) => {
      let now: CaseFile = caseFile;
      let sheet = makeSheet(caseFile);
      for (const [at, takesAway] of picks) {
        const position = now.positions[at % now.positions.length];
        if (position === undefined) continue;
        const id = positionId(position);
        const value = takesAway ? null : { ...position, headline: `Edit ${at}`, agenda: "refused" as const };
        const others = now.positions.filter((one) => positionId(one) !== id);
        now = { ...now, positions: value === null ? others : [...others, value] };
        const change: SheetChange = { kind: "position", id, value };
        sheet = changeSheet(sheet, [change]);
      }
      const fresh = { ...makeSheet(now), day: sheet.day, counted: sheet.counted };
      for (const { key: issue } of caseFile.issues) {
        for (const { key: party } of caseFile.parties) {
          expect(buildCell(sheet.index, party, issue, sheet.day)).toEqual(
            buildCell(fresh.index, party, issue, sheet.day),
          );
          expect(newestPosition(sheet, party, issue)).toEqual(newestPosition(fresh, party, issue));
        }
        expect(sheetStatus(sheet, issue)).toEqual(sheetStatus(fresh, issue));
      }
    }),
  );
});

test("a cell differs from the release exactly where a position of it does", () => {
  fc.assert(
    fc.property(caseFiles({ draft: true }), ({ positions }) => {
      expect(compareCell(positions, positions)).toBe("same");
      expect(compareCell(positions.toReversed(), positions)).toBe("same");
      expect(compareCell(positions, [])).toBe(positions.length > 0 ? "new" : "same");
      expect(compareCell([], positions)).toBe(positions.length > 0 ? "removed" : "same");
      const [first, ...rest] = positions;
      if (first === undefined) return;
      expect(compareCell([{ ...first, note: "Another note, for certain." }, ...rest], positions)).toBe(
        "changed",
      );
      if (rest.length > 0) expect(compareCell(rest, positions)).toBe("changed");
    }),
  );
});

test("a search is noted for one party and leaves the others as they were", () => {
  fc.assert(
    fc.property(caseFiles({ draft: true }), fc.nat(), ({ issues, parties }, at) => {
      const party = parties[at % parties.length]?.key;
      for (const issue of issues) {
        if (party === undefined) continue;
        const noted = withSearch(issue, party, { until: "2026-02-20" });
        expect(noted.searched?.filter((one) => one.party === party)).toMatchObject([{ until: "2026-02-20" }]);
        const others = (of: typeof issue) => (of.searched ?? []).filter((one) => one.party !== party);
        expect(others(noted)).toEqual(others(issue));
        expect(withSearch(noted, party, null).searched ?? []).toEqual(others(issue));
      }
    }),
  );
});

test("a search is old from the 91st day on, counted from the last day that its date can mean", () => {
  const issue = (until: string) => ({
    ...{ key: until, title: "t", question: "q", scale: "ordinal" as const, options: [] },
    searched: [{ party: "a", until }],
  });
  const issues = ["2026-01-01", "2026-01-31", "2026-01", "2025"].map(issue);
  expect(listOldSearches({ issues }, "2026-05-01")).toEqual([
    { party: "a", issue: "2025", until: "2025", days: 121 },
    { party: "a", issue: "2026-01-01", until: "2026-01-01", days: 120 },
  ]);
  expect(listOldSearches({ issues }, "2026-05-02").map((one) => one.issue)).toContain("2026-01");
});
