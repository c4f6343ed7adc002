// Edits on a whole case file: what the draft's tables become by them, for whoever has the draft as a value.
import { type EntityKind, entityId, LIST_OF } from "./case-entities";
import type { CaseFile, Negotiation } from "./case-file";
import { type DraftChange, type DraftEdit, planEdit } from "./draft-edit";
import { joinMoves } from "./join-moves";
import { renameOptions, renameReferences } from "./rename-key";

/** Carries out the edits one after the other, whatever version they were based on, and says what each did. */
export function applyEdits(
  caseFile: CaseFile,
  edits: readonly DraftEdit[],
): { caseFile: CaseFile; changes: DraftChange[] } {
  const changes: DraftChange[] = [];
  let now = caseFile;
  for (const edit of joinMoves(edits).edits) {
    const values = valuesOf(now, edit.kind);
    const order = values.map((value) => entityId(edit.kind, value));
    const byId = new Map(order.map((id, at) => [id, values[at] as object]));
    const change = planEdit(edit, byId.get(edit.id) ?? null, edit.kind === "negotiation" ? null : order);
    if (change === null) continue;
    changes.push(change);
    if (change.after !== null) byId.set(change.id, change.after);
    now = withValues(now, edit.kind, edit.kind === "negotiation" ? [change.id] : order, byId);
    if (change.formerId !== null) now = renameReferences(now, change.kind, change.formerId, change.id);
    if (change.optionKeys !== null) now = renameOptions(now, change.id, change.optionKeys);
  }
  return { caseFile: now, changes };
}

function valuesOf(caseFile: CaseFile, kind: EntityKind): readonly object[] {
  return kind === "negotiation" ? [caseFile.negotiation] : caseFile[LIST_OF[kind]];
}

function withValues(
  caseFile: CaseFile,
  kind: EntityKind,
  order: readonly string[],
  byId: ReadonlyMap<string, object>,
): CaseFile {
  const values = order.flatMap((id) => byId.get(id) ?? []);
  if (kind === "negotiation") return { ...caseFile, negotiation: values[0] as Negotiation };
  return { ...caseFile, [LIST_OF[kind]]: values };
}
