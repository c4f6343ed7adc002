// Share links as their readers meet them. One statement decides whether a link shows anything, and what: link,
// negotiation and release as they are at that moment.
import type { ShareAllows } from "@/lib/domain/share-access";
import { reader, write } from "./client";
import { isRightPassword } from "./passwords";
import { type FoundRelease, readRelease } from "./releases";
import { isUnlock, makeUnlock } from "./share-tokens";
import { hashToken } from "./tokens";
import { countUnlock, forgetUnlock } from "./unlock-attempts";

/** What a link says of itself once it is open. */
export interface Share {
  id: string;
  slug: string;
  /** It shows one release for ever; else it follows the latest. */
  isPinned: boolean;
  /** What follows the mount, and the parameters of the view, as they were shared. */
  page: string;
  query: string;
  title: string | null;
  note: string | null;
  hasPassword: boolean;
  allows: ShareAllows;
  /** The origins that may frame it; []: any, where it may be framed at all. */
  sites: readonly string[];
}

export type ShareOpened =
  /** Not begun, over, revoked, withdrawn or never made: nobody is told which. */
  | { state: "gone" }
  /** Nothing is known of what it shows until the password was given. */
  | { state: "locked"; share: Pick<Share, "id" | "allows" | "sites"> }
  | { state: "open"; share: Share; content: FoundRelease };

/**
 * What the link shows now.
 * @param asked.unlock what the browser kept when it unlocked the link
 */
export async function openShare(asked: {
  token: string;
  unlock: string | null;
  now: Date;
}): Promise<ShareOpened> {
  const { token, unlock, now } = asked;
  const found = await findActive(token, now);
  if (found === null) return { state: "gone" };
  const row = await reader().shareLink.findUniqueOrThrow({ where: { id: found.id } });
  const { id, releaseId, passwordHash, embedSites, page, query, title, note } = row;
  const allows = { change: row.mayChange, download: row.mayDownload, embed: row.mayEmbed };
  const sites = embedSites.split("\n").filter(Boolean);
  if (passwordHash !== null && !isUnlock(unlock, { id, passwordHash }, now))
    return { state: "locked", share: { id, allows, sites } };
  const { slug } = found;
  const share: Share = {
    ...{ id, slug, page, query, title, note, allows, sites },
    isPinned: releaseId !== null,
    hasPassword: passwordHash !== null,
  };
  return { state: "open", share, content: await readRelease(slug, found.shownId) };
}

export interface ActiveShare {
  id: string;
  slug: string;
  /** Of the release that it shows. */
  shownId: string;
}

export async function findActive(token: string, now: Date): Promise<ActiveShare | null> {
  // The form in which Prisma keeps times: two of them compare as texts.
  const at = now.toISOString().replace("Z", "+00:00");
  const rows = await reader().$queryRaw<ActiveShare[]>`
    SELECT l."id", n."slug", r."id" AS "shownId" FROM "ShareLink" l
    JOIN "Negotiation" n ON n."id" = l."negotiationId" AND n."withdrawnAt" IS NULL
    JOIN "Release" r ON r."recalledAt" IS NULL AND r."id" = COALESCE(l."releaseId", (
      SELECT "id" FROM "Release" WHERE "negotiationId" = n."id" AND "recalledAt" IS NULL
      ORDER BY "number" DESC LIMIT 1))
    WHERE l."tokenHash" = ${hashToken(token)} AND l."revokedAt" IS NULL
      AND (l."beginsAt" IS NULL OR l."beginsAt" <= ${at})
      AND (l."expiresAt" IS NULL OR l."expiresAt" > ${at})`;
  return rows[0] ?? null;
}

export type UnlockAnswer =
  /** `unlock`: for the browser to keep; null where the link has no password. */
  | { ok: true; unlock: string | null }
  | { ok: false; reason: "gone" | "wrong" }
  /** Nothing was checked. `retryAfter` in seconds. */
  | { ok: false; reason: "too-many"; retryAfter: number };

/** `address`: of the client, as far as it can be believed. */
export async function unlockShare(input: {
  token: string;
  password: string;
  address: string;
  now: Date;
}): Promise<UnlockAnswer> {
  const { token, password, address, now } = input;
  const found = await findActive(token, now);
  if (found === null) return { ok: false, reason: "gone" };
  const { id } = found;
  const { passwordHash } = await reader().shareLink.findUniqueOrThrow({
    where: { id },
    select: { passwordHash: true },
  });
  if (passwordHash === null) return { ok: true, unlock: null };
  const attempt = await countUnlock({ linkId: id, address }, now);
  if (!attempt.ok) return { ok: false, reason: "too-many", retryAfter: attempt.retryAfter };
  if (!(await isRightPassword(passwordHash, password))) return { ok: false, reason: "wrong" };
  await write((tx) => forgetUnlock(tx, attempt.id));
  // Bound to the password that was checked: if it was changed meanwhile, this opens nothing.
  return { ok: true, unlock: makeUnlock({ id, passwordHash }, now) };
}

const MINUTE_MS = 60_000;

/** One more opening today, and nothing about by whom. */
export async function countOpening(id: string, now: Date): Promise<void> {
  const day = now.toISOString().slice(0, 10);
  const openedAt = new Date(Math.floor(now.getTime() / MINUTE_MS) * MINUTE_MS);
  await write(async (tx) => {
    await tx.shareOpening.upsert({
      where: { linkId_day: { linkId: id, day } },
      create: { linkId: id, day, count: 1 },
      update: { count: { increment: 1 } },
    });
    await tx.shareLink.update({ where: { id }, data: { openedAt }, select: { id: true } });
  });
}
