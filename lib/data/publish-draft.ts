import { createHash } from "node:crypto";
import { type HeldThing, holdBack } from "@/lib/domain/hold-back";
import { type Fault, listPublishFaults, writeCaseFile } from "@/lib/schemas/case-file";
import type { WriteTransaction } from "./client";
import { parseDraft } from "./draft-reader";
import { readLatestRelease } from "./parsed-releases";
import { RELEASE_INFO, type ReleaseInfo, toReleaseInfo } from "./release-rows";
import { type Batch, recordRevisions } from "./revisions";
import { rewriteSearchEntries } from "./search-index";

export type Published =
  | { ok: true; release: ReleaseInfo; batch: string }
  | { ok: false; reason: "unknown" }
  /** The draft says what the latest release says. */
  | { ok: false; reason: "unchanged"; release: ReleaseInfo }
  | { ok: false; reason: "faults"; faults: Fault[] }
  /** Somebody changed the draft, or what is published, since what was to go out was looked at. */
  | { ok: false; reason: "stale" }
  /** Nobody else has looked at it, and somebody has to (REQUIRE_REVIEW). */
  | { ok: false; reason: "unreviewed" };

export interface PublishRequest {
  slug: string;
  note: string;
  /** What goes out as in the last release: lib/domain/hold-back.ts. */
  hold?: readonly HeldThing[];
  /** The state of the draft that was looked at (readDraftState); without it, whatever it is. */
  basedOn?: number;
}

/** Freezes the draft as the next release, in the caller's transaction, with its revision. */
export async function publishDraft(
  tx: WriteTransaction,
  batch: Batch,
  { slug, note, hold = [], basedOn }: PublishRequest,
): Promise<Published> {
  if (basedOn !== undefined && basedOn !== (await readDraftState(tx, slug)))
    return { ok: false, reason: "stale" };
  const draft = await parseDraft(tx, slug);
  if (draft === null) return { ok: false, reason: "unknown" };
  if (!draft.ok) return { ok: false, reason: "faults", faults: draft.faults };
  const released = hold.length === 0 ? null : await readLatestRelease(tx, slug);
  const going =
    hold.length === 0 ? draft.caseFile : holdBack(released?.caseFile ?? null, draft.caseFile, hold).caseFile;
  const faults = listPublishFaults(going);
  if (faults.length > 0) return { ok: false, reason: "faults", faults };

  const caseFile = writeCaseFile(going);
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
  await rewriteSearchEntries(tx, slug, going);
  await recordRevisions(tx, batch, [
    {
      ...{ negotiationSlug: slug, action: "publish", kind: "release", key: String(number) },
      title: `Release ${number}: ${note}`,
      after: { number, note, sha256 },
    },
  ]);
  return { ok: true, release: toReleaseInfo(row), batch: batch.id };
}

/** A number that changes with every change of the draft and of what is published. 0: there is nothing yet. */
export async function readDraftState(tx: WriteTransaction, slug: string): Promise<number> {
  const newest = await tx.revision.findFirst({
    // Somebody who took a copy, or had a look, has changed nothing.
    where: { negotiationSlug: slug, action: { notIn: ["export", "review"] } },
    orderBy: { id: "desc" },
    select: { id: true },
  });
  return newest?.id ?? 0;
}
