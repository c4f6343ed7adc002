import { describe, expect, test } from "vitest";
import { buildCell, endOfRecord, viewDay } from "@/lib/domain/as-of";
import type { Position } from "@/lib/domain/case-file";
import { indexCase } from "@/lib/domain/case-index";
import { cellDate, listEvidence, staleMonths } from "@/lib/domain/evidence";
import { caseWith, positionOf } from "../support/tiny-case";

function cellOn(day: string, positions: Position[]) {
  return buildCell(indexCase(caseWith({ positions })), "a", "topic", day);
}

describe("What a cell can be", () => {
  test.each([
    ["no-position", undefined],
    ["stated", {}],
    ["refused", { agenda: "refused" }],
    ["refused", { agenda: "refused", stances: {} }],
    ["neutral", { agenda: "neutral", stances: {} }],
    ["withdrawn", { agenda: "withdrawn", stances: {} }],
    ["not-coded", { stances: {} }],
  ] as const)("%s", (state, more) => {
    const positions = more ? [positionOf("a", "P · · R", more)] : [];
    const cell = cellOn("2026-06-01", positions);
    expect(cell.state).toBe(state);
    expect(cell.onRecord).toBe(state === "stated" || state === "refused");
  });

  test("a headline without stances over a red line that stands is no silence", () => {
    const cell = cellOn("2026-06-01", [
      positionOf("a", "· · · R", { from: "2026-01" }),
      positionOf("a", "· · · ·", { from: "2026-02" }),
    ]);
    expect(cell).toMatchObject({ state: "stated", onRecord: true, standing: { o4: "2026-01" } });
  });
});

describe("As of a date", () => {
  const positions = [
    positionOf("a", "P · · ·", { from: "2026-03" }),
    positionOf("a", "· P · ·", { from: "2027" }),
  ];

  test("a position counts from the first day that its date can mean", () => {
    expect(cellOn("2026-02-28", positions).state).toBe("no-position");
    expect(cellOn("2026-03-01", positions).position?.from).toBe("2026-03");
    expect(cellOn("2027-01-01", positions).position?.from).toBe("2027");
  });

  test("the view stands at the day asked for, else at the case's own, else at the end of its record", () => {
    const caseFile = caseWith({ positions });
    expect(viewDay(caseFile, "2026-06")).toBe("2026-06-30");
    expect(viewDay(caseFile, null)).toBe("2027-01-01");
    expect(viewDay({ ...caseFile, negotiation: { ...caseFile.negotiation, asOf: "2026" } }, null)).toBe(
      "2026-12-31",
    );
    expect(endOfRecord(caseWith({}))).toBe("2026-01-01");
  });
});

describe("Red lines and silence over time", () => {
  test("a red line stands until the party says something else of that option", () => {
    const cell = cellOn("2026-06-01", [
      positionOf("a", "R R · ·", { from: "2026-01-01" }),
      positionOf("a", "A · P ·", { from: "2026-02-01" }),
      positionOf("a", "· · P ·", { from: "2026-03-01" }),
    ]);
    expect({ ...cell.stances }).toEqual({ o2: "red-line", o3: "preferred" });
    expect({ ...cell.standing }).toEqual({ o2: "2026-01-01" });
    expect({ ...cell.lastSaid }).toEqual({ o1: { stance: "acceptable", from: "2026-02-01" } });
  });

  test.each(["neutral", "withdrawn"] as const)("becoming %s ends it for good", (agenda) => {
    const cell = cellOn("2026-06-01", [
      positionOf("a", "R · · ·", { from: "2026-01-01" }),
      positionOf("a", "· · · ·", { from: "2026-02-01", agenda }),
      positionOf("a", "· P · ·", { from: "2026-03-01" }),
    ]);
    expect({ ...cell.stances }).toEqual({ o2: "preferred" });
    expect({ ...cell.lastSaid }).toEqual({ o1: { stance: "red-line", from: "2026-01-01" } });
  });
});

describe("Evidence", () => {
  const source = { key: "s", title: "Source", url: "https://example.org/", kind: "news" as const };
  const statement = (key: string, date: string) => ({
    key,
    party: "a",
    date,
    kind: "quote" as const,
    text: "Words",
    source: "s",
  });
  const caseFile = caseWith({
    sources: [source],
    statements: [
      statement("first", "2025-01-01"),
      statement("again", "2025-03"),
      statement("contra", "2025-04-01"),
    ],
    positions: [
      positionOf("a", "P · · ·", {
        from: "2025-01-01",
        evidence: [
          { statement: "first" },
          { statement: "again" },
          { statement: "contra", relation: "against" },
        ],
      }),
    ],
  });
  const index = indexCase(caseFile);
  const shownOn = (day: string) => {
    const cell = buildCell(index, "a", "topic", day);
    return {
      keys: listEvidence(index, cell, day).map(
        (shown) => shown.statement.key + (shown.saidAgain ? " again" : ""),
      ),
      date: cellDate(index, cell, day),
      stale: staleMonths(index, cell, day),
    };
  };

  test("what is later than the date is not there yet; afterwards it is said again", () => {
    expect(shownOn("2025-02-28")).toEqual({ keys: ["first"], date: "2025-01-01", stale: null });
    expect(shownOn("2025-03-31")).toEqual({ keys: ["again again", "first"], date: "2025-03", stale: null });
  });

  test("a voice against it is shown and does not make the position younger", () => {
    expect(shownOn("2025-04-02")).toMatchObject({
      keys: ["contra", "again again", "first"],
      date: "2025-03",
    });
  });

  test("from 180 days on it is stale", () => {
    expect(shownOn("2025-08-27").stale).toBeNull();
    expect(shownOn("2025-08-28").stale).toBe(5);
  });
});
