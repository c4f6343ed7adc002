import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { importCaseFile } from "@/lib/data/drafts";
import { openDraft } from "@/lib/data/open-draft";
import { openSheet } from "@/lib/data/open-sheet";
import { endOfRecord } from "@/lib/domain/as-of";
import { operatorOfThisMachine } from "@/lib/domain/permissions";
import { withDatabase } from "../support/database";
import { caseFiles } from "../support/generate-case";

withDatabase();
const analyst = operatorOfThisMachine();
const RUNS = { seed: 20_261_128, numRuns: process.env.LONG_TESTS ? 200 : 15 };

describe("a draft as the sheet opens it", () => {
  it("is the draft without its evidence, with the same versions and the same last day", async () => {
    await fc.assert(
      fc.asyncProperty(caseFiles({ draft: true }), async (made) => {
        const caseFile = { ...made, negotiation: { ...made.negotiation, slug: "sheet" } };
        const sent = { analyst, caseFile, replace: true, dryRun: false, origin: "test.json" };
        await importCaseFile(sent);
        const [whole, sheet] = [
          await openDraft({ analyst, slug: "sheet" }),
          await openSheet({ analyst, slug: "sheet" }),
        ];
        if (whole === null || sheet === null) throw new Error("It was imported.");
        const { position, issue } = whole.versions;
        expect(sheet).toEqual({
          draft: { ...whole.draft, statements: [], sources: [], events: [], figures: [] },
          end: endOfRecord(whole.draft),
          ...{ versions: { position, issue }, released: null, revision: whole.revision },
        });
      }),
      RUNS,
    );
    expect(await openSheet({ analyst, slug: "none" })).toBeNull();
  });
});
