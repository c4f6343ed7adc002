import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyEdits } from "@/lib/domain/apply-edits";
import { LIST_OF } from "@/lib/domain/case-entities";
import type { CaseFile, Position } from "@/lib/domain/case-file";
import type { DraftEdit } from "@/lib/domain/draft-edit";
import { MERGED_KINDS, type MergePlan, planMerge } from "@/lib/domain/plan-merge";
import { parseCaseFile } from "@/lib/schemas/case-file";
import { caseFiles } from "../support/generate-case";
import { caseWith, issueWith, partyNamed, positionOf } from "../support/tiny-case";

const RUNS = { seed: 20_261_129, numRuns: 200 };

function carryOut(caseFile: CaseFile, plan: MergePlan & { ok: true }): CaseFile {
  const edits: DraftEdit[] = [
    ...plan.deleted.map(({ kind, id }) => ({ kind, id, basedOn: 1, value: null })),
    ...plan.changed.map(({ before, after }) => ({
      ...{ kind: before.kind, id: before.id, basedOn: 1, value: after.value },
    })),
  ];
  return applyEdits(caseFile, edits).caseFile;
}

/** What a position says, whoever says it of what. */
const said = ({ party: _, issue: __, conditions = {}, ...rest }: Position) =>
  JSON.stringify([rest, Object.values(conditions).map(({ text }) => text)]);

describe("merging two things", () => {
  it("leaves a case in order, and loses nothing but what it names", () => {
    fc.assert(
      fc.property(
        caseFiles({ draft: true }),
        fc.constantFrom(...MERGED_KINDS),
        fc.nat(50),
        fc.nat(50),
        (caseFile, kind, a, b) => {
          const keys = caseFile[LIST_OF[kind]].map(({ key }) => key);
          const [from = "", into = ""] = [keys[a % keys.length], keys[b % keys.length]];
          const plan = planMerge(caseFile, kind, from, into);
          fc.pre(from !== into);
          if (plan === null) throw new Error("Both are there.");
          if (!plan.ok) {
            expect(plan.conflicts.length).toBeGreaterThan(0);
            return;
          }
          const after = carryOut(caseFile, plan);
          expect(parseCaseFile(after)).toMatchObject({ ok: true });
          expect(JSON.stringify(after[LIST_OF[kind]].map(({ key }) => key))).not.toContain(
            JSON.stringify(from),
          );
          const doubled = plan.deleted.length - 1;
          expect(after.positions.length + doubled).toBe(caseFile.positions.length);
          expect(new Set(after.positions.map(said))).toEqual(new Set(caseFile.positions.map(said)));
          expect(after.statements.map(({ text }) => text)).toEqual(
            caseFile.statements.map(({ text }) => text),
          );
        },
      ),
      RUNS,
    );
  });

  const parties = [partyNamed("a"), partyNamed("b"), partyNamed("c")];

  it("refuses two positions that differ, and drops one of two that say the same", () => {
    const same = caseWith({
      parties,
      issues: [issueWith(4)],
      positions: [positionOf("a", "P · · R"), positionOf("b", "P · · R")],
    });
    const plan = planMerge(same, "party", "a", "b");
    expect(plan).toMatchObject({ ok: true, deleted: [{ id: "a" }, { id: "a~topic~2026-01-01" }] });
    const other = caseWith({
      parties,
      issues: [issueWith(4)],
      positions: [positionOf("a", "P · · R"), positionOf("b", "P · · ·")],
    });
    expect(planMerge(other, "party", "a", "b")).toMatchObject({
      ok: false,
      conflicts: [{ about: "position" }],
    });
  });

  it("keeps the names of the party that goes, and says what else it gives up", () => {
    const two = [partyNamed("a", "mediator"), partyNamed("b")];
    const plan = planMerge(caseWith({ parties: two, issues: [], positions: [] }), "party", "a", "b");
    expect(plan).toMatchObject({ ok: true, changed: [{ after: { value: { key: "b", aliases: ["A"] } } }] });
    expect(plan?.ok && plan.givenUp).toEqual([{ field: "role", before: "mediator", after: "at-table" }]);
  });

  it("refuses issues of which one has options that the other lacks", () => {
    const issues = [issueWith(4), issueWith(2, { key: "other" })];
    const caseFile = caseWith({ parties, issues, positions: [] });
    expect(planMerge(caseFile, "issue", "topic", "other")).toMatchObject({
      ok: false,
      conflicts: [
        { about: "option", option: "o3" },
        { about: "option", option: "o4" },
      ],
    });
    expect(planMerge(caseFile, "issue", "other", "topic")).toMatchObject({ ok: true });
  });

  it("refuses a condition that would require its own issue", () => {
    const issues = [issueWith(2), issueWith(2, { key: "other" })];
    const conditions = { o1: { text: "if", requires: [{ issue: "other", options: ["o1"] }] } };
    const caseFile = caseWith({ parties, issues, positions: [positionOf("a", "C ·", { conditions })] });
    expect(planMerge(caseFile, "issue", "other", "topic")).toMatchObject({
      ok: false,
      conflicts: [{ about: "condition" }],
    });
  });
});
