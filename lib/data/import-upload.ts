// An upload written into its drafts: that it is done, and what it did, are one transaction.
import type { Analyst } from "@/lib/domain/permissions";
import { isEmptyPlan } from "@/lib/domain/plan-import";
import type { Look } from "@/lib/schemas/upload";
import { write } from "./client";
import { type ImportCaseFilesAnswer, type ImportItem, importAll } from "./import-case-files";
import { beginBatch } from "./revisions";
import { keepImportColumns, readUpload, settleUpload } from "./uploads";

export type ImportUploadAnswer =
  | { ok: true }
  /** Done already, perhaps by the same request sent twice, or forgotten. */
  | { ok: false; reason: "gone" }
  /** Something was done since it was looked at: what it does is not what was shown. */
  | { ok: false; reason: "stale" }
  | Extract<ImportCaseFilesAnswer, { ok: false }>;

/** As for an import: the largest case takes some minutes at most. */
const LONGEST_MS = 300_000;

export async function importUpload(input: {
  analyst: Analyst;
  id: string;
  /** What whoever asked for it was shown. */
  look: Look;
  items: readonly ImportItem[];
  now: Date;
}): Promise<ImportUploadAnswer> {
  const { analyst, id, look, items, now } = input;
  return write(
    async (tx): Promise<ImportUploadAnswer> => {
      const upload = await readUpload(tx, id);
      if (upload === null || upload.doneAt !== null) return { ok: false, reason: "gone" };
      const slugs = look.cases.map(({ slug }) => slug);
      const since = await tx.revision.count({
        where: { negotiationSlug: { in: slugs }, id: { gt: look.basedOn } },
      });
      if (since > 0) return { ok: false, reason: "stale" };
      const { replace, columns } = upload.options;
      const batch = beginBatch(analyst, { origin: ORIGIN });
      const answer = await importAll(tx, { analyst, items, replace, dryRun: false, publish: null }, batch);
      if (!answer.ok) return answer;
      const isWritten = answer.imported.some(({ plan }) => !isEmptyPlan(plan));
      for (const { plan } of answer.imported) await keepImportColumns(tx, plan.slug, columns);
      await settleUpload(tx, { id, look, batch: isWritten ? batch.id : null, now });
      return { ok: true };
    },
    { timeout: LONGEST_MS },
  );
}

const ORIGIN = "import page";
