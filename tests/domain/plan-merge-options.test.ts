import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyEdits } from "@/lib/domain/apply-edits";
import type { CaseFile } from "@/lib/domain/case-file";
import { type OptionMergePlan, planMergeOptions } from "@/lib/domain/plan-merge-options";
import { parseCaseFile } from "@/lib/schemas/case-file";
import { caseFiles } from "../support/generate-case";
import { caseWith, issueWith, positionOf } from "../support/tiny-case";

const RUNS = { seed: 20_261_128, numRuns: 200 };

function carryOut(caseFile: CaseFile, plan: OptionMergePlan & { ok: true }): CaseFile {
  const edits = plan.changed.map(({ before: { kind, id }, after }) => ({
    ...{ kind, id, basedOn: 1, value: after.value },
  }));
  return applyEdits(caseFile, edits).caseFile;
}

/** How many stances a case has, and how many options statements speak of. */
const stancesOf = (caseFile: CaseFile) =>
  caseFile.positions.map(({ stances = {} }) => new Set(Object.values(stances)));

describe("merging two options", () => {
  it("leaves a case in order, in which nobody says another stance than before", () => {
    fc.assert(
      fc.property(caseFiles({ draft: true }), fc.nat(50), fc.nat(9), fc.nat(9), (caseFile, at, a, b) => {
        const issue = caseFile.issues[at % Math.max(1, caseFile.issues.length)];
        const keys = issue?.options.map(({ key }) => key) ?? [];
        const [from = "", into = ""] = [keys[a % keys.length], keys[b % keys.length]];
        fc.pre(issue !== undefined && keys.length > 1 && from !== into);
        const plan = planMergeOptions(caseFile, issue.key, from, into);
        if (plan === null) throw new Error("Both are there.");
        if (!plan.ok) {
          expect(plan.conflicts.every(({ stances = {} }) => from in stances && into in stances)).toBe(true);
          return;
        }
        const after = carryOut(caseFile, plan);
        expect(parseCaseFile(after)).toMatchObject({ ok: true });
        expect(stancesOf(after)).toEqual(stancesOf(caseFile));
        expect(after.issues.find(({ key }) => key === issue.key)?.options).toHaveLength(keys.length - 1);
      }),
      RUNS,
    );
  });

  it("carries over stance, condition, evidence and what others require", () => {
    const caseFile = caseWith({
      issues: [issueWith(3), issueWith(2, { key: "other" })],
      positions: [
        positionOf("a", "C · O", {
          conditions: { o1: { text: "if asked" } },
          evidence: [{ statement: "said", options: ["o1", "o2"] }],
        }),
        positionOf("b", "C ·", {
          issue: "other",
          conditions: { o1: { text: "if", requires: [{ issue: "topic", options: ["o1", "o2"] }] } },
        }),
        positionOf("c", "· P R"),
      ],
    });
    const plan = planMergeOptions(caseFile, "topic", "o1", "o2");
    if (!plan?.ok) throw new Error("They can be merged.");
    const [own, required, untouched] = carryOut(caseFile, plan).positions;
    expect(own).toMatchObject({
      ...{ stances: { o2: "conditional", o3: "opposed" }, conditions: { o2: { text: "if asked" } } },
      evidence: [{ statement: "said", options: ["o2"] }],
    });
    expect(own?.stances).not.toHaveProperty("o1");
    expect(required?.conditions).toEqual({
      o1: { text: "if", requires: [{ issue: "topic", options: ["o2"] }] },
    });
    expect(untouched).toEqual(caseFile.positions[2]);
    expect(plan.givenUp).toBe("Option 1");
  });

  it("refuses where somebody says different things of the two, and of what is not there", () => {
    const caseFile = caseWith({ positions: [positionOf("a", "P O"), positionOf("b", "P P")] });
    expect(planMergeOptions(caseFile, "topic", "o1", "o2")).toEqual({
      ...{ ok: false, conflicts: [caseFile.positions[0]] },
    });
    for (const [from, into] of [
      ["o1", "o1"],
      ["o1", "none"],
      ["none", "o1"],
    ] as const)
      expect(planMergeOptions(caseFile, "topic", from, into)).toBeNull();
    expect(planMergeOptions(caseFile, "none", "o1", "o2")).toBeNull();
  });
});
