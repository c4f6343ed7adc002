// The rows that an edit is about: as they stand before it, and under their new keys.
import { entityId, type ListedKind } from "@/lib/domain/case-entities";
import type { DraftChange, DraftEdit } from "@/lib/domain/draft-edit";
import { parseThing } from "@/lib/schemas/edited-things";
import type { WriteTransaction } from "./client";
import { TABLES } from "./draft-places";
import { readThings, type StoredThing } from "./draft-things";
import { Prisma } from "./generated/client";

/** Beyond so many all are read: SQLite has a limit on parameters. */
const MOST_BY_ID = 5_000;

/** The things of one kind that there are among these ids, by id. */
export async function readById(
  tx: WriteTransaction,
  negotiationId: string,
  kind: ListedKind,
  ids: readonly string[],
): Promise<Map<string, StoredThing>> {
  if (ids.length === 0) return new Map();
  const rowIds = kind === "position" ? await findPositions(tx, negotiationId, ids) : ids;
  if (rowIds.length === 0) return new Map();
  const wanted = rowIds.length > MOST_BY_ID ? new Set(rowIds) : null;
  const things = await readThings(tx, kind, { negotiationId, rowIds: wanted === null ? rowIds : null });
  return new Map(
    things.flatMap((thing) => {
      if (wanted?.has(thing.rowId) === false) return [];
      const value = parseThing(kind, thing.value);
      if (value === null) throw new Error(`A ${kind} of the draft breaks the form of the case file.`);
      return [[entityId(kind, value), { ...thing, value }]];
    }),
  );
}

/** CROSS JOIN, which SQLite takes as an order: the few ids first, then the rows by their index. */
async function findPositions(
  tx: WriteTransaction,
  negotiationId: string,
  ids: readonly string[],
): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT p."id" FROM json_each(${JSON.stringify(ids.map((id) => id.split("~")))}) w CROSS JOIN "Position" p
      ON p."negotiationId" = ${negotiationId} AND p."partyKey" = w."value" ->> 0
      AND p."issueKey" = w."value" ->> 1 AND p."firstDay" = w."value" ->> 2`;
  return rows.map((row) => row.id);
}

/** Gives the rows their new keys, and with them all that refers to them. References must be deferred. */
export async function renameRows(
  tx: WriteTransaction,
  negotiationId: string,
  change: DraftChange,
): Promise<void> {
  const { kind, id, formerId, optionKeys } = change;
  if (formerId !== null && kind !== "position" && kind !== "negotiation") {
    const table = Prisma.raw(`"${TABLES[kind].table}"`);
    await tx.$executeRaw`
      UPDATE ${table} SET "key" = ${id} WHERE "negotiationId" = ${negotiationId} AND "key" = ${formerId}`;
  }
  for (const [from, to] of Object.entries(optionKeys ?? {})) {
    await tx.$executeRaw`
      UPDATE "Option" SET "key" = ${to}
      WHERE "negotiationId" = ${negotiationId} AND "issueKey" = ${id} AND "key" = ${from}`;
  }
}

/** Whether an edit gives a key a new name, which carries all along that refers to it. */
export function renamesKey(edit: DraftEdit): boolean {
  if (Object.entries(edit.optionKeys ?? {}).some(([from, to]) => from !== to)) return true;
  if (edit.basedOn === null || edit.value === null || edit.kind === "position") return false;
  return entityId(edit.kind, edit.value) !== edit.id;
}
