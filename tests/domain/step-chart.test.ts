import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { viewDay } from "@/lib/domain/as-of";
import { indexCase } from "@/lib/domain/case-index";
import { dayAfter, dayBefore, daysBetween, isPartialDate, shiftDay } from "@/lib/domain/day";
import { cellsAt } from "@/lib/domain/matrix";
import { buildStepChart } from "@/lib/domain/step-chart";
import { buildTimeAxis, placeOnAxis } from "@/lib/domain/time-axis";
import { caseFiles } from "../support/generate-case";
import { caseWith, partyNamed, positionOf, viewWith } from "../support/tiny-case";

test("On every day of its axis a track says what the matrix says on that day", () => {
  fc.assert(
    fc.property(
      caseFiles(),
      fc.constantFrom(null, "2025-06", "2026-03-01"),
      fc.nat(9),
      (caseFile, asOf, place) => {
        const index = indexCase(caseFile);
        const issue = caseFile.issues[place % caseFile.issues.length]?.key ?? "";
        const chart = buildStepChart(caseFile, issue, viewWith({ asOf }));
        const day = viewDay(caseFile, asOf);
        if (chart === null) return;
        expect(chart.axis.to).toBe(day);
        for (const { party, segments } of chart.tracks) {
          expect(segments[0]?.from).toBe(chart.axis.from);
          expect(segments.at(-1)?.end).toBe(dayAfter(day));
          for (const [step, { from, end, cell }] of segments.entries()) {
            expect(from < end).toBe(true);
            if (step > 0) expect(segments[step - 1]?.end).toBe(from);
            const middle = shiftDay(from, Math.floor(daysBetween(from, end) / 2));
            for (const at of [from, middle, dayBefore(end)])
              expect(cellsAt(index, at)(party, issue)).toEqual(cell);
          }
        }
      },
    ),
    { seed: 20261125 },
  );
});

test("Without a choice of the reader's everybody on record on the issue has a track, or is named", () => {
  fc.assert(
    fc.property(caseFiles({ parties: { min: 2, max: 16 } }), (caseFile) => {
      const issue = caseFile.issues[0]?.key ?? "";
      const chart = buildStepChart(caseFile, issue, viewWith({ asOf: "2027" }));
      const known = new Set([...(chart?.tracks.map(({ party }) => party) ?? []), ...(chart?.further ?? [])]);
      for (const position of caseFile.positions)
        if (position.issue === issue) expect(known.has(position.party)).toBe(true);
    }),
    { seed: 20261125 },
  );
});

describe("A chart", () => {
  test("is none where nobody is on record by then", () => {
    const caseFile = caseWith({ positions: [positionOf("a", "P · · ·")] });
    expect(buildStepChart(caseFile, "topic", viewWith({ asOf: "2025" }))).toBeNull();
    expect(buildStepChart(caseFile, "nothing", viewWith())).toBeNull();
  });

  test("stays bounded: it begins later, and names whom it does not show", () => {
    const keys = Array.from({ length: 15 }, (_, place) => `p${place}`);
    const positions = keys.flatMap((key) =>
      Array.from({ length: 100 }, (_, place) =>
        positionOf(key, "P · · ·", { from: shiftDay("2020-01-01", place) }),
      ),
    );
    const caseFile = caseWith({ parties: keys.map((key) => partyNamed(key)), positions });
    const chart = buildStepChart(caseFile, "topic", viewWith());
    expect(chart?.further).toEqual(["p12", "p13", "p14"]);
    expect(chart?.isCut).toBe(true);
    expect(chart?.tracks.flatMap(({ segments }) => segments).length).toBeLessThanOrEqual(312);
  });
});

test("Between any two days a few dates are named, in order, each where it begins", () => {
  const days = fc.integer({ min: 0, max: 90_000 }).map((count) => shiftDay("1900-01-01", count));
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 40_000 }), (from, length) => {
      const axis = buildTimeAxis(from, shiftDay(from, length));
      const places = axis.ticks.map(({ at }) => at);
      expect(axis.ticks.length).toBeGreaterThan(0);
      expect(axis.ticks.length).toBeLessThanOrEqual(10);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      for (const { date, at } of axis.ticks) {
        expect(isPartialDate(date)).toBe(true);
        expect(at).toBeGreaterThanOrEqual(0);
        expect(at).toBeLessThan(1);
      }
      expect(placeOnAxis(axis, axis.from)).toBe(0);
      expect(placeOnAxis(axis, dayAfter(axis.to))).toBe(1);
    }),
    { seed: 20261125, numRuns: 500 },
  );
});
