import fc from "fast-check";
import { expect, test } from "vitest";
import { buildMatrix } from "@/lib/domain/matrix";
import type { Place } from "@/lib/domain/place";
import { describeShareChoice, isInsideShare, lockView } from "@/lib/domain/share-view";
import { EMPTY_VIEW, type ViewState } from "@/lib/domain/view-state";
import { caseWith, issueWith } from "../support/tiny-case";

const caseFile = caseWith({ issues: [issueWith(4), issueWith(3, { key: "sanctions" })] });
const parties = caseFile.parties.map(({ key }) => key);
const issues = caseFile.issues.map(({ key }) => key);
const MATRIX: Place = { view: "matrix", key: null };

const some = (keys: readonly string[]) =>
  fc.shuffledSubarray([...keys]).map((list) => (list.length > 0 ? list : null));
const views: fc.Arbitrary<ViewState> = fc
  .record({
    parties: some(parties),
    issues: some(issues),
    count: fc.shuffledSubarray([...parties]),
    asOf: fc.constantFrom(null, "2026", "2026-02-07"),
    cell: fc.option(fc.record({ party: fc.constantFrom(...parties), issue: fc.constantFrom(...issues) })),
    why: fc.option(fc.constantFrom(...issues)),
    q: fc.constantFrom(null, "missile"),
  })
  .map((part) => ({ ...EMPTY_VIEW, ...part }));

test("whatever a reader asks for, they see the parties, issues and date that were shared, and can do so twice", () => {
  fc.assert(
    fc.property(views, views, (shared, asked) => {
      const seen = lockView(shared, asked, caseFile);
      const of = buildMatrix(caseFile, shared);
      const shown = buildMatrix(caseFile, seen);
      expect(shown.parties).toEqual(of.parties);
      expect(shown.asOf).toEqual(of.asOf);
      expect(shown.rows.map(({ issue }) => issue.key)).toEqual(of.rows.map(({ issue }) => issue.key));
      expect(seen.q).toBe(shared.q);
      if (seen.cell !== null) expect(of.parties).toContain(seen.cell.party);
      expect(lockView(shared, seen, caseFile)).toEqual(seen);
    }),
    { seed: 20261128 },
  );
});

test("a reader may filter what nobody filtered, and what was filtered stays so", () => {
  const asked = { ...EMPTY_VIEW, status: ["gap" as const] };
  expect(lockView(EMPTY_VIEW, asked, caseFile).status).toEqual(["gap"]);
  const shared = { ...EMPTY_VIEW, status: ["unanswered" as const] };
  expect(lockView(shared, asked, caseFile).status).toEqual(["unanswered"]);
});

test("inside are the pages that show what was chosen, and the page that was shared", () => {
  const inside = (place: Place, shared: Place = MATRIX) => isInsideShare(place, shared);
  expect(inside(MATRIX)).toBe(true);
  expect(inside({ view: "pairs", key: null })).toBe(true);
  expect(inside({ view: "sources", key: null })).toBe(false);
  expect(inside({ view: "sources", key: null }, { view: "sources", key: null })).toBe(true);
  for (const view of ["issues", "parties", "sources", "statements"] as const)
    expect(inside({ view, key: "any" })).toBe(true);
});

test("what was left out is counted, and nothing is said where nothing was", () => {
  const [party = ""] = parties;
  expect(describeShareChoice({ ...EMPTY_VIEW, parties: [party], issues: ["sanctions"] }, caseFile)).toEqual({
    parties: { shown: 1, of: parties.length },
    issues: { shown: 1, of: 2 },
    asOf: null,
    isFiltered: false,
  });
  const all = describeShareChoice({ ...EMPTY_VIEW, parties, issues }, caseFile);
  expect(all).toEqual({ parties: null, issues: null, asOf: null, isFiltered: false });
});
