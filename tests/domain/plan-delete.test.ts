import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyEdits } from "@/lib/domain/apply-edits";
import { entitiesOfKind } from "@/lib/domain/case-entities";
import type { CaseFile } from "@/lib/domain/case-file";
import type { DraftEdit } from "@/lib/domain/draft-edit";
import { type DeletePlan, planDelete, type Target } from "@/lib/domain/plan-delete";
import { parseCaseFile } from "@/lib/schemas/case-file";
import { caseFiles } from "../support/generate-case";
import { caseWith, issueWith, positionOf } from "../support/tiny-case";

const RUNS = { seed: 20_261_126, numRuns: 200 };
const KINDS = ["party", "issue", "source", "statement", "position", "event", "figure"] as const;

/** One of the things or options of a case; null where it has none of the kind. */
function chooseTarget(
  caseFile: CaseFile,
  kind: (typeof KINDS)[number] | "option",
  at: number,
): Target | null {
  if (kind === "option") {
    const issue = caseFile.issues[at % Math.max(1, caseFile.issues.length)];
    const options = issue?.options.map(({ key }) => key) ?? [];
    const some = options.filter((_, place) => (at >> place) % 2 === 0);
    return issue === undefined || some.length === 0 ? null : { kind, issue: issue.key, options: some };
  }
  const things = entitiesOfKind(caseFile, kind);
  const thing = things[at % Math.max(1, things.length)];
  return thing === undefined ? null : { kind, id: thing.id };
}

function carryOut(caseFile: CaseFile, target: Target, plan: DeletePlan): CaseFile {
  const edits: DraftEdit[] = [
    ...plan.deleted.map(({ kind, id }) => ({ kind, id, basedOn: 1, value: null })),
    ...plan.changed.map(({ after: { kind, id, value } }) => ({ kind, id, basedOn: 1, value })),
  ];
  const done = applyEdits(caseFile, edits).caseFile;
  if (target.kind !== "option") return done;
  return {
    ...done,
    issues: done.issues.map((issue) =>
      issue.key === target.issue
        ? { ...issue, options: issue.options.filter(({ key }) => !target.options.includes(key)) }
        : issue,
    ),
  };
}

describe("deleting with what depends on it", () => {
  it("leaves a case that is in order, and touches nothing that it does not name", () => {
    fc.assert(
      fc.property(
        caseFiles({ draft: true }),
        fc.constantFrom(...KINDS, "option" as const),
        fc.nat(500),
        (caseFile, kind, at) => {
          const target = chooseTarget(caseFile, kind, at);
          fc.pre(target !== null);
          const plan = planDelete(caseFile, target);
          const after = carryOut(caseFile, target, plan);
          expect(parseCaseFile(after)).toMatchObject({ ok: true });
          const named = [...plan.deleted, ...plan.changed.map(({ before }) => before)];
          expect(new Set(named.map(({ place }) => place)).size).toBe(named.length);
          for (const each of KINDS) {
            const left = entitiesOfKind(after, each).length;
            const gone = plan.deleted.filter((entity) => entity.kind === each).length;
            expect(left + gone).toBe(entitiesOfKind(caseFile, each).length);
          }
        },
      ),
      RUNS,
    );
  });

  const tiny = caseWith({
    sources: [{ key: "paper", title: "A paper", url: "https://example.org/", kind: "news" }],
    statements: [
      { key: "said", party: "a", date: "2026-01-01", kind: "quote", text: "No.", source: "paper" },
      { key: "heard", party: "b", date: "2026-01-01", kind: "quote", text: "Yes.", source: "paper" },
    ],
    issues: [issueWith(4), issueWith(2, { key: "other" })],
    positions: [
      positionOf("a", "P A · R", {
        redLine: "never",
        evidence: [
          { statement: "said", options: ["o4"] },
          { statement: "heard", options: ["o1", "o4"] },
        ],
      }),
      positionOf("b", "· · C", {
        conditions: { o3: { text: "if", requires: [{ issue: "other", options: ["o1", "o2"] }] } },
      }),
    ],
  });
  const caseFile: CaseFile = { ...tiny, negotiation: { ...tiny.negotiation, focus: ["a"] } };
  const changes = (target: Target) =>
    planDelete(caseFile, target).changed.map(({ after }) => [after.id, after.value] as const);

  it("takes an option out of stances, evidence, conditions and red lines", () => {
    const [[, position] = []] = changes({ kind: "option", issue: "topic", options: ["o4"] });
    expect(position).toMatchObject({
      stances: { o1: "preferred", o2: "acceptable" },
      evidence: [{ statement: "heard", options: ["o1"] }],
    });
    expect(position).not.toHaveProperty("redLine");
    const [[, conditional] = []] = changes({ kind: "option", issue: "other", options: ["o1"] });
    expect(conditional).toMatchObject({
      conditions: { o3: { text: "if", requires: [{ issue: "other", options: ["o2"] }] } },
    });
  });

  it("deletes a party with its positions and its words", () => {
    const { deleted } = planDelete(caseFile, { kind: "party", id: "a" });
    expect(deleted.map(({ id }) => id)).toEqual(["a", "said", "a~topic~2026-01-01"]);
    expect(changes({ kind: "party", id: "a" }).map(([id]) => id)).toEqual(["tiny"]);
  });

  it("deletes an issue, and conditions then require the rest", () => {
    const [[, conditional] = []] = changes({ kind: "issue", id: "other" });
    expect(conditional).toMatchObject({ conditions: { o3: { text: "if" } } });
    expect(planDelete(caseFile, { kind: "issue", id: "other" }).deleted).toHaveLength(1);
  });
});
