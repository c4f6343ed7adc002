import type { ListedKind } from "@/lib/domain/case-entities";
import type { WriteTransaction } from "./client";
import { Prisma } from "./generated/client";

/** The table of a kind, and the column that finds a row within its negotiation. */
export const TABLES: Record<ListedKind, { table: string; column: string }> = {
  party: { table: "Party", column: "key" },
  issue: { table: "Issue", column: "key" },
  source: { table: "Source", column: "key" },
  statement: { table: "Statement", column: "key" },
  position: { table: "Position", column: "id" },
  event: { table: "Event", column: "key" },
  figure: { table: "Figure", column: "key" },
};

/** positionId() of lib/domain/case-entities.ts, of a row of Position. */
export const POSITION_ID = `"partyKey" || '~' || "issueKey" || '~' || "firstDay"`;

/** Rows (as in RowIdentity) and the places that they get, by kind. */
export type Moves = ReadonlyMap<ListedKind, readonly (readonly [rowId: string, place: number])[]>;

/**
 * Puts things at their place in the list. One insertion at the top moves everything below it, so all moves of a list go
 * as one statement. A move is no change of the thing: its version stays.
 */
export async function movePlaces(tx: WriteTransaction, negotiationId: string, moves: Moves): Promise<void> {
  for (const [kind, list] of moves) {
    if (list.length === 0) continue;
    const { table, column } = TABLES[kind];
    // Materialized, and with a plus where the index on the row's own id is to be used: otherwise the list is read
    // through for each row of the table, or the table for each entry of the list.
    const plus = Prisma.raw(kind === "position" ? "+" : "");
    await tx.$executeRaw`
      WITH moved AS MATERIALIZED (
        SELECT value ->> 0 AS "id", value ->> 1 AS "place" FROM json_each(${JSON.stringify(list)}))
      UPDATE ${Prisma.raw(`"${table}"`)} SET "place" = moved."place" FROM moved
      WHERE ${plus}"negotiationId" = ${negotiationId} AND ${Prisma.raw(`"${table}"."${column}"`)} = moved."id"`;
  }
}

export interface PlacedRow {
  /** As a case file knows it. */
  id: string;
  rowId: string;
  place: number;
  version: number;
}

/** The rows of one kind in their order. */
export async function readOrder(
  tx: WriteTransaction,
  kind: ListedKind,
  negotiationId: string,
): Promise<PlacedRow[]> {
  return readPlaced(tx, kind, Prisma.sql`"negotiationId" = ${negotiationId} ORDER BY "place"`);
}

/** The last row of one kind, and how many stand before it. */
export async function readEnd(
  tx: WriteTransaction,
  kind: ListedKind,
  negotiationId: string,
): Promise<{ rows: PlacedRow[]; skipped: number }> {
  const [row] = await tx.$queryRaw<{ count: bigint | number }[]>`
    SELECT count(*) AS "count" FROM ${Prisma.raw(`"${TABLES[kind].table}"`)}
    WHERE "negotiationId" = ${negotiationId}`;
  const last = Prisma.sql`"negotiationId" = ${negotiationId} ORDER BY "place" DESC LIMIT 1`;
  return { rows: await readPlaced(tx, kind, last), skipped: Math.max(0, Number(row?.count ?? 0) - 1) };
}

async function readPlaced(tx: WriteTransaction, kind: ListedKind, which: Prisma.Sql): Promise<PlacedRow[]> {
  const { table, column } = TABLES[kind];
  const id = kind === "position" ? POSITION_ID : `"key"`;
  // As one text: a row each would cost twenty times as much in a draft of many thousands.
  const [row] = await tx.$queryRaw<{ rows: string }[]>`
    SELECT json_group_array(json_array("id", "rowId", "place", "version")) AS "rows" FROM (
      SELECT ${Prisma.raw(id)} AS "id", ${Prisma.raw(`"${column}"`)} AS "rowId", "place", "version"
      FROM ${Prisma.raw(`"${table}"`)} WHERE ${which})`;
  const rows = JSON.parse(row?.rows ?? "[]") as [string, string, number, number][];
  return rows.map(([each, rowId, place, version]) => ({ id: each, rowId, place, version }));
}
