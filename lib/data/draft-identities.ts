// Which rows hold the things of a draft, by kind and by the identity that a case file gives them.
import { type CaseEntity, type ListedKind, positionId } from "@/lib/domain/case-entities";
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

/** In one statement: well below SQLite's limit on parameters. */
const CHUNK = 5_000;

/** Deletes the rows of these things, with what they consist of. What refers to them is the caller's to write again. */
export async function deleteEntities(
  tx: WriteTransaction,
  negotiationId: string,
  entities: readonly CaseEntity[],
  identities: DraftIdentities,
): Promise<void> {
  const byKind = new Map<ListedKind, string[]>();
  for (const { kind, id } of entities) {
    if (kind === "negotiation") continue;
    const row = identities[kind].get(id);
    if (row === undefined)
      throw new Error(`The draft has no row of the ${kind} "${id}" that it was read with.`);
    const known = byKind.get(kind);
    if (known === undefined) byKind.set(kind, [row.rowId]);
    else known.push(row.rowId);
  }
  for (const [kind, rowIds] of byKind) {
    for (let at = 0; at < rowIds.length; at += CHUNK) {
      await deleteRows(tx, kind, negotiationId, rowIds.slice(at, at + CHUNK));
    }
  }
}

async function deleteRows(
  tx: WriteTransaction,
  kind: ListedKind,
  negotiationId: string,
  rowIds: string[],
): Promise<void> {
  const where = { negotiationId, key: { in: rowIds } };
  switch (kind) {
    case "party":
      return void (await tx.party.deleteMany({ where }));
    case "issue":
      return void (await tx.issue.deleteMany({ where }));
    case "source":
      return void (await tx.source.deleteMany({ where }));
    case "statement":
      return void (await tx.statement.deleteMany({ where }));
    case "position":
      return void (await tx.position.deleteMany({ where: { negotiationId, id: { in: rowIds } } }));
    case "event":
      return void (await tx.event.deleteMany({ where }));
    case "figure":
      return void (await tx.figure.deleteMany({ where }));
  }
}
