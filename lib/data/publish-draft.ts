import { createHash } from "node:crypto";
import { type Fault, listPublishFaults, writeCaseFile } from "@/lib/schemas/case-file";
import type { WriteTransaction } from "./client";
import { parseDraft } from "./draft-reader";
import { RELEASE_INFO, type ReleaseInfo, toReleaseInfo } from "./release-rows";
import { type Batch, recordRevisions } from "./revisions";
import { rewriteSearchEntries } from "./search-index";

export type Published =
  | { ok: true; release: ReleaseInfo }
  | { ok: false; reason: "unknown" }
  /** The draft says what the latest release says. */
  | { ok: false; reason: "unchanged"; release: ReleaseInfo }
  | { ok: false; reason: "faults"; faults: Fault[] };

/** Freezes the draft as the next release, in the caller's transaction, with its revision. */
export async function publishDraft(
  tx: WriteTransaction,
  batch: Batch,
  { slug, note }: { slug: string; note: string },
): Promise<Published> {
  const draft = await parseDraft(tx, slug);
  if (draft === null) return { ok: false, reason: "unknown" };
  if (!draft.ok) return { ok: false, reason: "faults", faults: draft.faults };
  const faults = listPublishFaults(draft.caseFile);
  if (faults.length > 0) return { ok: false, reason: "faults", faults };

  const caseFile = writeCaseFile(draft.caseFile);
  const sha256 = createHash("sha256").update(caseFile, "utf8").digest("hex");
  const { id: negotiationId } = await tx.negotiation.findUniqueOrThrow({
    where: { slug },
    select: { id: true },
  });
  const latest = await tx.release.findFirst({
    where: { negotiationId, recalledAt: null },
    orderBy: { number: "desc" },
    select: RELEASE_INFO,
  });
  if (latest?.sha256 === sha256) return { ok: false, reason: "unchanged", release: toReleaseInfo(latest) };

  // Recalled ones keep their numbers. The unique index on the number settles what the lock would not.
  const { _max } = await tx.release.aggregate({ where: { negotiationId }, _max: { number: true } });
  const number = (_max.number ?? 0) + 1;
  const row = await tx.release.create({
    data: { negotiationId, number, note, actor: batch.actor, publishedAt: batch.at, sha256, caseFile },
    select: RELEASE_INFO,
  });
  await rewriteSearchEntries(tx, slug, draft.caseFile);
  await recordRevisions(tx, batch, [
    {
      ...{ negotiationSlug: slug, action: "publish", kind: "release", key: String(number) },
      title: `Release ${number}: ${note}`,
      after: { number, note, sha256 },
    },
  ]);
  return { ok: true, release: toReleaseInfo(row) };
}
