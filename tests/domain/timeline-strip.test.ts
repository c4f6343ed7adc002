import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { viewDay } from "@/lib/domain/as-of";
import type { CaseFile } from "@/lib/domain/case-file";
import { shiftDay } from "@/lib/domain/day";
import { startOfMost } from "@/lib/domain/time-axis";
import { listTimelineMarks } from "@/lib/domain/timeline";
import { buildTimelineStrip } from "@/lib/domain/timeline-strip";
import { caseFiles } from "../support/generate-case";
import { caseWith, partyNamed, positionOf, viewWith } from "../support/tiny-case";

function stripOf(caseFile: CaseFile, asOf: string | null = null) {
  const view = viewWith({ asOf });
  return buildTimelineStrip(caseFile, listTimelineMarks(caseFile, view), viewDay(caseFile, asOf));
}

test("Every entry is counted in one place of one lane, or among those long before; nothing lies outside", () => {
  fc.assert(
    fc.property(caseFiles(), fc.constantFrom(null, "2025-06"), (caseFile, asOf) => {
      const all = listTimelineMarks(caseFile, viewWith({ asOf }));
      const strip = stripOf(caseFile, asOf);
      if (strip === null) return;
      const marks = strip.lanes.flatMap((lane) => lane.marks);
      const drawn = marks.reduce((sum, { count }) => sum + count, 0);
      expect(drawn + strip.earlier).toBe(all.length);
      for (const { at, end } of marks) expect(0 <= at && at <= end && end <= 1).toBe(true);
    }),
    { seed: 20261125 },
  );
});

test("Only what is known to its day is a point", () => {
  const events = [
    { key: "d", date: "2026-01-05", kind: "talks" as const, title: "Day" },
    { key: "m", date: "2026-02", kind: "talks" as const, title: "Month" },
    { key: "s", date: "2026-03-01", until: "2026-03-20", kind: "talks" as const, title: "Span" },
    { key: "y", date: "2026", kind: "talks" as const, title: "Year" },
  ];
  const [lane] = stripOf(caseWith({ events }), "2026-12-31")?.lanes ?? [];
  const lengths = lane?.marks.map(({ precision, isSpan, at, end }) => [precision, isSpan, end > at]);
  expect(lengths).toEqual([
    ["year", false, true],
    ["day", false, false],
    ["month", false, true],
    ["day", true, true],
  ]);
});

test("Forty parties share twelve lanes, and thousands of positions a bounded number of places", () => {
  const keys = Array.from({ length: 40 }, (_, place) => `p${place}`);
  const positions = keys.flatMap((key) =>
    Array.from({ length: 100 }, (_, place) =>
      positionOf(key, "P · · ·", { from: shiftDay("2020-01-01", 7 * place) }),
    ),
  );
  const strip = stripOf(caseWith({ parties: keys.map((key) => partyNamed(key)), positions }));
  expect(strip?.lanes.map(({ of }) => of)).toEqual([...Array(11).fill("party"), "further"]);
  expect(strip?.lanes.at(-1)?.parties).toHaveLength(29);
  expect(Math.max(...(strip?.lanes.map(({ marks }) => marks.length) ?? []))).toBeLessThanOrEqual(85);
});

describe("Where most of the dates begin", () => {
  const close = Array.from({ length: 20 }, (_, place) => shiftDay("2025-01-01", 5 * place));
  test.each([
    ["none", [], null],
    ["one", ["2025-01-01"], "2025-01-01"],
    ["close together", close, "2025-01-01"],
    ["one long before", ["2016-01-01", ...close], "2025-01-01"],
    ["two long before, each longer", ["1990-01-01", "2016-01-01", ...close], "2025-01-01"],
    ["too many long before", ["2016-01-01", "2016-01-02", "2016-01-03", ...close], "2016-01-01"],
  ])("%s", (_, days, expected) => {
    expect(startOfMost(days)).toBe(expected);
  });
});
