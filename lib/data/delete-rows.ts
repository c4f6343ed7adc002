import type { ListedKind } from "@/lib/domain/case-entities";
import type { WriteTransaction } from "./client";
import { TABLES } from "./draft-places";
import { Prisma } from "./generated/client";

/** What positions consist of: what refers to others first. */
const OF_POSITION = ["RequirementOption", "Requirement", "EvidenceOption", "Evidence", "Stance"];
const MANY = 100;

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
    const ids = JSON.stringify(rowIds);
    const remove = (from: string, by: string) => tx.$executeRaw`
      DELETE FROM ${Prisma.raw(`"${from}"`)} WHERE "negotiationId" = ${negotiationId}
        AND ${Prisma.raw(`"${by}"`)} IN (SELECT "value" FROM json_each(${ids}))`;
    // Left to the foreign keys, which go row by row, thousands take twice as long.
    if (kind === "position" && rowIds.length > MANY)
      for (const part of OF_POSITION) await remove(part, "positionId");
    await remove(table, column);
  }
}
