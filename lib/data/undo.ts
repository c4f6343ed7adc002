// Taking back what was done, and bringing back what was: new changes by the one way in which a draft is written, so
// that an undo can be undone. Refused where somebody changed the thing since.
import { type EntityKind, LIST_OF, type ListedKind } from "@/lib/domain/case-entities";
import { saysTheSame } from "@/lib/domain/diff-fields";
import { type DraftEdit, undoChange } from "@/lib/domain/draft-edit";
import type { Analyst } from "@/lib/domain/permissions";
import { applyDraftEdits, type EditAnswer } from "./apply-draft-edits";
import { type WriteTransaction, write } from "./client";
import { readNegotiation, type StoredThing } from "./draft-things";
import { readById } from "./edit-rows";
import { type RevisionInfo, readBatch, readRevisions } from "./history";
import { beginBatch } from "./revisions";

export type UndoAnswer =
  | EditAnswer
  /** It changed nothing in the draft, or made the negotiation. */
  | { ok: false; reason: "not-undoable" }
  /** Things that somebody changed since. */
  | { ok: false; reason: "changed"; things: { kind: EntityKind; id: string }[] };

/** An import of the largest case takes a few seconds, and so does taking it back. */
const LONGEST_MS = 300_000;

/** Takes back all that was done together: one save, one import, one undo. */
export async function undoBatch(input: {
  analyst: Analyst;
  slug: string;
  batch: string;
  origin?: string;
}): Promise<UndoAnswer> {
  const { analyst, slug, origin } = input;
  return write(
    async (tx): Promise<UndoAnswer> => {
      const negotiation = await readNegotiation(tx, slug);
      const revisions = await readBatch(tx, slug, input.batch);
      if (negotiation === null || revisions.length === 0) return { ok: false, reason: "unknown" };
      const changes = revisions.flatMap(({ change }) => change ?? []);
      const orders = listOrders(revisions);
      const madeNegotiation = changes.some(({ kind, before }) => kind === "negotiation" && before === null);
      if (madeNegotiation || (changes.length === 0 && orders.size === 0)) {
        return { ok: false, reason: "not-undoable" };
      }
      const current = new Map<EntityKind, Map<string, StoredThing>>([
        ["negotiation", new Map([[slug, negotiation]])],
      ]);
      for (const kind of Object.keys(LIST_OF) as ListedKind[]) {
        const ids = changes.filter((change) => change.kind === kind).map(({ id }) => id);
        current.set(kind, await readById(tx, negotiation.negotiationId, kind, ids));
      }
      const nowOf = (kind: EntityKind, id: string) => current.get(kind)?.get(id);
      const changed = changes.filter(
        ({ kind, id, after }) => !saysTheSame(nowOf(kind, id)?.value ?? null, after),
      );
      if (changed.length > 0) {
        return { ok: false, reason: "changed", things: changed.map(({ kind, id }) => ({ kind, id })) };
      }
      const edits = changes.toReversed().map((change): DraftEdit => {
        const edit = undoChange(change, nowOf(change.kind, change.id)?.version ?? null);
        // Where the whole list is put back into its order, single places say nothing.
        return orders.has(change.kind as ListedKind) ? { ...edit, index: undefined } : edit;
      });
      const batch = beginBatch(analyst, { origin });
      return applyDraftEdits(tx, { negotiation, batch, edits, orders, current, action: "undo" });
    },
    { timeout: LONGEST_MS },
  );
}

function listOrders(revisions: readonly RevisionInfo[]): Map<ListedKind, string[]> {
  const kinds = Object.entries(LIST_OF) as [ListedKind, string][];
  const orders = new Map<ListedKind, string[]>();
  for (const { key, order } of revisions) {
    const kind = kinds.find(([, list]) => list === key)?.[0];
    if (order !== null && kind !== undefined) orders.set(kind, order.before);
  }
  return orders;
}

/**
 * Makes a thing again what it was before or after a revision, whether it is there now or not.
 * @param input.basedOn the version on which the wish is based; null: it was not there; undefined: whatever it is now
 */
export async function restoreRevision(input: {
  analyst: Analyst;
  slug: string;
  revision: number;
  state: "before" | "after";
  basedOn?: number | null | undefined;
  origin?: string;
}): Promise<UndoAnswer> {
  const { analyst, slug, state, origin } = input;
  return write(async (tx): Promise<UndoAnswer> => {
    const negotiation = await readNegotiation(tx, slug);
    const [revision] = await readRevisions(tx, [input.revision]);
    if (negotiation === null || revision === undefined || revision.slug !== slug) {
      return { ok: false, reason: "unknown" };
    }
    const value = revision.change?.[state] ?? null;
    if (revision.change === null || value === null) return { ok: false, reason: "not-undoable" };
    const { kind, id, formerId, fromIndex } = revision.change;
    const under = state === "before" ? (formerId ?? id) : id;
    const known = await findNow(tx, negotiation, kind, under);
    const version = known?.version ?? null;
    const edit: DraftEdit = {
      ...{ kind, id: under, basedOn: input.basedOn === undefined ? version : input.basedOn, value },
      ...(known === undefined && state === "before" && fromIndex !== null && { index: fromIndex }),
    };
    const batch = beginBatch(analyst, { origin });
    return applyDraftEdits(tx, { negotiation, batch, edits: [edit], action: "restore" });
  });
}

async function findNow(
  tx: WriteTransaction,
  negotiation: NonNullable<Awaited<ReturnType<typeof readNegotiation>>>,
  kind: EntityKind,
  id: string,
): Promise<StoredThing | undefined> {
  if (kind === "negotiation") return id === negotiation.rowId ? negotiation : undefined;
  return (await readById(tx, negotiation.negotiationId, kind, [id])).get(id);
}
