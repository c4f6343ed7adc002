// One or more case files into their drafts, and published where that is asked for: all of it, or none.
import type { CaseFile } from "@/lib/domain/case-file";
import { listOverwrites, type Overwrite } from "@/lib/domain/list-overwrites";
import type { Analyst, Editor } from "@/lib/domain/permissions";
import { type ImportPlan, isEmptyPlan, planImport } from "@/lib/domain/plan-import";
import { type Fault, listPublishFaults } from "@/lib/schemas/case-file";
import { reader, type WriteTransaction, write } from "./client";
import { readDraft } from "./draft-reader";
import { applyPlan } from "./draft-writer";
import { listPlanRevisions } from "./plan-revisions";
import { type Published, publishDraft } from "./publish-draft";
import { readLastRelease } from "./release-rows";
import { type Batch, beginBatch, recordRevisions } from "./revisions";

interface WholeItem {
  /** What the draft is to be. */
  caseFile: CaseFile;
}

interface PartItem {
  slug: string;
  /** Lays what came in over the draft (null: there is none yet). Pure: it may be called again. */
  merge: (draft: CaseFile | null) => { ok: true; caseFile: CaseFile } | { ok: false; faults: Fault[] };
}

export type ImportItem = (WholeItem | PartItem) & {
  /** Where it came from, as history shows it: the name of the file. */
  origin: string;
};

export interface ImportedCase {
  origin: string;
  /** What the draft is after it. */
  caseFile: CaseFile;
  plan: ImportPlan;
  /** False on a dry run, and where nothing changed. */
  written: boolean;
  /** What publishing gave; null where it was not asked for, or on a dry run. */
  published: Published | null;
}

/** One of several files that needs `replace`: what the draft would lose. */
export interface RefusedCase {
  origin: string;
  plan: ImportPlan;
  overwrites: Overwrite[];
}

export type ImportCaseFilesAnswer =
  | { ok: true; imported: ImportedCase[] }
  | { ok: false; reason: "needs-replace"; refused: RefusedCase[] }
  /** Publishing was asked for and this file cannot be published. */
  | { ok: false; reason: "faults"; origin: string; faults: Fault[] }
  /** What came in does not fit on the draft. */
  | { ok: false; reason: "unfit"; origin: string; faults: Fault[] };

export interface ImportCaseFilesInput {
  analyst: Analyst;
  /** Each of another negotiation. */
  items: readonly ImportItem[];
  replace: boolean;
  dryRun: boolean;
  /** With the note of each release; null: a note that says where it came from. */
  publish: { editor: Editor; note: string | null } | null;
}

/** Several minutes: the largest cases take seconds each, and a half of an import is of no use to anybody. */
const LONGEST_MS = 300_000;

/** See importCaseFile in drafts.ts; every file keeps its rules, and one that is refused leaves all of them out. */
export async function importCaseFiles(input: ImportCaseFilesInput): Promise<ImportCaseFilesAnswer> {
  if (!input.dryRun) return importInTransaction(input);
  return reader().$transaction((tx) => planItems(tx, input), { timeout: LONGEST_MS });
}

async function importInTransaction(input: ImportCaseFilesInput): Promise<ImportCaseFilesAnswer> {
  const work = (tx: WriteTransaction) => importAll(tx, input, beginBatch(input.analyst));
  return write(work, { timeout: LONGEST_MS });
}

/** The same inside somebody's transaction, under one batch. Never a dry run. */
export async function importAll(
  tx: WriteTransaction,
  input: ImportCaseFilesInput,
  batch: Batch,
): Promise<ImportCaseFilesAnswer> {
  const planned = await planItems(tx, input);
  if (!planned.ok) return planned;
  for (const imported of planned.imported) {
    const { caseFile } = imported;
    if (!isEmptyPlan(imported.plan)) {
      const applied = await applyPlan(tx, imported.plan, caseFile);
      await recordRevisions(
        tx,
        batch,
        listPlanRevisions({
          plan: imported.plan,
          caseFile,
          applied,
          action: "import",
          title: `Import of ${imported.origin}`,
        }),
      );
      imported.written = true;
    }
    if (input.publish !== null) {
      const note = input.publish.note ?? `Imported from ${imported.origin}.`;
      imported.published = await publishDraft(tx, batch, {
        slug: imported.plan.slug,
        note,
      });
    }
  }
  return planned;
}

async function planItems(tx: WriteTransaction, input: ImportCaseFilesInput): Promise<ImportCaseFilesAnswer> {
  const imported: ImportedCase[] = [];
  const refused: RefusedCase[] = [];
  for (const item of input.items) {
    const { origin } = item;
    const slug = "caseFile" in item ? item.caseFile.negotiation.slug : item.slug;
    const draft = await readDraft(tx, slug);
    const merged = "caseFile" in item ? { ok: true as const, caseFile: item.caseFile } : item.merge(draft);
    if (!merged.ok) return { ok: false, reason: "unfit", origin, faults: merged.faults };
    const { caseFile } = merged;
    if (input.publish !== null) {
      // A draft after an import is this, so what hinders publishing is known before anything is written.
      const faults = listPublishFaults(caseFile);
      if (faults.length > 0) return { ok: false, reason: "faults", origin, faults };
    }
    const plan = planImport(draft, caseFile);
    imported.push({ origin, caseFile, plan, written: false, published: null });
    if (input.replace || draft === null || isEmptyPlan(plan)) continue;
    const overwrites = listOverwrites(await readLastRelease(tx, slug), draft, plan);
    if (plan.missing.length > 0 || overwrites.length > 0) refused.push({ origin, plan, overwrites });
  }
  return refused.length > 0 ? { ok: false, reason: "needs-replace", refused } : { ok: true, imported };
}
