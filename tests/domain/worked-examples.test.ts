import { describe, expect, test } from "vitest";
import type { CaseFile } from "@/lib/domain/case-file";
import { buildMatrix } from "@/lib/domain/matrix";
import { caseWith, issueWith, partyNamed, positionOf, viewWith } from "../support/tiny-case";

function statusOf(caseFile: CaseFile, view = viewWith({ parties: ["a", "b", "c"] })) {
  const row = buildMatrix(caseFile, view).rows.find(({ issue }) => issue.key === "topic");
  if (!row) throw new Error("The case has no issue called topic");
  return row.status;
}

const asThree = [positionOf("a", "· P A ·"), positionOf("b", "· A P ·")];

// Example 11, and 12 with red lines of B on what the condition requires.
const sanctions = issueWith(3, { key: "sanctions" });
const eleven = [
  positionOf("a", "P C · R", {
    conditions: {
      o2: { text: "if sanctions end", requires: [{ issue: "sanctions", options: ["o1", "o2"] }] },
    },
  }),
  positionOf("b", "O P · ·"),
];

describe("The worked examples of the domain, by number", () => {
  test("1: red-line conflict, distance 2, nothing unanswered", () => {
    const status = statusOf(
      caseWith({ positions: [positionOf("a", "P R R R"), positionOf("b", "O · A P")] }),
    );
    expect(status).toMatchObject({ status: "red-line-conflict", distance: 2, unanswered: [], final: true });
    expect(status.clashes).toEqual([{ by: "a", against: "b", options: ["o3", "o4"] }]);
  });

  test("2: unknown, 1 of n", () => {
    const status = statusOf(caseWith({ positions: [positionOf("a", "P A · R")] }));
    expect(status).toMatchObject({ status: "unknown", onRecord: ["a"], missing: ["b", "c"], final: false });
  });

  test("3: common ground on o2 and o3", () => {
    expect(statusOf(caseWith({ positions: asThree }))).toMatchObject({
      status: "common-ground",
      landing: ["o2", "o3"],
    });
  });

  test("4: same choice, so far 2 of 3", () => {
    const status = statusOf(
      caseWith({ positions: [positionOf("a", "· P · ·"), positionOf("b", "· P · ·")] }),
    );
    expect(status).toMatchObject({ status: "same-choice", landing: ["o2"], final: false });
    expect(status.onRecord).toHaveLength(2);
    expect(status.counted).toHaveLength(3);
  });

  test("5: untested, distance 3", () => {
    const status = statusOf(
      caseWith({ positions: [positionOf("a", "P · · O"), positionOf("b", "O · · P")] }),
    );
    expect(status).toMatchObject({ status: "untested", untested: ["o2", "o3"], distance: 3 });
  });

  test("6: gap, distance 3", () => {
    const status = statusOf(
      caseWith({ positions: [positionOf("a", "P O O O"), positionOf("b", "O · · P")] }),
    );
    expect(status).toMatchObject({ status: "gap", distance: 3, final: true });
  });

  test("7: red-line conflict with an unanswered option and two untested ones", () => {
    const positions = [positionOf("a", "P · · ·"), positionOf("b", "A P · ·"), positionOf("c", "R A · ·")];
    const status = statusOf(caseWith({ positions }));
    expect(status).toMatchObject({ status: "red-line-conflict", untested: ["o3", "o4"] });
    expect(status.clashes).toEqual([{ by: "c", against: "a", options: ["o1"] }]);
    expect(status.unanswered).toEqual([{ option: "o2", acceptedBy: ["b", "c"], conditionalFor: [] }]);
  });

  test("8: deadlock", () => {
    const positions = [positionOf("a", "· R"), positionOf("b", "R ·")];
    const status = statusOf(caseWith({ issues: [issueWith(2)], positions }));
    expect(status).toMatchObject({ status: "red-line-conflict", deadlock: true, clashes: [] });
  });

  test("9: agenda dispute", () => {
    const positions = [positionOf("a", "P R R R", { agenda: "refused" }), positionOf("b", "O · A P")];
    expect(statusOf(caseWith({ positions }))).toMatchObject({ status: "agenda-dispute", refusedBy: ["a"] });
  });

  test("10: off the agenda", () => {
    const positions = ["a", "b"].map((party) => positionOf(party, "· · · ·", { agenda: "refused" }));
    expect(statusOf(caseWith({ positions }))).toMatchObject({ status: "off-agenda", refusedBy: ["a", "b"] });
  });

  test("11: on conditions", () => {
    const status = statusOf(caseWith({ issues: [issueWith(4), sanctions], positions: eleven }));
    expect(status).toMatchObject({ status: "on-conditions", landing: ["o2"] });
  });

  test("12: the condition is blocked", () => {
    const positions = [...eleven, positionOf("b", "R R ·", { issue: "sanctions" })];
    const status = statusOf(caseWith({ issues: [issueWith(4), sanctions], positions }));
    expect(status).toMatchObject({ status: "unanswered", untested: ["o3"] });
    expect(status.unanswered).toEqual([{ option: "o2", acceptedBy: ["b"], conditionalFor: ["a"] }]);
  });

  test("13: every pair shares an option, the three share none", () => {
    const positions = [positionOf("a", "A A ·"), positionOf("b", "· A A"), positionOf("c", "A · A")];
    const status = statusOf(caseWith({ issues: [issueWith(3)], positions }));
    expect(status).toMatchObject({ status: "unanswered", blockers: [["a", "b", "c"]] });
    expect(status.unanswered.map(({ option }) => option)).toEqual(["o1", "o2", "o3"]);
  });

  test("14: a neutral party is not counted", () => {
    const neutral = positionOf("c", "· · · ·", { agenda: "neutral" });
    const status = statusOf(caseWith({ positions: [...asThree, neutral] }));
    expect(status).toMatchObject({ status: "common-ground", counted: ["a", "b"], onRecord: ["a", "b"] });
  });

  test("15: a red line stands until the party says something else of that option", () => {
    const positions = [
      positionOf("a", "P · · R", { from: "2026-05-01" }),
      positionOf("a", "· P · ·", { from: "2026-06-01" }),
      positionOf("b", "· · · P", { from: "2026-05-01" }),
    ];
    const status = statusOf(
      caseWith({ positions }),
      viewWith({ parties: ["a", "b", "c"], asOf: "2026-06-02" }),
    );
    expect(status).toMatchObject({ status: "red-line-conflict" });
    expect(status.unanswered).toEqual([{ option: "o2", acceptedBy: ["a"], conditionalFor: [] }]);
  });

  test("16: a party outside the table stands beside", () => {
    const caseFile = caseWith({
      parties: [partyNamed("a"), partyNamed("b"), partyNamed("c", "outside")],
      positions: [...asThree, positionOf("c", "P R R ·")],
    });
    const [row] = buildMatrix(caseFile, viewWith({ parties: ["a", "b", "c"] })).rows;
    expect(row?.status).toMatchObject({
      status: "common-ground",
      landing: ["o2", "o3"],
      counted: ["a", "b"],
    });
    expect(row?.with).toEqual([{ party: "c", status: "red-line-conflict" }]);
  });
});
