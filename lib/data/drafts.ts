// The draft of a negotiation as one case file: what analysts see, and what an import replaces.
import type { CaseFile } from "@/lib/domain/case-file";
import type { Overwrite } from "@/lib/domain/list-overwrites";
import type { Analyst } from "@/lib/domain/permissions";
import type { ImportPlan } from "@/lib/domain/plan-import";
import { reader, write } from "./client";
import { readDraft } from "./draft-reader";
import { importCaseFiles } from "./import-case-files";
import { beginBatch, recordRevisions } from "./revisions";

/** The draft as it stands, or null where there is no such negotiation. */
export async function getDraft({ slug }: { analyst: Analyst; slug: string }): Promise<CaseFile | null> {
  return reader().$transaction((tx) => readDraft(tx, slug));
}

/** The same for a copy that leaves the program, with a record of who took it. */
export async function exportDraft({
  analyst,
  slug,
}: {
  analyst: Analyst;
  slug: string;
}): Promise<CaseFile | null> {
  return write(async (tx) => {
    const draft = await readDraft(tx, slug);
    if (draft === null) return null;
    const { title } = draft.negotiation;
    await recordRevisions(tx, beginBatch(analyst), [
      { negotiationSlug: slug, action: "export", kind: "negotiation", key: slug, title },
    ]);
    return draft;
  });
}

/** All negotiations that have a draft, by slug: for whoever may see drafts, to offer names. */
export async function listDraftSlugs(_proof: { analyst: Analyst }): Promise<string[]> {
  const rows = await reader().negotiation.findMany({ select: { slug: true }, orderBy: { slug: "asc" } });
  return rows.map((row) => row.slug);
}

export type ImportAnswer =
  | { ok: true; plan: ImportPlan; written: boolean }
  | { ok: false; reason: "needs-replace"; plan: ImportPlan; overwrites: Overwrite[] };

/**
 * Makes the draft equal to the case file, in one transaction: created, changed and, with `replace`, removed. Without
 * `replace` nothing is written where something would be removed, or where the draft holds work done since the last
 * release that the file would undo; both are listed. A file that changes nothing writes nothing.
 * @param input.origin where it came from, as history shows it: the name of the file
 */
export async function importCaseFile(input: {
  analyst: Analyst;
  caseFile: CaseFile;
  replace: boolean;
  dryRun: boolean;
  origin: string;
}): Promise<ImportAnswer> {
  const { analyst, caseFile, origin, replace, dryRun } = input;
  const answer = await importCaseFiles({
    analyst,
    items: [{ caseFile, origin }],
    replace,
    dryRun,
    publish: null,
  });
  const [imported] = answer.ok ? answer.imported : answer.reason === "needs-replace" ? answer.refused : [];
  if (imported === undefined) throw new Error("An import of one file answers for one file.");
  if ("overwrites" in imported) {
    return { ok: false, reason: "needs-replace", plan: imported.plan, overwrites: imported.overwrites };
  }
  return { ok: true, plan: imported.plan, written: imported.written };
}
