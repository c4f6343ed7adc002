// A plan of what goes and what changes as the edits that carry it out.
import { createHash } from "node:crypto";
import type { OpenDraft } from "@/lib/data/open-draft";
import type { DraftEdit } from "@/lib/domain/draft-edit";
import type { DeletePlan } from "@/lib/domain/plan-delete";

export function toEdits(plan: DeletePlan, versions: OpenDraft["versions"]): DraftEdit[] {
  return [
    ...plan.deleted.map(({ kind, id }) => ({ kind, id, basedOn: versions[kind][id] ?? null, value: null })),
    ...plan.changed.map(({ before: { kind, id }, after: { value } }) => ({
      ...{ kind, id, basedOn: versions[kind][id] ?? null, value },
    })),
  ];
}

/** The same for the same things in the same versions: what was shown is what is done. */
export function markEdits(edits: readonly DraftEdit[]): string {
  const named = edits.map(({ kind, id, basedOn }) => `${kind} ${id} ${basedOn}`).join("\n");
  return createHash("sha256").update(named).digest("base64url");
}
