// Edits of a draft inside somebody's transaction: saving, undoing, restoring and copying all go through here.
import { type EntityKind, type ListedKind, makeEntity } from "@/lib/domain/case-entities";
import { type DraftChange, type DraftEdit, planEdit } from "@/lib/domain/draft-edit";
import type { EditFault } from "@/lib/schemas/edited-things";
import { checkEdits } from "./check-edits";
import type { WriteTransaction } from "./client";
import type { readNegotiation, StoredThing } from "./draft-things";
import { readById } from "./edit-rows";
import { arrangeLists, listOf, readLists } from "./edited-lists";
import { push } from "./push";
import { type Batch, type RevisionInput, recordRevisions, titleOf } from "./revisions";
import { writeChanges } from "./write-changes";

/** Somebody saved the thing since the version on which the edit was based. */
export interface EditConflict {
  kind: EntityKind;
  id: string;
  /** As it stands now; null: it is gone. */
  current: object | null;
  version: number | null;
  by: string;
  at: Date;
}

export type EditAnswer =
  | {
      ok: true;
      /** Under which history has it; null: it changed nothing and nothing was written. */
      batch: string | null;
      /** The newest revision of the negotiation. */
      revision: number;
      /** Of each edited thing now, under its id now; null: it is gone. */
      versions: { kind: EntityKind; id: string; version: number | null }[];
    }
  | { ok: false; reason: "unknown" }
  | { ok: false; reason: "stale"; conflicts: EditConflict[] }
  | { ok: false; reason: "faults"; faults: EditFault[] };

type OpenNegotiation = NonNullable<Awaited<ReturnType<typeof readNegotiation>>>;

/** A draft with what the edits are about, as it stands before them. */
export interface EditedDraft {
  negotiationId: string;
  slug: string;
  focus: readonly string[];
  /** By kind and id. */
  current: ReadonlyMap<EntityKind, ReadonlyMap<string, StoredThing>>;
}

/**
 * @param input.orders lists that are put into this order after the edits; what it does not name goes to the end
 * @param input.current what the edits are about, where it was read in this transaction already
 */
export async function applyDraftEdits(
  tx: WriteTransaction,
  input: {
    negotiation: OpenNegotiation;
    batch: Batch;
    edits: readonly DraftEdit[];
    action: string;
    orders?: ReadonlyMap<ListedKind, readonly string[]>;
    current?: EditedDraft["current"];
  },
): Promise<EditAnswer> {
  const { negotiation, batch, edits, action, orders = new Map() } = input;
  const current = input.current ?? (await readEdited(tx, negotiation, edits));
  const draft: EditedDraft = { ...nameDraft(negotiation), current };
  const conflicts = await listConflicts(tx, draft, edits);
  if (conflicts.length > 0) return { ok: false, reason: "stale", conflicts };
  const checked = await checkEdits(tx, draft, edits);
  if (!checked.ok) return { ok: false, reason: "faults", faults: checked.faults };

  const lists = await readLists(tx, draft.negotiationId, edits, orders);
  const changes = checked.edits.flatMap((edit) => {
    const list = listOf(lists, edit.kind);
    return planEdit(edit, valueBefore(draft, edit), list?.order ?? null, list?.skipped) ?? [];
  });
  const arranged = arrangeLists(lists, orders);
  const written = await writeChanges(tx, draft, changes, lists);
  const shared = { negotiationSlug: draft.slug, action };
  await recordRevisions(tx, batch, [
    ...changes.map((change) => ({ ...toRevision(change), ...shared, version: written.get(change) ?? null })),
    ...arranged.map(({ list, before, after }) => ({
      ...{ ...shared, kind: "list" as const, key: list, title: `Order of ${list}` },
      ...{ before: { order: before }, after: { order: after } },
    })),
  ]);
  const changeOf = new Map(
    changes.map((change) => [`${change.kind} ${change.formerId ?? change.id}`, change]),
  );
  const versions = checked.edits.map((edit) => {
    const change = changeOf.get(`${edit.kind} ${edit.id}`);
    const { kind, id } = change ?? edit;
    return { kind, id, version: change === undefined ? edit.basedOn : (written.get(change) ?? null) };
  });
  const isNothing = changes.length === 0 && arranged.length === 0;
  const revision = await newestRevision(tx, draft.slug);
  return { ok: true, batch: isNothing ? null : batch.id, revision, versions };
}

/** The number of the newest revision of a negotiation; 0 where it has none. */
export async function newestRevision(tx: WriteTransaction, slug: string): Promise<number> {
  const newest = await tx.revision.findFirst({
    where: { negotiationSlug: slug },
    orderBy: { id: "desc" },
    select: { id: true },
  });
  return newest?.id ?? 0;
}

async function readEdited(
  tx: WriteTransaction,
  negotiation: OpenNegotiation,
  edits: readonly DraftEdit[],
): Promise<EditedDraft["current"]> {
  const { negotiationId, rowId: slug } = negotiation;
  const ids = new Map<ListedKind, string[]>();
  for (const { kind, id } of edits) {
    if (kind === "negotiation") continue;
    push(ids, kind, id);
  }
  const current = new Map<EntityKind, ReadonlyMap<string, StoredThing>>([
    ["negotiation", new Map([[slug, negotiation]])],
  ]);
  for (const [kind, wanted] of ids) current.set(kind, await readById(tx, negotiationId, kind, wanted));
  return current;
}

function nameDraft({ negotiationId, rowId: slug, value }: OpenNegotiation): Omit<EditedDraft, "current"> {
  const focus = "focus" in value && Array.isArray(value.focus) ? (value.focus as string[]) : [];
  return { negotiationId, slug, focus };
}

function valueBefore({ current }: EditedDraft, { kind, id }: DraftEdit): object | null {
  return current.get(kind)?.get(id)?.value ?? null;
}

async function listConflicts(
  tx: WriteTransaction,
  { slug, current }: EditedDraft,
  edits: readonly DraftEdit[],
): Promise<EditConflict[]> {
  const conflicts: EditConflict[] = [];
  for (const { kind, id, basedOn } of edits) {
    const thing = current.get(kind)?.get(id);
    if ((thing?.version ?? null) === basedOn) continue;
    // A thing whose key was renamed, or that was renamed with its party, has no line under this id.
    const last =
      (await tx.revision.findFirst({
        where: { negotiationSlug: slug, kind, OR: [{ key: id }, { formerKey: id }] },
        orderBy: { id: "desc" },
        select: { actor: true, at: true },
      })) ??
      (await tx.revision.findFirstOrThrow({
        where: { negotiationSlug: slug },
        orderBy: { id: "desc" },
        select: { actor: true, at: true },
      }));
    conflicts.push({
      ...{ kind, id, current: thing?.value ?? null, version: thing?.version ?? null },
      ...{ by: last.actor, at: last.at },
    });
  }
  return conflicts;
}

function toRevision(change: DraftChange): Omit<RevisionInput, "negotiationSlug" | "action"> {
  const { kind, id, before, after, formerId: formerKey, fromIndex, toIndex, optionKeys } = change;
  const shown = after ?? before;
  if (shown === null) throw new Error("A change has something before or after it.");
  return {
    ...{ kind, key: id, title: titleOf(makeEntity(kind, shown, 0)) },
    ...{ before: before ?? undefined, after: after ?? undefined, formerKey, fromIndex, toIndex, optionKeys },
  };
}
