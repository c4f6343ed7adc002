// Counts beside filters say what the filters show; sorting and grouping lose and repeat nothing.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arrangeRows } from "@/lib/domain/arrange-rows";
import { indexCase } from "@/lib/domain/case-index";
import { countFilters } from "@/lib/domain/filter-counts";
import { NO_FILTERS, newestDay } from "@/lib/domain/filters";
import { buildMatrix } from "@/lib/domain/matrix";
import { GROUPINGS, SORTINGS, type ViewState } from "@/lib/domain/view-state";
import { STATUSES, STATUSES_AS_SHOWN, type Status } from "@/lib/domain/vocabulary";
import { caseFiles } from "../support/generate-case";
import { viewWith } from "../support/tiny-case";

const RUNS = { seed: 20261125, numRuns: process.env.LONG_TESTS ? 1_000 : 150 };
const DATES = ["2024", "2025-03", "2025-09-15"];

/** A case, and a view of it with any of the filters taken. */
const views = caseFiles().chain((caseFile) => {
  const parties = caseFile.parties.map(({ key }) => key);
  const few = fc.subarray(parties, { maxLength: 2 });
  return fc
    .record({
      status: fc.subarray([...STATUSES], { maxLength: 4 }),
      redLine: few,
      onRecord: few,
      since: fc.option(fc.constantFrom(...DATES)),
      q: fc.option(fc.constantFrom("a", "e", "i o")),
      issues: fc.option(
        fc.subarray(
          caseFile.issues.map(({ key }) => key),
          { minLength: 1 },
        ),
      ),
      parties: fc.option(fc.subarray(parties, { minLength: 1 })),
    })
    .map((asked) => ({ caseFile, view: viewWith(asked as Partial<ViewState>) }));
});

test("A count equals what the filter shows when taken", () => {
  fc.assert(
    fc.property(views, ({ caseFile, view }) => {
      const whole = buildMatrix(caseFile, { ...view, ...NO_FILTERS });
      const counts = countFilters(indexCase(caseFile), whole, view, DATES);
      const shown = (change: Partial<ViewState>) => buildMatrix(caseFile, { ...view, ...change }).rows.length;
      for (const status of STATUSES) expect(counts.status[status]).toBe(shown({ status: [status] }));
      for (const party of whole.parties) {
        expect(counts.redLine.get(party)).toBe(shown({ redLine: [...view.redLine, party] }));
        expect(counts.onRecord.get(party)).toBe(shown({ onRecord: [...view.onRecord, party] }));
      }
      for (const date of DATES) expect(counts.since.get(date)).toBe(shown({ since: date }));
    }),
    RUNS,
  );
});

describe("Rows in another order or under other headings", () => {
  const arranged = fc.tuple(views, fc.constantFrom(...GROUPINGS), fc.constantFrom(...SORTINGS));

  test("are the same rows, each once, each under its own heading", () => {
    fc.assert(
      fc.property(arranged, ([{ caseFile, view }, group, sort]) => {
        const { rows } = buildMatrix(caseFile, view);
        const groups = arrangeRows(rows, { group, sort }, "en");
        const flat = groups.flatMap((one) => one.rows);
        expect(flat.map(({ issue }) => issue.key).sort()).toEqual(rows.map(({ issue }) => issue.key).sort());
        for (const { heading, rows: own } of groups) {
          expect(own.length).toBeGreaterThan(0);
          for (const { issue, status } of own) {
            if (heading.by === "status") expect(status.status).toBe(heading.status);
            else if (heading.by === "group") expect(issue.group).toBe(heading.group);
            else if (heading.by === "no-group") expect(issue.group).toBeUndefined();
          }
        }
        const names = groups.map(({ heading }) => JSON.stringify(heading));
        if (group === "group" && sort === "case") expect(flat).toEqual(rows);
        else expect(new Set(names).size).toBe(names.length);
      }),
      RUNS,
    );
  });

  test("stand in the order asked for, and among equals as in the case file", () => {
    fc.assert(
      fc.property(arranged, ([{ caseFile, view }, group, sort]) => {
        const { rows } = buildMatrix(caseFile, view);
        const place = new Map(rows.map(({ issue }, at) => [issue.key, at]));
        for (const { rows: own } of arrangeRows(rows, { group, sort }, "en")) {
          for (const [at, row] of own.entries()) {
            const next = own[at + 1];
            if (!next) continue;
            const later = (place.get(row.issue.key) ?? 0) < (place.get(next.issue.key) ?? 0);
            if (sort === "case") expect(later).toBe(true);
            if (sort === "changed") expect((newestDay(row) ?? "") >= (newestDay(next) ?? "")).toBe(true);
            if (sort === "best" || sort === "worst")
              expectInOrder(row.status.status, next.status.status, sort);
            if (sort === "best" && row.status.status === next.status.status) expect(later).toBe(true);
          }
        }
      }),
      RUNS,
    );
  });
});

const UNRANKED: readonly Status[] = ["off-agenda", "unknown"];

/** Unanswered and untested are one; what cannot be compared stands last either way. */
function expectInOrder(one: Status, next: Status, sort: "best" | "worst"): void {
  const rank = (status: Status) => STATUSES_AS_SHOWN.indexOf(status === "untested" ? "unanswered" : status);
  if (UNRANKED.includes(one)) expect(UNRANKED).toContain(next);
  else if (!UNRANKED.includes(next))
    expect((rank(next) - rank(one)) * (sort === "best" ? 1 : -1)).toBeGreaterThanOrEqual(0);
}
