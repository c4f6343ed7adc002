// Taking back what was published: one release, or a whole negotiation. Nothing of it is deleted.
import type { Editor } from "@/lib/domain/permissions";
import { write } from "./client";
import { beginBatch, recordRevisions } from "./revisions";
import { rewriteSearchEntries } from "./search-index";

export type RecallAnswer = { ok: true; batch: string } | { ok: false; reason: "unknown" | "already" };

/** From now on the release answers that it was recalled, when and why. There is no way back: publish anew instead. */
export async function recallRelease(input: {
  editor: Editor;
  slug: string;
  number: number;
  reason: string;
}): Promise<RecallAnswer> {
  const { editor, slug, number, reason } = input;
  return write(async (tx): Promise<RecallAnswer> => {
    const row = await tx.release.findFirst({
      where: { number, negotiation: { slug } },
      select: { id: true, recalledAt: true },
    });
    if (row === null) return { ok: false, reason: "unknown" };
    if (row.recalledAt !== null) return { ok: false, reason: "already" };
    const batch = beginBatch(editor);
    await tx.release.update({
      where: { id: row.id },
      data: { recalledAt: batch.at, recalledReason: reason },
      select: { id: true },
    });
    await rewriteSearchEntries(tx, slug);
    await recordRevisions(tx, batch, [
      {
        ...{ negotiationSlug: slug, action: "recall", kind: "release", key: String(number) },
        title: `Release ${number}: ${reason}`,
        after: { reason },
      },
    ]);
    return { ok: true, batch: batch.id };
  });
}

/** Whether the public may see the negotiation; `already`: it is so. Draft and releases stay either way. */
export async function withdrawNegotiation(input: {
  editor: Editor;
  slug: string;
  withdrawn: boolean;
}): Promise<RecallAnswer> {
  const { editor, slug, withdrawn } = input;
  return write(async (tx): Promise<RecallAnswer> => {
    const row = await tx.negotiation.findUnique({
      where: { slug },
      select: { title: true, withdrawnAt: true },
    });
    if (row === null) return { ok: false, reason: "unknown" };
    if ((row.withdrawnAt !== null) === withdrawn) return { ok: false, reason: "already" };
    const batch = beginBatch(editor);
    await tx.negotiation.update({ where: { slug }, data: { withdrawnAt: withdrawn ? batch.at : null } });
    await rewriteSearchEntries(tx, slug);
    const action = withdrawn ? "withdraw" : "reinstate";
    await recordRevisions(tx, batch, [
      { negotiationSlug: slug, action, kind: "negotiation", key: slug, title: row.title },
    ]);
    return { ok: true, batch: batch.id };
  });
}
