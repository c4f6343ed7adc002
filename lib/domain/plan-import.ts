// What an import would do to a draft, worked out before anything is written. Linear in the size of both files.
import {
  type CaseEntity,
  ENTITY_KINDS,
  type EntityKind,
  entitiesOfKind,
  type ListedKind,
} from "./case-entities";
import type { CaseFile } from "./case-file";
import { diffFields, type FieldChange } from "./diff-fields";

/** `before` is the thing in the draft, `after` the thing in the incoming file, with its place there. */
export interface PlannedUpdate {
  kind: EntityKind;
  id: string;
  place: string;
  before: CaseEntity;
  after: CaseEntity;
  changes: FieldChange[];
}

export interface PlanCount {
  created: number;
  changed: number;
  unchanged: number;
  missing: number;
}

export interface ImportPlan {
  slug: string;
  /** True where there is no draft yet. */
  isNew: boolean;
  /** In the file and not in the draft; by kind, then in the order of the file. */
  creates: CaseEntity[];
  updates: PlannedUpdate[];
  unchanged: CaseEntity[];
  /** In the draft and not in the file, with the place in the draft. Whether it is removed is the caller's choice. */
  missing: CaseEntity[];
  /** Lists in which what both files hold stands in another order. */
  reordered: ListedKind[];
  counts: Record<EntityKind, PlanCount>;
}

/**
 * Compares a draft (null where there is none) with a file that came in. Things are the same where their kind and key
 * agree; for a position party, issue and first day. The same two files always give the same plan.
 */
export function planImport(current: CaseFile | null, incoming: CaseFile): ImportPlan {
  const plan: ImportPlan = {
    slug: incoming.negotiation.slug,
    isNew: current === null,
    creates: [],
    updates: [],
    unchanged: [],
    missing: [],
    reordered: [],
    counts: {} as ImportPlan["counts"],
  };
  for (const kind of ENTITY_KINDS) planKind(plan, kind, current, incoming);
  return plan;
}

/** Whether an import with removal would write anything. */
export function isEmptyPlan(plan: ImportPlan): boolean {
  return (
    plan.creates.length === 0 &&
    plan.updates.length === 0 &&
    plan.missing.length === 0 &&
    plan.reordered.length === 0
  );
}

function planKind(plan: ImportPlan, kind: EntityKind, current: CaseFile | null, incoming: CaseFile): void {
  const before = new Map<string, CaseEntity>();
  if (current !== null) for (const entity of entitiesOfKind(current, kind)) before.set(entity.id, entity);
  const count: PlanCount = { created: 0, changed: 0, unchanged: 0, missing: 0 };
  const kept = new Set<string>();
  let lastIndex = -1;
  let inOrder = true;
  for (const after of entitiesOfKind(incoming, kind)) {
    const known = before.get(after.id);
    if (known === undefined) {
      plan.creates.push(after);
      count.created += 1;
      continue;
    }
    kept.add(after.id);
    if (known.index < lastIndex) inOrder = false;
    lastIndex = known.index;
    const changes = diffFields(known.value, after.value);
    if (changes.length === 0) {
      plan.unchanged.push(after);
      count.unchanged += 1;
    } else {
      plan.updates.push({ kind, id: after.id, place: after.place, before: known, after, changes });
      count.changed += 1;
    }
  }
  for (const [id, entity] of before) {
    if (kept.has(id)) continue;
    plan.missing.push(entity);
    count.missing += 1;
  }
  if (!inOrder && kind !== "negotiation") plan.reordered.push(kind);
  plan.counts[kind] = count;
}
