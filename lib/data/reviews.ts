// A second person's look at what is to be published: where REQUIRE_REVIEW says so, nothing goes out without it.
import type { HeldThing } from "@/lib/domain/hold-back";
import type { Analyst } from "@/lib/domain/permissions";
import { nameSelection } from "@/lib/schemas/draft-forms";
import { reader, type WriteTransaction, write } from "./client";
import { readDraftState } from "./publish-draft";
import { beginBatch, recordRevisions } from "./revisions";

/** What was looked at: a state of the draft, and what of it was held back. */
export interface Looked {
  slug: string;
  basedOn: number;
  hold: readonly HeldThing[];
}

/** Notes that the analyst has looked at just this. `stale`: it is not what would go out now. */
export async function reviewDraft(
  input: Looked & { analyst: Analyst },
): Promise<{ ok: true; batch: string } | { ok: false; reason: "unknown" | "stale" }> {
  const { analyst, slug, basedOn, hold } = input;
  return write(async (tx) => {
    if ((await tx.negotiation.count({ where: { slug } })) === 0)
      return { ok: false, reason: "unknown" } as const;
    if (basedOn !== (await readDraftState(tx, slug))) return { ok: false, reason: "stale" } as const;
    const batch = beginBatch(analyst, { origin: "publish page" });
    await recordRevisions(tx, batch, [
      {
        ...{ negotiationSlug: slug, action: "review", kind: "release", key: String(basedOn) },
        title:
          hold.length === 0
            ? "What would be published"
            : `What would be published without ${hold.length} held back`,
        after: { selection: nameSelection(hold) },
      },
    ]);
    return { ok: true, batch: batch.id } as const;
  });
}

/** Who has looked at just this, by name. */
export async function listReviewers(looked: Looked & { analyst: Analyst }): Promise<string[]> {
  return readReviewers(reader(), looked);
}

/** The same inside a transaction. */
export async function readReviewers(
  tx: Pick<WriteTransaction, "revision">,
  { slug, basedOn, hold }: Looked,
): Promise<string[]> {
  const rows = await tx.revision.findMany({
    where: { negotiationSlug: slug, action: "review", kind: "release", key: String(basedOn) },
    orderBy: { id: "asc" },
    select: { actor: true, after: true },
  });
  const selection = nameSelection(hold);
  const same = rows.filter(({ after }) => {
    const stored =
      typeof after === "object" && after !== null && "selection" in after ? after.selection : null;
    return stored === selection;
  });
  return [...new Set(same.map(({ actor }) => actor))];
}
