import { describe, expect, test } from "vitest";
import type { Position } from "@/lib/domain/case-file";
import { listChanges } from "@/lib/domain/changes";
import { listReleaseChanges } from "@/lib/domain/release-changes";
import { caseWith, positionOf, stances } from "../support/tiny-case";

const ONE = "2026-01-10";
const TWO = "2026-02-10";
const THREE = "2026-03-10";

function movesOf(...positions: Position[]) {
  const sources = [{ key: "source", title: "Source", url: "https://example.org/", kind: "news" as const }];
  const statement = { key: "s", date: TWO, kind: "quote" as const, text: "Words", source: "source" };
  const statements = [statement, { ...statement, key: "later", date: "2027" }];
  return listChanges(caseWith({ sources, statements, positions }), ONE, "2026-12-31", ["a", "b"]).moves;
}

/** The change of o1 when a party that last stated `before` states `after`. */
function changeOf(before: string, after: string) {
  const [move] = movesOf(
    positionOf("a", `${before} P · ·`, { from: ONE }),
    positionOf("a", `${after} P · ·`, { from: TWO }),
  );
  return move?.stances.find(({ option }) => option === "o1")?.change;
}

describe("An option against what was last stated of it", () => {
  test.each([
    ["·", "P", "newly-accepts"],
    ["·", "A", "newly-accepts"],
    ["O", "A", "newly-accepts"],
    ["A", "P", "first-choice"],
    ["P", "A", "first-choice"],
    ["C", "A", "condition-dropped"],
    ["·", "C", "newly-conditional"],
    ["P", "C", "newly-conditional"],
    ["O", "C", "newly-conditional"],
    ["·", "O", "newly-objects"],
    ["A", "O", "newly-objects"],
    ["·", "R", "new-red-line"],
    ["O", "R", "new-red-line"],
    ["R", "O", "red-line-lifted"],
    ["R", "C", "red-line-lifted"],
    ["R", "P", "red-line-lifted"],
    ["R", "R", "again"],
    ["A", "A", "again"],
    ["R", "·", "not-mentioned"],
    ["P", "·", "not-mentioned"],
    ["·", "·", undefined],
  ])("%s then %s: %s", (before, after, change) => {
    expect(changeOf(before, after)).toBe(change);
  });

  test("what was last stated may lie several positions back", () => {
    const moves = movesOf(
      positionOf("a", "R · · ·", { from: ONE }),
      positionOf("a", "· P · ·", { from: TWO }),
      positionOf("a", "A P · ·", { from: THREE }),
    );
    expect(moves.map(({ stances }) => stances[0])).toEqual([
      { option: "o1", change: "not-mentioned", before: "red-line", after: null },
      { option: "o1", change: "red-line-lifted", before: "red-line", after: "acceptable" },
    ]);
  });
});

describe("The position itself", () => {
  const at = (from: string, agenda: Position["agenda"], marks = "· · · ·") =>
    positionOf("a", marks, { from, agenda });
  const kinds = (...positions: Position[]) => movesOf(...positions).map(({ kind }) => kind);

  test("the first one", () => {
    const [move] = movesOf(
      positionOf("a", "P · · R", { from: TWO, evidence: [{ statement: "s" }, { statement: "later" }] }),
    );
    expect(move).toEqual({
      party: "a",
      issue: "topic",
      date: TWO,
      kind: "first-position",
      stances: [
        { option: "o1", change: "newly-accepts", before: null, after: "preferred" },
        { option: "o4", change: "new-red-line", before: null, after: "red-line" },
      ],
      evidence: ["s"],
    });
  });

  test("the agenda", () => {
    expect(kinds(at(ONE, "stated", "P · · ·"), at(TWO, "refused"))).toEqual(["agenda-refused"]);
    expect(kinds(at(ONE, "refused"), at(TWO, "stated", "P · · ·"))).toEqual(["agenda-reopened", "stances"]);
    expect(kinds(at(ONE, "stated", "P · · ·"), at(TWO, "neutral"))).toEqual(["became-neutral"]);
    expect(kinds(at(ONE, "stated", "P · · ·"), at(TWO, "withdrawn"))).toEqual(["withdrawn"]);
    expect(kinds(at(TWO, "refused"))).toEqual(["first-position", "agenda-refused"]);
    expect(kinds(at(ONE, "neutral"), at(TWO, "stated", "P · · ·"))).toEqual(["stances"]);
  });
});

describe("Statuses and distance between two dates", () => {
  const caseFile = caseWith({
    positions: [
      positionOf("a", "P · · ·", { from: ONE }),
      positionOf("b", "· · · P", { from: ONE }),
      positionOf("b", "· A · P", { from: TWO }),
      positionOf("a", "P A · ·", { from: THREE }),
    ],
  });

  test("the interval leaves out its first day and takes in its last", () => {
    expect(listChanges(caseFile, ONE, TWO, ["a", "b"]).moves.map(({ date }) => date)).toEqual([TWO]);
  });

  test("steps between what two parties accept", () => {
    expect(listChanges(caseFile, ONE, TWO, ["a", "b"])).toMatchObject({
      statuses: [],
      distances: [{ issue: "topic", before: 3, after: 1 }],
    });
  });

  test("a status that changed", () => {
    expect(listChanges(caseFile, TWO, THREE, ["a", "b"])).toMatchObject({
      statuses: [{ issue: "topic", before: "unanswered", after: "common-ground" }],
      distances: [{ issue: "topic", before: 1, after: 0 }],
    });
  });
});

describe("Between two releases", () => {
  const first = caseWith({
    positions: [positionOf("a", "P · · ·", { from: ONE }), positionOf("b", "· P · ·", { from: ONE })],
  });

  test("mended coding is a correction and no move", () => {
    const [a, b] = first.positions as [Position, Position];
    const second = { ...first, positions: [{ ...a, stances: stances("P O · ·") }, b] };
    const changes = listReleaseChanges(first, second, ["a", "b"]);
    expect(changes.moves).toEqual([]);
    expect(changes.corrections).toEqual([
      {
        party: "a",
        issue: "topic",
        date: ONE,
        kind: "changed",
        fields: [{ field: "stances.o2", before: undefined, after: "opposed" }],
      },
    ]);
    expect(changes.statuses).toEqual([]);
  });

  test("a new position is a move, one taken out is a correction", () => {
    const [a] = first.positions as [Position];
    const second = { ...first, positions: [a, positionOf("a", "· A · ·", { from: TWO })] };
    const changes = listReleaseChanges(first, second, ["a", "b"]);
    expect(changes.moves.map(({ date, kind }) => [date, kind])).toEqual([[TWO, "stances"]]);
    expect(changes.corrections).toEqual([
      { party: "b", issue: "topic", date: ONE, kind: "removed", fields: [] },
    ]);
    expect(changes.statuses).toEqual([{ issue: "topic", before: "unanswered", after: "unknown" }]);
  });
});
