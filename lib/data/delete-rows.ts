import type { ListedKind } from "@/lib/domain/case-entities";
import type { WriteTransaction } from "./client";
import { TABLES } from "./draft-places";
import { Prisma } from "./generated/client";

/** Deletes rows (as in RowIdentity) of a draft, with what they consist of. */
export async function deleteRows(
  tx: WriteTransaction,
  negotiationId: string,
  gone: ReadonlyMap<ListedKind, string[]>,
): Promise<void> {
  for (const [kind, rowIds] of gone) {
    if (rowIds.length === 0) continue;
    const { table, column } = TABLES[kind];
    // The ids as one text: as a parameter each, thousands take Prisma seconds.
    await tx.$executeRaw`
      DELETE FROM ${Prisma.raw(`"${table}"`)}
      WHERE "negotiationId" = ${negotiationId}
        AND ${Prisma.raw(`"${column}"`)} IN (SELECT "value" FROM json_each(${JSON.stringify(rowIds)}))`;
  }
}
