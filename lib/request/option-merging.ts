// Merging two options of an issue, from what their page sent.
import "server-only";
import type { EditAnswer } from "@/lib/data/apply-draft-edits";
import { editDraft } from "@/lib/data/edit-draft";
import { openDraft } from "@/lib/data/open-draft";
import type { CaseFile, Issue, Key } from "@/lib/domain/case-file";
import type { DraftEdit } from "@/lib/domain/draft-edit";
import type { Analyst } from "@/lib/domain/permissions";
import { type OptionMergePlan, planMergeOptions } from "@/lib/domain/plan-merge-options";
import { markEdits, toEdits } from "./plan-edits";

/** Of which negotiation and issue, and which two of its options; null: none is chosen yet. */
export interface OptionMergeAsked {
  slug: string;
  id: Key;
  from: Key | null;
  into: Key | null;
}

export interface OpenOptionMerge {
  caseFile: CaseFile;
  issue: Issue;
  /** null: none are chosen yet, or they are no two options of the issue. */
  plan: OptionMergePlan | null;
  edits: DraftEdit[];
  mark: string;
}

/** Null where there is no such issue. */
export async function openOptionMerge(
  analyst: Analyst,
  asked: OptionMergeAsked,
): Promise<OpenOptionMerge | null> {
  const { slug, id, from, into } = asked;
  const opened = await openDraft({ analyst, slug });
  const issue = opened?.draft.issues.find(({ key }) => key === id);
  if (opened === null || issue === undefined) return null;
  const plan = from === null || into === null ? null : planMergeOptions(opened.draft, id, from, into);
  const edits = plan?.ok ? toEdits(plan, opened.versions) : [];
  return { caseFile: opened.draft, issue, plan, edits, mark: markEdits(edits) };
}

/** @param sent.shown the mark of what was listed before */
export async function mergeOptions(
  sent: OptionMergeAsked & { saveId: string; shown: string },
  analyst: Analyst,
): Promise<EditAnswer | { ok: false; reason: "changed" }> {
  const { slug, saveId, shown } = sent;
  const opened = await openOptionMerge(analyst, sent);
  if (opened === null) return { ok: false, reason: "unknown" };
  if (opened.edits.length === 0 || opened.mark !== shown) return { ok: false, reason: "changed" };
  return editDraft({ analyst, slug, saveId, origin: "its page", edits: opened.edits });
}
