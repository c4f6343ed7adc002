import { expect, test } from "vitest";
import { listSecondLooks } from "@/lib/domain/second-looks";
import { caseWith, issueWith, positionOf } from "../support/tiny-case";

const said = (key: string, date: string) => ({ key, date, kind: "quote" as const, text: "T", source: "s" });

test("statements that nothing rests on, issues without a position and evidence that came later are named", () => {
  const later = positionOf("b", "P", {
    evidence: [{ statement: "after" }, { statement: "before", relation: "against" }],
  });
  const looks = listSecondLooks(
    caseWith({
      issues: [issueWith(2), issueWith(2, { key: "empty" })],
      statements: [said("before", "2025-12"), said("after", "2026-01-02"), said("unused", "2026")],
      positions: [
        positionOf("a", "P", { evidence: [{ statement: "before" }, { statement: "after" }] }),
        later,
        positionOf("c", "P"),
      ],
    }),
  );
  expect(looks.unusedStatements).toBe(1);
  expect(looks.emptyIssues.map(({ key }) => key)).toEqual(["empty"]);
  expect(looks.laterEvidence).toEqual([later]);
});
