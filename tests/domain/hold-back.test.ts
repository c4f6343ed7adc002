import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type EntityKind, entityId, LIST_OF } from "@/lib/domain/case-entities";
import type { CaseFile } from "@/lib/domain/case-file";
import { type HeldThing, holdBack } from "@/lib/domain/hold-back";
import { planImport } from "@/lib/domain/plan-import";
import { listPublishFaults, parseCaseFile, writeCaseFile } from "@/lib/schemas/case-file";
import { caseFiles } from "../support/generate-case";
import { caseWith, issueWith, positionOf } from "../support/tiny-case";

const RUNS = { seed: 20_261_125, numRuns: process.env.LONG_TESTS ? 5000 : 500 };

function listDifferences(released: CaseFile | null, draft: CaseFile): HeldThing[] {
  const plan = planImport(released, draft);
  return [...plan.creates, ...plan.updates, ...plan.missing].map(({ kind, id }) => ({ kind, id }));
}

function valueIn(caseFile: CaseFile, kind: EntityKind, id: string): object | undefined {
  const values: readonly object[] = kind === "negotiation" ? [caseFile.negotiation] : caseFile[LIST_OF[kind]];
  return values.find((value) => entityId(kind, value) === id);
}

const releases = fc
  .tuple(caseFiles(), caseFiles(), fc.array(fc.boolean(), { minLength: 1, maxLength: 40 }))
  .map(([released, draft, chosen]) => {
    const own = structuredClone(draft);
    own.negotiation.slug = released.negotiation.slug;
    const hold = listDifferences(released, own).filter((_, at) => chosen[at % chosen.length]);
    return { released, draft: own, hold };
  });

describe("holding back", () => {
  test("always leaves what can be published, whatever is held", () => {
    fc.assert(
      fc.property(releases, ({ released, draft, hold }) => {
        for (const base of [released, null]) {
          const { caseFile } = holdBack(base, draft, hold);
          expect(parseCaseFile(caseFile)).toMatchObject({ ok: true });
          expect(listPublishFaults(caseFile)).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  test("shows what is held as in the release, what goes along too, and all else as in the draft", () => {
    fc.assert(
      fc.property(releases, ({ released, draft, hold }) => {
        const { caseFile, alongside } = holdBack(released, draft, hold);
        const held = new Set([...hold, ...alongside].map(({ kind, id }) => `${kind} ${id}`));
        for (const { kind, id } of listDifferences(released, draft)) {
          const expected = valueIn(held.has(`${kind} ${id}`) ? released : draft, kind, id);
          expect(valueIn(caseFile, kind, id)).toEqual(expected);
        }
        expect(holdBack(released, draft, [...hold, ...alongside]).alongside).toEqual([]);
      }),
      RUNS,
    );
  });

  test("nothing changes nothing, and all of it leaves nothing of the draft", () => {
    fc.assert(
      fc.property(releases, ({ released, draft }) => {
        expect(writeCaseFile(holdBack(released, draft, []).caseFile)).toBe(writeCaseFile(draft));
        const { caseFile } = holdBack(released, draft, listDifferences(released, draft));
        expect(listDifferences(released, caseFile)).toEqual([]);
      }),
      RUNS,
    );
  });

  test("a position takes along what needs it, and stays where an option that it speaks of is held", () => {
    const more = issueWith(3);
    const released = caseWith({ issues: [issueWith(2)], positions: [positionOf("a", "P O")] });
    const draft = caseWith({ issues: [more], positions: [positionOf("a", "O · P"), positionOf("b", "P")] });
    const issue = { kind: "issue", id: "topic" } as const;
    const { caseFile, alongside } = holdBack(released, draft, [issue]);
    expect(alongside).toEqual([{ kind: "position", id: "a~topic~2026-01-01" }]);
    expect(caseFile.positions).toEqual([positionOf("a", "P O"), positionOf("b", "P")]);
  });
});
