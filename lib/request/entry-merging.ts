// Merging two things of a draft, from what their page sent.
import "server-only";
import type { EditAnswer } from "@/lib/data/apply-draft-edits";
import { editDraft } from "@/lib/data/edit-draft";
import { openDraft } from "@/lib/data/open-draft";
import type { CaseFile, Key } from "@/lib/domain/case-file";
import type { DraftEdit } from "@/lib/domain/draft-edit";
import type { Analyst } from "@/lib/domain/permissions";
import { type MergedKind, type MergePlan, planMerge } from "@/lib/domain/plan-merge";
import { markEdits, toEdits } from "./plan-edits";

/** Of which negotiation, and which two of its things. */
export interface MergeAsked {
  slug: string;
  kind: MergedKind;
  /** The one that goes. */
  id: Key;
  /** The one that stays; null: none is chosen yet. */
  into: Key | null;
}

export interface OpenMerge {
  caseFile: CaseFile;
  /** null: none is chosen yet, or there is no such one. */
  plan: MergePlan | null;
  edits: DraftEdit[];
  mark: string;
}

/** Null where there is no such thing. */
export async function openMerge(analyst: Analyst, asked: MergeAsked): Promise<OpenMerge | null> {
  const { slug, kind, id, into } = asked;
  const opened = await openDraft({ analyst, slug });
  if (opened?.versions[kind][id] === undefined) return null;
  const plan = into === null ? null : planMerge(opened.draft, kind, id, into);
  const edits = plan?.ok ? toEdits(plan, opened.versions) : [];
  return { caseFile: opened.draft, plan, edits, mark: markEdits(edits) };
}

/** @param sent.shown the mark of what was listed before */
export async function mergeEntry(
  sent: MergeAsked & { saveId: string; shown: string },
  analyst: Analyst,
): Promise<EditAnswer | { ok: false; reason: "changed" }> {
  const { slug, saveId, shown } = sent;
  const opened = await openMerge(analyst, sent);
  if (opened === null) return { ok: false, reason: "unknown" };
  if (opened.edits.length === 0 || opened.mark !== shown) return { ok: false, reason: "changed" };
  return editDraft({ analyst, slug, saveId, origin: "its page", edits: opened.edits });
}
