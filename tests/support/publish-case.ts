import { expect } from "vitest";
import { importCaseFile } from "@/lib/data/drafts";
import { publishNegotiation } from "@/lib/data/releases";
import type { CaseFile } from "@/lib/domain/case-file";
import { operatorOfThisMachine } from "@/lib/domain/permissions";

/** The case file as the next release of its negotiation, in the database of the test. */
export async function publishCase(caseFile: CaseFile, note = "A test."): Promise<void> {
  const operator = operatorOfThisMachine();
  const imported = await importCaseFile({
    analyst: operator,
    caseFile,
    replace: true,
    dryRun: false,
    origin: "test",
  });
  expect(imported.ok).toBe(true);
  const { slug } = caseFile.negotiation;
  expect((await publishNegotiation({ editor: operator, slug, note })).ok).toBe(true);
}
