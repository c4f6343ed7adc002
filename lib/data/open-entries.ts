// Some lists of a draft, or single things of them, with the versions on which an edit is based. The whole draft is read
// by openDraft; a page about one kind does not need it.
import { entityId, type ListedKind } from "@/lib/domain/case-entities";
import type { Negotiation } from "@/lib/domain/case-file";
import type { Analyst } from "@/lib/domain/permissions";
import { reader } from "./client";
import { readNegotiation, readThings } from "./draft-things";
import { readById } from "./edit-rows";

export interface DraftEntry {
  /** As in lib/domain/case-entities.ts. */
  id: string;
  version: number;
  value: object;
}

export interface OpenEntries {
  negotiation: Negotiation;
  /** Version of the negotiation itself. */
  version: number;
  /** Of the kinds asked for, in the order of their lists. */
  lists: Partial<Record<ListedKind, DraftEntry[]>>;
  /** The one asked for; null: there is none, or none was asked for. */
  one: DraftEntry | null;
}

/** Null where there is no such negotiation. */
export async function openEntries(input: {
  analyst: Analyst;
  slug: string;
  kinds?: readonly ListedKind[];
  one?: { kind: ListedKind; id: string };
}): Promise<OpenEntries | null> {
  const { slug, kinds = [], one } = input;
  return reader().$transaction(async (tx) => {
    const negotiation = await readNegotiation(tx, slug);
    if (negotiation === null) return null;
    const { negotiationId, version, value } = negotiation;
    const lists: Partial<Record<ListedKind, DraftEntry[]>> = {};
    for (const kind of kinds) {
      const things = await readThings(tx, kind, { negotiationId, rowIds: null });
      lists[kind] = things.map((thing) => ({
        ...{ id: entityId(kind, thing.value), version: thing.version, value: thing.value },
      }));
    }
    const found = one && (await readById(tx, negotiationId, one.kind, [one.id])).get(one.id);
    return {
      ...{ negotiation: value as Negotiation, version, lists },
      one: one && found ? { id: one.id, version: found.version, value: found.value } : null,
    };
  });
}
