import fc from "fast-check";
import { expect, test } from "vitest";
import { positionId } from "@/lib/domain/case-entities";
import type { CaseFile, Position, Source, Statement } from "@/lib/domain/case-file";
import { attachNewStatement, type StatementForm } from "@/lib/domain/edit/new-statement";
import { STATEMENT_KINDS } from "@/lib/domain/vocabulary";
import { parseCaseFile } from "@/lib/schemas/case-file";
import { caseFiles } from "../../support/generate-case";

const words = fc.constantFrom("Said so", " with spaces ", "گفت", "a".repeat(90), "One & two");

test("a statement written beside a position, old source or new, gives a valid case file with it attached", () => {
  fc.assert(
    fc.property(
      caseFiles({ draft: true }),
      fc.nat(),
      fc.record({
        ...{
          kind: fc.constantFrom(...STATEMENT_KINDS),
          date: fc.constantFrom("2026", "2026-02", "2026-02-07"),
        },
        ...{ text: words, speaker: fc.constantFrom("", "Somebody"), isNew: fc.boolean() },
        ...{ title: words, publisher: fc.constantFrom("", "The Paper", "روزنامه") },
      }),
      (caseFile, at, { isNew, title, publisher, ...fields }) => {
        const position = caseFile.positions[at % Math.max(1, caseFile.positions.length)];
        const known = caseFile.sources[0]?.key;
        fc.pre(position !== undefined && known !== undefined);
        const form: StatementForm = {
          ...{ ...fields, party: (position as Position).party },
          source: isNew ? null : (known as string),
          newSource: { title, publisher, url: "https://paper.example/1" },
        };
        const changes = attachNewStatement(form, position as Position, "k7x2");
        const of = (kind: string) =>
          changes.filter((change) => change.kind === kind).map(({ value }) => value);
        expect(of("source")).toHaveLength(isNew ? 1 : 0);
        const [changed] = of("position") as Position[];
        const next: CaseFile = {
          ...caseFile,
          sources: [...caseFile.sources, ...(of("source") as Source[])],
          statements: [...caseFile.statements, ...(of("statement") as Statement[])],
          positions: caseFile.positions.map((one) =>
            positionId(one) === positionId(position as Position) ? (changed as Position) : one,
          ),
        };
        const parsed = parseCaseFile(next);
        expect(parsed.ok ? [] : parsed.faults).toEqual([]);
        const [statement] = of("statement") as Statement[];
        expect(changed?.evidence?.at(-1)).toEqual({ statement: statement?.key });
      },
    ),
  );
});
