// Which rows hold the things of a draft, by kind and by the identity that a case file gives them.
import { type ListedKind, positionId } from "@/lib/domain/case-entities";
import type { WriteTransaction } from "./client";

export interface RowIdentity {
  /** What finds the row within its negotiation: the key, or the row's own id of a position. */
  rowId: string;
  version: number;
  place: number;
}

export type DraftIdentities = Record<ListedKind, Map<string, RowIdentity>>;

/** Reads them all; a few columns of each table. */
export async function readIdentities(tx: WriteTransaction, negotiationId: string): Promise<DraftIdentities> {
  const query = { where: { negotiationId }, select: { key: true, version: true, place: true } };
  const positions = await tx.position.findMany({
    where: { negotiationId },
    select: { id: true, partyKey: true, issueKey: true, firstDay: true, version: true, place: true },
  });
  return {
    party: byKey(await tx.party.findMany(query)),
    issue: byKey(await tx.issue.findMany(query)),
    source: byKey(await tx.source.findMany(query)),
    statement: byKey(await tx.statement.findMany(query)),
    position: new Map(
      positions.map(({ id, partyKey: party, issueKey: issue, firstDay: from, version, place }) => [
        positionId({ party, issue, from }),
        { rowId: id, version, place },
      ]),
    ),
    event: byKey(await tx.event.findMany(query)),
    figure: byKey(await tx.figure.findMany(query)),
  };
}

function byKey(rows: readonly { key: string; version: number; place: number }[]): Map<string, RowIdentity> {
  return new Map(rows.map(({ key, version, place }) => [key, { rowId: key, version, place }]));
}

/** The row of a thing that the draft was read with. Throws where there is none. */
export function rowOf(identities: DraftIdentities, kind: ListedKind, id: string): RowIdentity {
  const row = identities[kind].get(id);
  if (row === undefined)
    throw new Error(`The draft has no row of the ${kind} "${id}" that it was read with.`);
  return row;
}
