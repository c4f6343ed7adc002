import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CaseFile, Day } from "@/lib/domain/case-file";
import { chooseParties } from "@/lib/domain/choice";
import { dayAfter, dayBefore, firstDay } from "@/lib/domain/day";
import { buildMatrix, decideStatuses } from "@/lib/domain/matrix";
import { buildStepChoice, listStepDays, type ShownPart } from "@/lib/domain/steps";
import { caseFiles } from "../support/generate-case";
import { caseWith, issueWith, positionOf, viewWith } from "../support/tiny-case";

const iran: CaseFile = JSON.parse(readFileSync("cases/iran-us-2025-26.json", "utf8"));

function partOf(caseFile: CaseFile, view = viewWith()): ShownPart {
  const { parties, counted } = chooseParties(caseFile, view);
  return { parties, counted, issues: view.issues ?? caseFile.issues.map(({ key }) => key) };
}

/** All that the matrix says on a day: cells, statuses, and what they would be with parties outside. */
function readingOn(caseFile: CaseFile, view: ReturnType<typeof viewWith>, day: Day) {
  const { rows } = buildMatrix(caseFile, { ...view, asOf: day });
  return rows.map(({ status, with: beside, cells }) => ({ status: status.status, beside, cells }));
}

test("The steps are exactly the days on which a cell or a status shown differs from the day before", () => {
  fc.assert(
    fc.property(
      caseFiles({ maxPositions: 20 }),
      fc.array(fc.nat(9), { maxLength: 4 }),
      fc.option(fc.array(fc.nat(9), { minLength: 1, maxLength: 2 })),
      (caseFile, chosen, some) => {
        const pick = (list: readonly { key: string }[], places: readonly number[]) => [
          ...new Set(places.map((place) => list[place % list.length]?.key ?? "")),
        ];
        const view = viewWith({
          parties: chosen.length === 0 ? null : pick(caseFile.parties, chosen),
          issues: some === null ? null : pick(caseFile.issues, some),
        });
        const steps = listStepDays(caseFile, partOf(caseFile, view));
        const begun = caseFile.positions.map(({ from }) => firstDay(from));
        const days = [...new Set(begun.flatMap((day) => [dayBefore(day), day, dayAfter(day)]))].sort();
        const differing = days.filter((day) => {
          const [before, after] = [readingOn(caseFile, view, dayBefore(day)), readingOn(caseFile, view, day)];
          return JSON.stringify(before) !== JSON.stringify(after);
        });
        expect(steps).toEqual(differing);
      },
    ),
    { seed: 20261125, numRuns: 60 },
  );
});

test("A step tells every status that differs from the day before, and every position that begins on it", () => {
  fc.assert(
    fc.property(caseFiles({ maxPositions: 20 }), (caseFile) => {
      const part = partOf(caseFile);
      for (const day of listStepDays(caseFile, part)) {
        const { change } = buildStepChoice(caseFile, part, day);
        const [before, after] = [
          decideStatuses(caseFile, part.counted, dayBefore(day)),
          decideStatuses(caseFile, part.counted, day),
        ];
        const differing = after.filter(({ status }, place) => status !== before[place]?.status);
        expect(change?.statuses.map(({ issue }) => issue)).toEqual(differing.map(({ issue }) => issue));
        const begun = caseFile.positions.filter(
          ({ party, from }) => firstDay(from) === day && part.parties.includes(party),
        );
        expect(change?.positions.map(({ position }) => position)).toEqual(begun);
      }
    }),
    { seed: 20261125, numRuns: 60 },
  );
});

test("From the first day of a case later steps lead over every one of them to the last, and back again", () => {
  const part = partOf(iran);
  const days = listStepDays(iran, part);
  const walk = (from: Day, way: "previous" | "next") => {
    const met: Day[] = [];
    for (
      let at: Day | null = buildStepChoice(iran, part, from)[way];
      at !== null;
      at = buildStepChoice(iran, part, at)[way]
    )
      met.push(at);
    return met;
  };
  expect(days.length).toBeGreaterThan(20);
  expect(walk("2020-01-01", "next")).toEqual(days);
  expect(walk("2030-01-01", "previous")).toEqual(days.toReversed());
});

describe("Where a day stands among the steps", () => {
  const caseFile = caseWith({
    positions: [
      positionOf("a", "P · · ·", { from: "2026-01-10" }),
      positionOf("b", "P · · ·", { from: "2026-02" }),
    ],
  });
  const at = (day: Day) => buildStepChoice(caseFile, partOf(caseFile), day);

  test.each([
    ["2026-01-09", { reached: 0, isAtStep: false, previous: null, next: "2026-01-10", change: null }],
    ["2026-01-10", { reached: 1, isAtStep: true, previous: null, next: "2026-02-01" }],
    ["2026-01-20", { reached: 1, isAtStep: false, previous: "2026-01-10", next: "2026-02-01" }],
    ["2026-02-01", { reached: 2, isAtStep: true, previous: "2026-01-10", next: null }],
    ["2026-03-01", { reached: 2, isAtStep: false, previous: "2026-02-01", next: null }],
  ])("%s", (day, expected) => {
    expect(at(day)).toMatchObject({ count: 2, ...expected });
  });

  test("the last step taken says which positions are new and which status changed", () => {
    const { change } = at("2026-02-20");
    expect(change?.positions.map(({ position }) => position.party)).toEqual(["b"]);
    expect(change?.statuses).toEqual([
      { issue: "topic", before: "unknown", after: "same-choice", onRecord: 2 },
    ]);
  });
});

test("A red line on an issue that is not shown makes a step where it blocks a condition of one that is", () => {
  const requires = [{ issue: "other", options: ["o1"] }];
  const positions = [
    positionOf("a", "C · · R", { conditions: { o1: { text: "if", requires } } }),
    positionOf("b", "P · · ·"),
    positionOf("b", "R · · ·", { issue: "other", from: "2026-03-01" }),
    positionOf("b", "R P · ·", { issue: "other", from: "2026-04-01" }),
  ];
  const caseFile = caseWith({ issues: [issueWith(4), issueWith(4, { key: "other" })], positions });
  const part = { ...partOf(caseFile), issues: ["topic"] };
  expect(listStepDays(caseFile, part)).toEqual(["2026-01-01", "2026-03-01"]);
  expect(buildStepChoice(caseFile, part, "2026-03-01").change).toMatchObject({
    positions: [],
    statuses: [{ issue: "topic", before: "on-conditions", after: "unanswered" }],
  });
});
