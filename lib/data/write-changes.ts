// Changes of a draft that were planned and checked, written into its tables.
import { randomUUID } from "node:crypto";
import { entityId, type ListedKind, makeEntity } from "@/lib/domain/case-entities";
import type { Negotiation } from "@/lib/domain/case-file";
import { saysTheSame } from "@/lib/domain/diff-fields";
import type { DraftChange } from "@/lib/domain/draft-edit";
import type { EditedDraft } from "./apply-draft-edits";
import type { WriteTransaction } from "./client";
import { addRows, emptyRows } from "./draft-rows";
import type { StoredThing } from "./draft-things";
import { deferReferences, updateNegotiation, writeLists } from "./draft-writer";
import { renameRows } from "./edit-rows";
import { type EditedLists, placesOf } from "./edited-lists";
import { push } from "./push";
import { firstVersion } from "./revisions";

/** Writes them all and gives the version that each leaves; none of what is gone. */
export async function writeChanges(
  tx: WriteTransaction,
  draft: EditedDraft,
  changes: readonly DraftChange[],
  lists: EditedLists,
): Promise<ReadonlyMap<DraftChange, number>> {
  const { negotiationId } = draft;
  const versions = new Map<DraftChange, number>();
  const rows = emptyRows();
  const gone = new Map<ListedKind, string[]>();
  const places = placesByKind(lists, changes);
  const created = await firstVersion(tx);
  let focus: readonly string[] | null = null;

  await deferReferences(tx);
  for (const change of changes) {
    await renameRows(tx, negotiationId, change);
    const { kind, id, after } = change;
    if (kind === "negotiation") {
      focus = await writeNegotiation(tx, change);
      versions.set(change, (thingBefore(draft, change)?.version ?? 0) + 1);
      continue;
    }
    const before = thingBefore(draft, change);
    if (before !== undefined && after !== null && isMove(change)) {
      versions.set(change, before.version);
      continue;
    }
    if (before !== undefined) push(gone, kind, kind === "position" ? before.rowId : keyNow(change));
    if (after === null) continue;
    // Under another key it is new to whoever knew something else under that key.
    const isKnown = before !== undefined && change.formerId === null;
    const version = isKnown ? before.version + 1 : created;
    versions.set(change, version);
    const place = places.get(kind)?.get(id) ?? before?.place ?? 0;
    addRows(
      rows,
      { negotiationId, place, version, positionId: before?.rowId ?? randomUUID() },
      makeEntity(kind, after, 0),
    );
    if (kind === "party" && before !== undefined) focus ??= renamedFocus(draft, change);
  }
  await writeLists(tx, negotiationId, { gone, rows, moves: listMoves(lists, places), focus });
  return versions;
}

function thingBefore({ current }: EditedDraft, { kind, id, formerId }: DraftChange): StoredThing | undefined {
  return current.get(kind)?.get(formerId ?? id);
}

/** The key under which the row of what is there stands: renamed ones have got their new one. */
const keyNow = ({ kind, id, after }: DraftChange) => (after === null ? id : entityId(kind, after));

/** Nothing but another place in the list: no change of the thing. */
function isMove({ before, after, formerId, optionKeys }: DraftChange): boolean {
  return formerId === null && optionKeys === null && saysTheSame(before, after);
}

async function writeNegotiation(tx: WriteTransaction, { after }: DraftChange): Promise<readonly string[]> {
  const negotiation = after as Negotiation;
  await updateNegotiation(tx, negotiation);
  return negotiation.focus ?? [];
}

/** A party whose row is written anew keeps its place among those shown first. */
function renamedFocus({ focus }: EditedDraft, { id, formerId }: DraftChange): readonly string[] {
  return focus.map((key) => (key === formerId ? id : key));
}

function placesByKind(
  lists: EditedLists,
  changes: readonly DraftChange[],
): Map<ListedKind, Map<string, number>> {
  const places = new Map<ListedKind, Map<string, number>>();
  for (const [kind, list] of lists) {
    const moved = new Set(
      changes.filter((change) => change.kind === kind && change.toIndex !== null).map(({ id }) => id),
    );
    places.set(kind, placesOf(list, moved));
  }
  return places;
}

/** Places of rows that stay as they are: what is written anew has its place in its row already. */
function listMoves(
  lists: EditedLists,
  places: ReadonlyMap<ListedKind, ReadonlyMap<string, number>>,
): Map<ListedKind, [string, number][]> {
  const moves = new Map<ListedKind, [string, number][]>();
  for (const [kind, { rows }] of lists) {
    for (const { id, rowId, place } of rows) {
      const now = places.get(kind)?.get(id);
      if (now !== undefined && now !== place) push(moves, kind, [rowId, now]);
    }
  }
  return moves;
}
