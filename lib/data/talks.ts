// Talks: slides that somebody shows and others follow. One statement decides whether a talk is on: its own end, whoever
// started it, and what it shows, as they are at that moment.
import { createHmac, randomBytes, randomUUID } from "node:crypto";
import type { Sharer } from "@/lib/domain/permissions";
import { codeOf } from "@/lib/domain/talk-code";
import { ensureSecret } from "@/lib/secret";
import { reader, type WriteTransaction, write } from "./client";
import { beginBatch, recordRevisions } from "./revisions";
import { makeShareToken } from "./share-tokens";
import { findActive } from "./shares";
import { countWrongCode, refuseCode } from "./talk-attempts";

/** Longer than a talk lasts, and over by the next day. */
const TALK_MS = 6 * 3_600_000;
/** More at once are nobody's talks; the oldest end. */
const MOST_OF_ONE = 5;

export interface TalkSubject {
  /** A release that readers see, or what a share link shows. */
  of: { slug: string; release: number } | { token: string };
  query: string;
  slide: string;
}

export type TalkStarted = { ok: true; id: string; code: string } | { ok: false; reason: "unknown" };

/** `unknown`: readers may not see it. Nobody follows a draft. */
export async function startTalk(input: {
  sharer: Sharer;
  subject: TalkSubject;
  now: Date;
}): Promise<TalkStarted> {
  const { sharer, subject, now } = input;
  const { of, query, slide } = subject;
  const link = "token" in of ? await findActive(of.token, now) : null;
  if ("token" in of && link === null) return { ok: false, reason: "unknown" };
  const where =
    "token" in of ? { id: link?.shownId ?? "" } : { number: of.release, negotiation: { slug: of.slug } };
  return write(async (tx): Promise<TalkStarted> => {
    const shown = await tx.release.findFirst({
      where: { ...where, recalledAt: null, negotiation: { ...where.negotiation, withdrawnAt: null } },
      select: { id: true, negotiationId: true, number: true, negotiation: { select: { slug: true } } },
    });
    if (shown === null) return { ok: false, reason: "unknown" };
    await tidy(tx, sharer, now);
    const code = await findFreeCode(tx);
    const id = randomUUID();
    await tx.talk.create({
      data: {
        ...{ id, codeHash: hashCode(code), userId: sharer.userId, linkId: link?.id ?? null, query, slide },
        ...{ negotiationId: shown.negotiationId, releaseId: shown.id },
        ...{ startedAt: now, expiresAt: new Date(now.getTime() + TALK_MS) },
      },
      select: { id: true },
    });
    const { slug } = shown.negotiation;
    await recordRevisions(tx, beginBatch(sharer), [
      {
        ...{ negotiationSlug: null, action: "add", kind: "talk", key: id, title: slug },
        after: { slug, release: shown.number, query, link: link?.id ?? null },
      },
    ]);
    return { ok: true, id, code };
  });
}

/** What is over is gone, so that its code is free again. */
async function tidy(tx: WriteTransaction, { userId }: Sharer, now: Date): Promise<void> {
  await tx.talk.deleteMany({ where: { OR: [{ expiresAt: { lte: now } }, { endedAt: { not: null } }] } });
  const own = await tx.talk.findMany({
    ...{ where: { userId }, orderBy: { startedAt: "desc" }, skip: MOST_OF_ONE - 1, select: { id: true } },
  });
  await tx.talk.deleteMany({ where: { id: { in: own.map(({ id }) => id) } } });
}

async function findFreeCode(tx: WriteTransaction): Promise<string> {
  for (;;) {
    const code = codeOf(randomBytes(16));
    if (code === null) continue;
    const taken = await tx.talk.findUnique({ where: { codeHash: hashCode(code) }, select: { id: true } });
    if (taken === null) return code;
  }
}

/** Under the secret of the installation: six letters under a plain hash are found in seconds. */
function hashCode(code: string): string {
  return createHmac("sha256", ensureSecret()).update(`talk ${code}`, "utf8").digest("base64url");
}

/** False where it is not theirs, or over. */
export async function moveTalk(input: {
  sharer: Sharer;
  id: string;
  slide: string;
  now: Date;
}): Promise<boolean> {
  const { sharer, id, slide, now } = input;
  return write(async (tx) => {
    const where = { id, userId: sharer.userId, endedAt: null, expiresAt: { gt: now } };
    const moved = await tx.talk.updateMany({ where, data: { slide, step: { increment: 1 } } });
    return moved.count === 1;
  });
}

/** Repeating it changes nothing. False where it is not theirs. */
export async function endTalk(input: { sharer: Sharer; id: string; now: Date }): Promise<boolean> {
  const { sharer, id, now } = input;
  return write(async (tx) => {
    const where = { id, userId: sharer.userId };
    const own = await tx.talk.findFirst({
      where,
      select: { endedAt: true, negotiation: { select: { slug: true } } },
    });
    if (own === null) return false;
    if (own.endedAt !== null) return true;
    await tx.talk.update({ where: { id }, data: { endedAt: now }, select: { id: true } });
    await recordRevisions(tx, beginBatch(sharer), [
      { ...{ negotiationSlug: null, action: "remove", kind: "talk", key: id }, title: own.negotiation.slug },
    ]);
    return true;
  });
}

export interface TalkState {
  id: string;
  slide: string;
  step: number;
}

export interface Talk extends TalkState {
  slug: string;
  release: number;
  query: string;
  /** Of the link that it shows; null: of the public view. */
  token: string | null;
}

export type TalkFound =
  | { state: "found"; talk: Talk }
  | { state: "gone" }
  /** Nothing was looked up. */
  | { state: "too-many"; retryAfter: number };

/** `code`: as readCode gives it; null: what was asked for cannot be one. `address`: of the client. */
export async function findTalk(code: string | null, address: string, now: Date): Promise<TalkFound> {
  const refusal = await refuseCode(address, now);
  if (refusal !== null) return { state: "too-many", ...refusal };
  const row = code === null ? null : await findByCode(code, now);
  if (row === null) {
    await countWrongCode(address, now);
    return { state: "gone" };
  }
  const { linkId, ...talk } = row;
  return { state: "found", talk: { ...talk, token: linkId === null ? null : makeShareToken(linkId) } };
}

type Row = Omit<Talk, "token"> & { linkId: string | null };

async function findByCode(code: string, now: Date): Promise<Row | null> {
  const rows = await reader().$queryRaw<Row[]>`
    SELECT t."id", t."slide", t."step", t."query", t."linkId", n."slug", r."number" AS "release" FROM "Talk" t
    JOIN "User" u ON u."id" = t."userId" AND u."disabledAt" IS NULL
    JOIN "Negotiation" n ON n."id" = t."negotiationId" AND n."withdrawnAt" IS NULL
    JOIN "Release" r ON r."id" = t."releaseId" AND r."recalledAt" IS NULL
    LEFT JOIN "ShareLink" l ON l."id" = t."linkId"
    WHERE t."codeHash" = ${hashCode(code)} AND t."endedAt" IS NULL AND t."expiresAt" > ${stamp(now)}
      AND (t."linkId" IS NULL OR (l."revokedAt" IS NULL
        AND (l."beginsAt" IS NULL OR l."beginsAt" <= ${stamp(now)})
        AND (l."expiresAt" IS NULL OR l."expiresAt" > ${stamp(now)})))`;
  const [row] = rows;
  return row === undefined ? null : { ...row, step: Number(row.step), release: Number(row.release) };
}

/** Those of the talks that are on; what is not among them is over. */
export async function listTalkStates(ids: readonly string[], now: Date): Promise<readonly TalkState[]> {
  if (ids.length === 0) return [];
  const at = stamp(now);
  const rows = await reader().$queryRaw<TalkState[]>`
    SELECT t."id", t."slide", t."step" FROM "Talk" t
    JOIN "User" u ON u."id" = t."userId" AND u."disabledAt" IS NULL
    JOIN "Negotiation" n ON n."id" = t."negotiationId" AND n."withdrawnAt" IS NULL
    JOIN "Release" r ON r."id" = t."releaseId" AND r."recalledAt" IS NULL
    LEFT JOIN "ShareLink" l ON l."id" = t."linkId"
    WHERE t."id" IN (SELECT "value" FROM json_each(${JSON.stringify(ids)}))
      AND t."endedAt" IS NULL AND t."expiresAt" > ${at}
      AND (t."linkId" IS NULL OR (l."revokedAt" IS NULL
        AND (l."beginsAt" IS NULL OR l."beginsAt" <= ${at}) AND (l."expiresAt" IS NULL OR l."expiresAt" > ${at})))`;
  return rows.map((row) => ({ ...row, step: Number(row.step) }));
}

/** The form in which Prisma keeps times: two of them compare as texts. */
function stamp(at: Date): string {
  return at.toISOString().replace("Z", "+00:00");
}
