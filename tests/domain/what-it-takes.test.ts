import { describe, expect, test } from "vitest";
import type { Issue, Position } from "@/lib/domain/case-file";
import { indexCase } from "@/lib/domain/case-index";
import { cellsAt } from "@/lib/domain/matrix";
import { buildPairs } from "@/lib/domain/pairs";
import { listWhatItTakes } from "@/lib/domain/what-it-takes";
import { caseWith, issueWith, partyNamed, positionOf, viewWith } from "../support/tiny-case";

function waysFor(positions: Position[], counted = ["a", "b", "c"]) {
  const caseFile = caseWith({ positions });
  const index = indexCase(caseFile);
  const ways = listWhatItTakes(index, caseFile.issues[0] as Issue, counted, cellsAt(index, "2026-12-31"));
  return ways.map(({ option, needs, anyOf }) => ({
    option,
    who: needs.map(({ party, now }) => `${party} ${now ?? "silent"}`).join(", "),
    ...(anyOf && { anyOf }),
  }));
}

describe("What would it take", () => {
  test("nothing where there is common ground", () => {
    expect(waysFor([positionOf("a", "P A · ·"), positionOf("b", "· P · ·")])).toEqual([]);
  });

  test("the fewest parties first, then silence before opposition before red lines", () => {
    expect(waysFor([positionOf("a", "P · O R"), positionOf("b", "O P P A")])).toEqual([
      { option: "o2", who: "a silent" },
      { option: "o1", who: "b opposed" },
      { option: "o3", who: "a opposed" },
      { option: "o4", who: "a red-line" },
    ]);
  });

  test("a conditional stance is the nearest to an answer", () => {
    expect(waysFor([positionOf("a", "P C · ·"), positionOf("b", "· P · ·")])[0]).toEqual({
      option: "o2",
      who: "a conditional",
    });
  });

  test("whoever refuses has to answer otherwise on every option, whatever else it says", () => {
    const ways = waysFor([positionOf("a", "P · · ·", { agenda: "refused" }), positionOf("b", "A · · ·")]);
    expect(ways[0]).toEqual({ option: "o1", who: "a preferred" });
  });

  test("with too few on record, some of those who are missing", () => {
    expect(waysFor([positionOf("a", "P · · ·")])[0]).toEqual({
      option: "o1",
      who: "",
      anyOf: { count: 1, parties: ["b", "c"] },
    });
  });

  test("what the party said last is told", () => {
    const caseFile = caseWith({
      positions: [
        positionOf("a", "· P · ·", { from: "2025-05-31" }),
        positionOf("a", "P · · ·", { from: "2026-01-01" }),
        positionOf("b", "O P · ·"),
      ],
    });
    const index = indexCase(caseFile);
    const [way] = listWhatItTakes(
      index,
      caseFile.issues[0] as Issue,
      ["a", "b"],
      cellsAt(index, "2026-12-31"),
    );
    expect(way?.needs).toEqual([
      {
        party: "a",
        now: null,
        blocked: false,
        refuses: false,
        lastSaid: { stance: "preferred", from: "2025-05-31" },
      },
    ]);
  });
});

describe("Pairs", () => {
  test("common ground out of the issues that can be judged", () => {
    const issues = ["one", "two", "three", "four"].map((key) => issueWith(4, { key }));
    const on = (issue: string, a: string, b: string, more = {}) => [
      positionOf("a", a, { issue, ...more }),
      positionOf("b", b, { issue, ...more }),
    ];
    const caseFile = caseWith({
      parties: [partyNamed("a"), partyNamed("b"), partyNamed("m", "mediator")],
      issues,
      positions: [
        ...on("one", "P · · ·", "P · · ·"),
        ...on("two", "P A · ·", "· P · ·"),
        ...on("three", "P O O O", "O P · ·"),
        ...on("four", "P · · ·", "P · · ·", { agenda: "refused" }),
      ],
    });
    const pairs = buildPairs(caseFile, viewWith());
    expect(pairs).toHaveLength(1);
    expect(pairs[0]).toMatchObject({ one: "a", other: "b", shared: 2, judged: 3, isGrey: false });
    expect(buildPairs(caseFile, viewWith({ parties: ["a", "m"] }))[0]).toMatchObject({
      judged: 0,
      isGrey: true,
    });
  });
});
