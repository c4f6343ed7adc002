// Saving in a draft: one transaction that reads what is touched, refuses what is stale or faulty, and writes the rest.
import type { EntityKind } from "@/lib/domain/case-entities";
import type { DraftEdit } from "@/lib/domain/draft-edit";
import { joinMoves } from "@/lib/domain/join-moves";
import type { Analyst } from "@/lib/domain/permissions";
import { applyDraftEdits, type EditAnswer } from "./apply-draft-edits";
import { type WriteTransaction, write } from "./client";
import { readNegotiation } from "./draft-things";
import { beginBatch } from "./revisions";

export type { EditAnswer } from "./apply-draft-edits";

/** What was done, as history calls it. */
export type EditAction = "save" | "undo" | "restore";

/**
 * Carries out all edits or none. A save that changes nothing writes nothing.
 * @param input.saveId given by the client to one save: sent again, it answers as before and does nothing
 * @param input.origin from where in the program, as history shows it: `grid`
 */
export async function editDraft(input: {
  analyst: Analyst;
  slug: string;
  edits: readonly DraftEdit[];
  action?: EditAction;
  saveId?: string;
  origin?: string;
}): Promise<EditAnswer> {
  const { analyst, slug, edits, action = "save", saveId, origin } = input;
  return write(async (tx): Promise<EditAnswer> => {
    const negotiation = await readNegotiation(tx, slug);
    if (negotiation === null) return { ok: false, reason: "unknown" };
    const batch = beginBatch(analyst, { saveId, origin });
    const before = saveId === undefined ? null : await findAnswer(tx, slug, analyst.actor, saveId);
    if (before !== null) return before;
    const joined = joinMoves(edits);
    const answer = await applyDraftEdits(tx, { negotiation, batch, edits: joined.edits, action });
    return answer.ok ? { ...answer, versions: [...answer.versions, ...joined.left.map(noPosition)] } : answer;
  });
}

/** What was answered to a request that was carried out already; null where it was not. */
async function findAnswer(
  tx: WriteTransaction,
  slug: string,
  actor: string,
  saveId: string,
): Promise<EditAnswer | null> {
  const rows = await tx.revision.findMany({
    where: { negotiationSlug: slug, saveId, actor },
    orderBy: { id: "asc" },
    select: { id: true, batch: true, kind: true, key: true, formerKey: true, version: true },
  });
  const last = rows.at(-1);
  if (last === undefined) return null;
  return {
    ...{ ok: true, batch: last.batch, revision: last.id },
    versions: rows.flatMap(({ kind, key: id, formerKey, version }) => [
      { kind: kind as EntityKind, id, version },
      ...(kind === "position" && formerKey !== null ? [noPosition(formerKey)] : []),
    ]),
  };
}

/** Under this id there is none any more. */
const noPosition = (id: string) => ({ kind: "position" as const, id, version: null });
