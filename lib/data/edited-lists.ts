// The order of a draft's lists while edits are carried out: only of those lists whose order they can change.
import { assignPlaces } from "@/lib/domain/assign-places";
import { type EntityKind, LIST_OF, type ListedKind } from "@/lib/domain/case-entities";
import { type DraftEdit, isAppended, needsOrder } from "@/lib/domain/draft-edit";
import type { WriteTransaction } from "./client";
import { type PlacedRow, readEnd, readOrder } from "./draft-places";

export interface EditedList {
  /** So many stand before those that are named here: where things are only added, the last one is enough. */
  skipped: number;
  /** The ids in their order: edits change it in place. */
  order: string[];
  /** As they stand before, in their order. */
  rows: readonly PlacedRow[];
}
export type EditedLists = Map<ListedKind, EditedList>;
export type Orders = ReadonlyMap<ListedKind, readonly string[]>;

export async function readLists(
  tx: WriteTransaction,
  negotiationId: string,
  edits: readonly DraftEdit[],
  orders: Orders,
): Promise<EditedLists> {
  const [touched, whole] = [new Set<ListedKind>(orders.keys()), new Set<ListedKind>(orders.keys())];
  for (const edit of edits) {
    if (edit.kind === "negotiation" || !needsOrder(edit)) continue;
    touched.add(edit.kind);
    if (!isAppended(edit)) whole.add(edit.kind);
  }
  const lists: EditedLists = new Map();
  for (const kind of touched) {
    const { rows, skipped } = whole.has(kind)
      ? { rows: await readOrder(tx, kind, negotiationId), skipped: 0 }
      : await readEnd(tx, kind, negotiationId);
    lists.set(kind, { rows, skipped, order: rows.map(({ id }) => id) });
  }
  return lists;
}

export function listOf(lists: EditedLists, kind: EntityKind): EditedList | null {
  return kind === "negotiation" ? null : (lists.get(kind) ?? null);
}

export interface ArrangedList {
  /** `positions` */
  list: string;
  /** Before any of the edits. */
  before: string[];
  after: string[];
}

/** Puts whole lists into the order asked for; what it does not name goes to the end. Gives those that changed. */
export function arrangeLists(lists: EditedLists, orders: Orders): ArrangedList[] {
  const arranged: ArrangedList[] = [];
  for (const [kind, wanted] of orders) {
    const list = lists.get(kind);
    if (list === undefined) continue;
    const there = new Set(list.order);
    const named = new Set(wanted);
    list.order = [...wanted.filter((id) => there.has(id)), ...list.order.filter((id) => !named.has(id))];
    const before = list.rows.map(({ id }) => id);
    if (before.length !== list.order.length || before.some((id, at) => id !== list.order[at])) {
      arranged.push({ list: LIST_OF[kind], before, after: list.order });
    }
  }
  return arranged;
}

/** The place of each thing in its list. @param moved the ids that do not stay where they are */
export function placesOf({ order, rows }: EditedList, moved: ReadonlySet<string>): Map<string, number> {
  const kept = new Map<string, number>();
  const places = new Map(rows.map(({ id, place }) => [id, place]));
  let last = -1;
  for (const id of order) {
    const place = places.get(id);
    if (place === undefined || moved.has(id) || place <= last) continue;
    kept.set(id, place);
    last = place;
  }
  return assignPlaces(order, kept);
}
