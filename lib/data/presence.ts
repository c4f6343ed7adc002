// Who is in which cell of a draft. In the database, so that it holds on several machines; nothing of it is kept.
import type { Analyst } from "@/lib/domain/permissions";
import { reader, write } from "./client";

export interface Present {
  who: string;
  /** As the client named it: of the grid `party~issue`. */
  cell: string;
}

/** Somebody of whom nothing was heard for so long is gone. */
const FORGOTTEN_MS = 15_000;
/** Who stays in a cell is written again only so often: each time costs a write. */
const AGAIN_MS = 5_000;

/** Notes where the analyst is; `cell` null: nowhere any more. False where there is no such negotiation. */
export async function notePresence(input: {
  analyst: Analyst;
  slug: string;
  cell: string | null;
  now: Date;
}): Promise<boolean> {
  const { analyst, slug, cell, now } = input;
  const negotiation = await reader().negotiation.findUnique({ where: { slug }, select: { id: true } });
  if (negotiation === null) return false;
  const own = { negotiationId: negotiation.id, actor: analyst.actor };
  const known = await reader().presence.findUnique({ where: { negotiationId_actor: own } });
  if (cell === null ? known === null : known?.cell === cell && +now - +known.seenAt < AGAIN_MS) return true;
  await write(async (tx) => {
    const seenBefore = new Date(+now - FORGOTTEN_MS);
    await tx.presence.deleteMany({ where: { OR: [{ seenAt: { lt: seenBefore } }, own] } });
    // Deleted meanwhile, or a cell is left.
    const isThere = (await tx.negotiation.count({ where: { id: own.negotiationId } })) > 0;
    if (isThere && cell !== null) await tx.presence.create({ data: { ...own, cell, seenAt: now } });
  });
  return true;
}

/** The others who are in a cell of the draft now, by name. */
export async function listPresence(input: { analyst: Analyst; slug: string; now: Date }): Promise<Present[]> {
  const { analyst, slug, now } = input;
  const rows = await reader().presence.findMany({
    where: {
      ...{ negotiation: { slug }, actor: { not: analyst.actor } },
      seenAt: { gte: new Date(+now - FORGOTTEN_MS) },
    },
    orderBy: { actor: "asc" },
  });
  return rows.map(({ actor: who, cell }) => ({ who, cell }));
}
