// Which rows hold the things of a draft, by kind and by the identity that a case file gives them.
import type { ListedKind } from "@/lib/domain/case-entities";
import type { WriteTransaction } from "./client";
import { readOrder, TABLES } from "./draft-places";

export interface RowIdentity {
  /** What finds the row within its negotiation: the key, or the row's own id of a position. */
  rowId: string;
  version: number;
  place: number;
}

export type DraftIdentities = Record<ListedKind, Map<string, RowIdentity>>;

/** Reads them all. */
export async function readIdentities(tx: WriteTransaction, negotiationId: string): Promise<DraftIdentities> {
  const identities: Partial<DraftIdentities> = {};
  for (const kind of Object.keys(TABLES) as ListedKind[]) {
    const rows = await readOrder(tx, kind, negotiationId);
    identities[kind] = new Map(rows.map(({ id, rowId, version, place }) => [id, { rowId, version, place }]));
  }
  return identities as DraftIdentities;
}

/** The row of a thing that the draft was read with. Throws where there is none. */
export function rowOf(identities: DraftIdentities, kind: ListedKind, id: string): RowIdentity {
  const row = identities[kind].get(id);
  if (row === undefined)
    throw new Error(`The draft has no row of the ${kind} "${id}" that it was read with.`);
  return row;
}
