// Plans of deleting and merging, carried out in the database: one save, refused or whole.
import fc from "fast-check";
import { expect, it } from "vitest";
import { getDraft, importCaseFile } from "@/lib/data/drafts";
import { editDraft } from "@/lib/data/edit-draft";
import { openDraft } from "@/lib/data/open-draft";
import { undoBatch } from "@/lib/data/undo";
import { applyEdits } from "@/lib/domain/apply-edits";
import { LIST_OF } from "@/lib/domain/case-entities";
import { operatorOfThisMachine } from "@/lib/domain/permissions";
import { type DeletePlan, planDelete } from "@/lib/domain/plan-delete";
import { MERGED_KINDS, planMerge } from "@/lib/domain/plan-merge";
import { toEdits } from "@/lib/request/plan-edits";
import { writeCaseFile } from "@/lib/schemas/case-file";
import { withDatabase } from "../support/database";
import { caseFiles } from "../support/generate-case";

withDatabase();
const analyst = operatorOfThisMachine();

it("leaves in the database what it leaves of the case, and is undone whole", async () => {
  let merged = 0;
  let deleted = 0;
  await fc.assert(
    fc.asyncProperty(
      caseFiles({ draft: true }),
      fc.constantFrom(...MERGED_KINDS),
      fc.nat(20),
      fc.boolean(),
      async (caseFile, kind, at, merges) => {
        const keys = caseFile[LIST_OF[kind]].map(({ key }) => key);
        const [id = "", into = ""] = [keys[at % keys.length], keys[(at + 1) % keys.length]];
        fc.pre(id !== "" && id !== into);
        const merge = planMerge(caseFile, kind, id, into);
        const plan: DeletePlan | null = !merges
          ? planDelete(caseFile, { kind, id })
          : merge?.ok
            ? merge
            : null;
        fc.pre(plan !== null);
        const { slug } = caseFile.negotiation;
        await importCaseFile({ analyst, caseFile, replace: true, dryRun: false, origin: "test.json" });
        const opened = await openDraft({ analyst, slug });
        if (opened === null) throw new Error("There is no draft.");
        const edits = toEdits(plan, opened.versions);
        const answer = await editDraft({ analyst, slug, edits });
        if (!answer.ok || answer.batch === null) throw new Error(JSON.stringify(answer));
        const draft = await getDraft({ analyst, slug });
        expect(draft && writeCaseFile(draft)).toBe(writeCaseFile(applyEdits(caseFile, edits).caseFile));
        if (merges) merged++;
        else deleted++;
        const undone = await undoBatch({ analyst, slug, batch: answer.batch });
        expect(undone).toMatchObject({ ok: true });
        const again = await getDraft({ analyst, slug });
        expect(again && writeCaseFile(again)).toBe(writeCaseFile(caseFile));
      },
    ),
    { seed: 20_261_130, numRuns: process.env.LONG_TESTS ? 200 : 10 },
  );
  expect(merged).toBeGreaterThan(0);
  expect(deleted).toBeGreaterThan(0);
}, 60_000);
