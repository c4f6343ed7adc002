import type { ListedKind } from "@/lib/domain/case-entities";
import type { WriteTransaction } from "./client";

/** In one statement: well below SQLite's limit on parameters. */
const CHUNK = 5_000;

/** Deletes rows (as in RowIdentity) of a draft, with what they consist of. */
export async function deleteRows(
  tx: WriteTransaction,
  negotiationId: string,
  gone: ReadonlyMap<ListedKind, string[]>,
): Promise<void> {
  for (const [kind, rowIds] of gone) {
    for (let at = 0; at < rowIds.length; at += CHUNK) {
      await deleteChunk(tx, kind, negotiationId, rowIds.slice(at, at + CHUNK));
    }
  }
}

async function deleteChunk(
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
