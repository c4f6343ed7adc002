// What an import would take back of what was done to the draft since it was last published.
import { type EntityKind, LIST_OF } from "./case-entities";
import type { CaseFile } from "./case-file";
import { type ImportPlan, isEmptyPlan, planImport } from "./plan-import";

/** What was done in the draft. `reordered` is about a whole list, whose name is then the id. */
export interface Overwrite {
  kind: EntityKind;
  id: string;
  done: "added" | "changed" | "removed" | "reordered";
}

/**
 * The work in the draft that is in no release and that the plan (from this draft) would undo or replace. What the draft
 * added and the file lacks is in `plan.missing` and not repeated here.
 * @param released the last release, or null where there is none: nothing counts as done since
 */
export function listOverwrites(released: CaseFile | null, draft: CaseFile, plan: ImportPlan): Overwrite[] {
  if (released === null || isEmptyPlan(plan)) return [];
  const since = planImport(released, draft);
  if (isEmptyPlan(since)) return [];
  const overwrites: Overwrite[] = [];
  const written = idsByKind(plan.updates);
  for (const { kind, id } of since.creates)
    if (written.has(kind, id)) overwrites.push({ kind, id, done: "added" });
  for (const { kind, id } of since.updates)
    if (written.has(kind, id)) overwrites.push({ kind, id, done: "changed" });
  const created = idsByKind(plan.creates);
  for (const { kind, id } of since.missing)
    if (created.has(kind, id)) overwrites.push({ kind, id, done: "removed" });
  for (const kind of since.reordered) {
    if (plan.reordered.includes(kind)) overwrites.push({ kind, id: LIST_OF[kind], done: "reordered" });
  }
  return overwrites;
}

function idsByKind(entries: readonly { kind: EntityKind; id: string }[]) {
  const known = new Set(entries.map(({ kind, id }) => `${kind} ${id}`));
  return { has: (kind: EntityKind, id: string) => known.has(`${kind} ${id}`) };
}
