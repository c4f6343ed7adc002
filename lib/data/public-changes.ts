// What the public sees has changed: asked by whoever keeps answers, so that nothing is shown longer than it may be.
import { reader } from "./client";

/** How far somebody has read. Null: not at all yet. */
export type PublicCursor = { id: number; token: string } | null;

export interface PublicChanges {
  cursor: PublicCursor;
  /** The negotiations of which something became public, or ceased to be; "all" where that cannot be told. */
  slugs: ReadonlySet<string> | "all";
}

/** With more at once, starting anew costs less than reading them. */
const MOST = 1_000;

/**
 * What has changed since `cursor`, and the cursor to go on with. After a restore the content is another's: then the row
 * of the cursor is not there, or its token is another, or the restore has left a line for all of them.
 */
export async function listPublicChanges(cursor: PublicCursor): Promise<PublicChanges> {
  if (cursor === null) return { cursor: await readNewest(), slugs: "all" };
  const rows = await reader().$queryRaw<{ id: bigint | number; token: string; slug: string | null }[]>`
    SELECT c."id", c."token", n."slug" FROM "PublicChange" c LEFT JOIN "Negotiation" n ON n."id" = c."negotiationId"
    WHERE c."id" >= ${cursor.id} ORDER BY c."id" LIMIT ${MOST}`;
  const known = cursor.id === 0 ? cursor : rows.shift();
  const isKnown = known !== undefined && Number(known.id) === cursor.id && known.token === cursor.token;
  if (!isKnown || rows.length >= MOST - 1) return { cursor: await readNewest(), slugs: "all" };
  const last = rows.at(-1);
  const next = last ? { id: Number(last.id), token: last.token } : cursor;
  const slugs = new Set(rows.flatMap(({ slug }) => slug ?? []));
  // Of one that stands for all of them, or is gone, there is no slug.
  return { cursor: next, slugs: rows.some(({ slug }) => slug === null) ? "all" : slugs };
}

/** Ids begin at 1: 0 stands for "before the first". */
async function readNewest(): Promise<NonNullable<PublicCursor>> {
  const newest = await reader().publicChange.findFirst({ orderBy: { id: "desc" } });
  return newest === null ? { id: 0, token: "" } : { id: newest.id, token: newest.token };
}
