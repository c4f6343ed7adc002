import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writer } from "@/lib/data/client";
import { getDraft, importCaseFile } from "@/lib/data/drafts";
import type { CaseFile } from "@/lib/domain/case-file";
import { operatorOfThisMachine } from "@/lib/domain/permissions";
import { readCaseFile, writeCaseFile } from "@/lib/schemas/case-file";
import { withDatabase } from "../support/database";
import { caseFiles } from "../support/generate-case";

withDatabase();
const analyst = operatorOfThisMachine();
const RUNS = { seed: 20_261_124, numRuns: 40 };
const SAMPLES = ["iran-us-2025-26", "plastics-treaty"];

function readSample(name: string): { text: string; caseFile: CaseFile } {
  const text = readFileSync(`cases/${name}.json`, "utf8");
  const parsed = readCaseFile(text);
  if (!parsed.ok) throw new Error(`${name} is not valid`);
  return { text, caseFile: parsed.caseFile };
}

const importWhole = (caseFile: CaseFile, replace = true) =>
  importCaseFile({ analyst, caseFile, replace, dryRun: false, origin: "test.json" });

async function exportText(slug: string): Promise<string> {
  const draft = await getDraft({ analyst, slug });
  if (draft === null) throw new Error("There is no draft");
  return writeCaseFile(draft);
}

/** Everything that an import could have touched: the tables' sizes, versions and the records. */
async function measure(): Promise<unknown> {
  const db = writer();
  return {
    negotiations: await db.negotiation.findMany({ orderBy: { slug: "asc" } }),
    positions: await db.position.findMany({ orderBy: { id: "asc" } }),
    statements: await db.statement.count(),
    stances: await db.stance.count(),
    evidence: await db.evidence.count(),
    revisions: await db.revision.count(),
  };
}

describe("a draft", () => {
  it.each(SAMPLES)("is exported as the bytes that were imported: %s", async (name) => {
    const { text, caseFile } = readSample(name);
    await importWhole(caseFile);
    expect(await exportText(caseFile.negotiation.slug)).toBe(text);
  });

  it("is null where there is no such negotiation", async () => {
    expect(await getDraft({ analyst, slug: "nothing-here" })).toBeNull();
  });

  it("gives the same bytes for any case file, after any other", async () => {
    await fc.assert(
      fc.asyncProperty(caseFiles({ draft: true }), caseFiles({ draft: true }), async (first, second) => {
        for (const [at, caseFile] of [first, second].entries()) {
          const own = structuredClone(caseFile);
          own.negotiation.slug = "generated";
          const answer = await importWhole(own);
          expect(answer.ok).toBe(true);
          expect(await exportText("generated"), `import ${at + 1}`).toBe(writeCaseFile(own));
        }
      }),
      RUNS,
    );
  });
});

describe("importing", () => {
  it("writes nothing the second time", async () => {
    const { caseFile } = readSample("plastics-treaty");
    await importWhole(caseFile);
    const before = await measure();
    const again = await importWhole(caseFile, false);
    expect(again).toMatchObject({ ok: true, written: false });
    expect(await measure()).toEqual(before);
  });

  it("writes nothing on a dry run and says what it would do", async () => {
    const { caseFile } = readSample("iran-us-2025-26");
    await importWhole(caseFile);
    const before = await measure();
    const changed = structuredClone(caseFile);
    changed.negotiation.title = "Another title";
    const dry = { analyst, caseFile: changed, replace: false, dryRun: true, origin: "test.json" };
    const answer = await importCaseFile(dry);
    expect(answer).toMatchObject({ ok: true, written: false });
    expect(answer.plan.updates.map((update) => [update.place, update.changes])).toEqual([
      ["negotiation", [{ field: "title", before: caseFile.negotiation.title, after: "Another title" }]],
    ]);
    expect(await measure()).toEqual(before);
  });
});
