import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyEdits } from "@/lib/domain/apply-edits";
import { assignPlaces } from "@/lib/domain/assign-places";
import type { CaseFile } from "@/lib/domain/case-file";
import { type DraftEdit, judgeOptionKeys, undoChange } from "@/lib/domain/draft-edit";
import { planImport } from "@/lib/domain/plan-import";
import { parseCaseFile, writeCaseFile } from "@/lib/schemas/case-file";
import { editsBetween } from "../support/edits-between";
import { caseFiles } from "../support/generate-case";
import { caseWith, issueWith, positionOf } from "../support/tiny-case";

const RUNS = { seed: 20_261_125, numRuns: process.env.LONG_TESTS ? 3000 : 300 };
const pairs = fc.tuple(caseFiles({ draft: true }), caseFiles({ draft: true })).map(([from, to]) => {
  const own = structuredClone(to);
  own.negotiation.slug = from.negotiation.slug;
  return [from, own] as const;
});

/** Every way in which one key of the case can get another. */
function listRenames({ parties, issues, sources, statements }: CaseFile): DraftEdit[] {
  const lists = { party: parties, issue: issues, source: sources, statement: statements } as const;
  const keys = Object.entries(lists).flatMap(([kind, list]) =>
    list.slice(0, 2).map(
      (value): DraftEdit => ({
        ...{ kind: kind as keyof typeof lists, id: value.key, basedOn: 1 },
        value: { ...value, key: "quite-another" },
      }),
    ),
  );
  const options = issues.slice(0, 2).flatMap((issue) => {
    const [first, ...rest] = issue.options;
    if (first === undefined) return [];
    const value = { ...issue, options: [...rest, { ...first, key: "quite-another" }] };
    const optionKeys = { [first.key]: "quite-another" };
    return [{ kind: "issue" as const, id: issue.key, basedOn: 1, value, optionKeys }];
  });
  return [...keys, ...options];
}

describe("editing", () => {
  test("does what the edits say, and undone from the last to the first it gives the same bytes", () => {
    fc.assert(
      fc.property(pairs, ([from, to]) => {
        const { caseFile, changes } = applyEdits(from, editsBetween(from, to));
        const left = planImport(caseFile, to);
        expect([left.creates, left.updates, left.missing]).toEqual([[], [], []]);
        const undone = applyEdits(
          caseFile,
          changes.toReversed().map((change) => undoChange(change, 1)),
        );
        expect(writeCaseFile(undone.caseFile)).toBe(writeCaseFile(from));
      }),
      RUNS,
    );
  });

  test("a new key is carried along to all that refers to it, and back", () => {
    fc.assert(
      fc.property(caseFiles({ draft: true }), (caseFile) => {
        for (const edit of listRenames(caseFile)) {
          const renamed = applyEdits(caseFile, [edit]);
          expect(parseCaseFile(renamed.caseFile).ok).toBe(true);
          const back = applyEdits(
            renamed.caseFile,
            renamed.changes.map((change) => undoChange(change, 1)),
          );
          expect(writeCaseFile(back.caseFile)).toBe(writeCaseFile(caseFile));
        }
      }),
      { ...RUNS, numRuns: RUNS.numRuns / 3 },
    );
  });

  test("what changes nothing is no change", () => {
    fc.assert(
      fc.property(caseFiles({ draft: true }), (caseFile) => {
        const same = caseFile.positions.map(
          (value, index): DraftEdit => ({
            ...{
              kind: "position",
              id: `${value.party}~${value.issue}~${value.from}`,
              basedOn: 1,
              value,
              index,
            },
          }),
        );
        const known = same.filter(({ id }) => id.length > 0 && /~\d{4}-\d{2}-\d{2}$/.test(id));
        expect(applyEdits(caseFile, known).changes).toEqual([]);
      }),
      RUNS,
    );
  });
});

test("places ascend in the order given, and what did not move keeps its own where there is room", () => {
  const ids = ["a", "b", "c", "d", "e", "f"];
  fc.assert(
    fc.property(fc.shuffledSubarray(ids, { minLength: 1 }), fc.array(fc.nat(4)), (order, gaps) => {
      const kept = new Map<string, number>();
      let place = 0;
      for (const [at, id] of order.entries()) {
        const gap = gaps[at];
        if (gap === undefined) continue;
        place += gap + 1;
        kept.set(id, place);
      }
      const places = assignPlaces(order, kept);
      const numbers = order.map((id) => places.get(id) ?? Number.NaN);
      expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
      const stayed = [...kept].every(([id, at]) => places.get(id) === at);
      expect(stayed || numbers.every((number, at) => number === at)).toBe(true);
    }),
    RUNS,
  );
});

describe("a new key of an option", () => {
  const before = issueWith(3);
  const withOptions = (...keys: string[]) => ({
    ...before,
    options: keys.map((key) => ({ key, label: key })),
  });

  test.each([
    ["nothing is wrong", withOptions("x", "o2", "o3"), { o1: "x" }, null],
    ["the option is unknown", withOptions("x", "o2", "o3"), { o9: "x" }, "there is no option"],
    ["the new key is not there", withOptions("o2", "o3"), { o1: "x" }, "not among the options"],
    ["the new key is another's", withOptions("o2", "o3"), { o1: "o2" }, "already an option"],
    ["the old one stays", withOptions("o1", "x", "o2"), { o1: "x" }, "still among the options"],
  ])("is judged: %s", (_, issue, keys, message) => {
    const judged = judgeOptionKeys(before, issue, keys);
    if (message === null) expect(judged).toBeNull();
    else expect(judged).toContain(message);
  });

  test("is carried to stances and conditions", () => {
    const other = issueWith(2, { key: "other" });
    const caseFile = caseWith({
      issues: [before, other],
      positions: [
        positionOf("a", "P R"),
        positionOf("b", "C", {
          issue: "other",
          conditions: { o1: { text: "if", requires: [{ issue: "topic", options: ["o1", "o2"] }] } },
        }),
      ],
    });
    const edit: DraftEdit = {
      ...{
        kind: "issue",
        id: "topic",
        basedOn: 1,
        value: withOptions("x", "o2", "o3"),
        optionKeys: { o1: "x" },
      },
    };
    const [first, second] = applyEdits(caseFile, [edit]).caseFile.positions;
    expect(first?.stances).toEqual({ x: "preferred", o2: "red-line" });
    expect(second?.conditions?.o1?.requires).toEqual([{ issue: "topic", options: ["x", "o2"] }]);
  });
});
