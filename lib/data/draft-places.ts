import type { CaseEntity, ListedKind } from "@/lib/domain/case-entities";
import type { WriteTransaction } from "./client";
import type { DraftIdentities } from "./draft-identities";
import { Prisma } from "./generated/client";

const TABLES: Record<ListedKind, { table: string; column: string }> = {
  party: { table: "Party", column: "key" },
  issue: { table: "Issue", column: "key" },
  source: { table: "Source", column: "key" },
  statement: { table: "Statement", column: "key" },
  position: { table: "Position", column: "id" },
  event: { table: "Event", column: "key" },
  figure: { table: "Figure", column: "key" },
};

/**
 * Puts things at their index in the list. One insertion at the top moves everything below it, so all moves of a list go
 * as one statement. A move is no change of the thing: its version stays.
 */
export async function movePlaces(
  tx: WriteTransaction,
  negotiationId: string,
  entities: readonly CaseEntity[],
  identities: DraftIdentities,
): Promise<void> {
  const moves = new Map<ListedKind, [string, number][]>();
  for (const { kind, id, index } of entities) {
    if (kind === "negotiation") continue;
    const row = identities[kind].get(id);
    if (row === undefined || row.place === index) continue;
    const known = moves.get(kind);
    if (known === undefined) moves.set(kind, [[row.rowId, index]]);
    else known.push([row.rowId, index]);
  }
  for (const [kind, list] of moves) {
    const { table, column } = TABLES[kind];
    await tx.$executeRaw`
      UPDATE ${Prisma.raw(`"${table}"`)} SET "place" = moved."index"
      FROM (SELECT value ->> 0 AS "id", value ->> 1 AS "index" FROM json_each(${JSON.stringify(list)})) AS moved
      WHERE "negotiationId" = ${negotiationId} AND ${Prisma.raw(`"${table}"."${column}"`)} = moved."id"`;
  }
}
