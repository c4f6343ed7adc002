import { expect, test } from "vitest";
import type { CaseFile } from "@/lib/domain/case-file";
import { listPublishFaults, parseCaseFile } from "@/lib/schemas/case-file";
import { setAt, smallCase } from "./small-case";

function read(change: (draft: object) => void): CaseFile {
  const draft = smallCase();
  change(draft);
  const parsed = parseCaseFile(draft);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.caseFile;
}

test("a case with evidence, or inference that is explained, can be published", () => {
  expect(listPublishFaults(read(() => {}))).toEqual([]);
});

test("a draft may lack evidence, notes and options; a release may not", () => {
  const draft = read((caseFile) => {
    setAt(caseFile, ["issues", 1, "options"], [{ key: "frozen", label: "None" }]);
    setAt(caseFile, ["positions", 0, "evidence"], []);
    setAt(caseFile, ["positions", 1, "note"], undefined);
  });
  expect(listPublishFaults(draft)).toEqual([
    {
      place: "issues[1].options",
      message: '"dams" has 1 option; 2 to 9 are needed to publish: add options',
    },
    {
      place: "positions[0].evidence",
      message:
        'the position of "iran" on "share" from 2025-04 has no evidence: add a statement, or mark it as inferred and say why in note',
    },
    {
      place: "positions[1].note",
      message:
        'the position of "iraq" on "share" from 2025-05-01 is inferred and has neither evidence nor a note: say in note what it is inferred from',
    },
  ]);
});

test("an inferred position with evidence needs no note", () => {
  const caseFile = read((draft) => {
    setAt(draft, ["positions", 1, "note"], undefined);
    setAt(draft, ["positions", 1, "evidence"], [{ statement: "said-1", relation: "context" }]);
  });
  expect(listPublishFaults(caseFile)).toEqual([]);
});
