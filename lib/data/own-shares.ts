// Share links as those who make them see to them: made, changed, taken back. Each change is recorded with it.
import { randomUUID } from "node:crypto";
import type { Sharer } from "@/lib/domain/permissions";
import { type ShareState, stateOfShare } from "@/lib/domain/share-access";
import { reader, type WriteTransaction, write } from "./client";
import { hashPassword } from "./passwords";
import { beginBatch, recordRevisions } from "./revisions";
import { makeShareToken } from "./share-tokens";
import { hashToken } from "./tokens";

/** What whoever shares decides. All of it is parsed (lib/schemas/share.ts). */
export interface ShareTerms {
  title: string | null;
  note: string | null;
  beginsAt: Date | null;
  expiresAt: Date | null;
  mayChange: boolean;
  mayDownload: boolean;
  mayEmbed: boolean;
  embedSites: readonly string[];
}

/** What the link shows: a page of a negotiation that is public, with its view. */
export interface ShareSubject {
  slug: string;
  page: string;
  query: string;
  /** Null: it follows the latest release. */
  release: number | null;
}

export type ShareMade = { ok: true; id: string; token: string } | { ok: false; reason: "unknown" };

/** `unknown`: readers may not see the negotiation, or the release. Nobody links to a draft. */
export async function makeShare(input: {
  sharer: Sharer;
  subject: ShareSubject;
  terms: ShareTerms;
  password: string | null;
}): Promise<ShareMade> {
  const { sharer, subject, terms, password } = input;
  const { slug, page, query, release } = subject;
  // Slow, so not inside the transaction.
  const passwordHash = password === null ? null : await hashPassword(password);
  return write(async (tx): Promise<ShareMade> => {
    const shown = await tx.release.findFirst({
      where: {
        ...{ recalledAt: null, negotiation: { slug, withdrawnAt: null } },
        ...(release === null ? {} : { number: release }),
      },
      select: { id: true, negotiationId: true },
    });
    if (shown === null) return { ok: false, reason: "unknown" };
    const id = randomUUID();
    const token = makeShareToken(id);
    const batch = beginBatch(sharer);
    const data = {
      ...{ id, page, query, passwordHash, ...columnsOf(terms) },
      ...{ tokenHash: hashToken(token), createdAt: batch.at },
      ...{ negotiationId: shown.negotiationId, userId: sharer.userId },
      releaseId: release === null ? null : shown.id,
    };
    await tx.shareLink.create({ data, select: { id: true } });
    const after = { slug, page, query, release, ...said(terms), password: password !== null };
    await recordRevisions(tx, batch, [
      {
        negotiationSlug: null,
        action: "add",
        kind: "share-link",
        key: id,
        title: nameOf(slug, terms),
        after,
      },
    ]);
    return { ok: true, id, token };
  });
}

export type ShareChanged =
  | { ok: true }
  | { ok: false; reason: "unknown" | "revoked" }
  /** Somebody has changed it since. */
  | { ok: false; reason: "stale" };

/** `password`: undefined keeps the one that there is, null takes it away. */
export async function changeShare(input: {
  sharer: Sharer;
  id: string;
  version: number;
  terms: ShareTerms;
  password: string | null | undefined;
}): Promise<ShareChanged> {
  const { sharer, id, version, terms, password } = input;
  const passwordHash =
    password === undefined ? undefined : password === null ? null : await hashPassword(password);
  return write(async (tx): Promise<ShareChanged> => {
    const row = await findOwn(tx, sharer, id);
    if (row === null) return { ok: false, reason: "unknown" };
    if (row.revokedAt !== null) return { ok: false, reason: "revoked" };
    if (row.version !== version) return { ok: false, reason: "stale" };
    const before = { ...said(toTerms(row)), password: row.passwordHash !== null };
    const after = {
      ...said(terms),
      password: passwordHash === undefined ? before.password : passwordHash !== null,
      ...(passwordHash ? { newPassword: true } : {}),
    };
    if (JSON.stringify(before) === JSON.stringify(after)) return { ok: true };
    await tx.shareLink.update({
      where: { id },
      data: {
        ...{ ...columnsOf(terms), version: { increment: 1 } },
        ...(passwordHash === undefined ? {} : { passwordHash }),
      },
      select: { id: true },
    });
    const title = nameOf(row.negotiation.slug, terms);
    await recordRevisions(tx, beginBatch(sharer), [
      { negotiationSlug: null, action: "change", kind: "share-link", key: id, title, before, after },
    ]);
    return { ok: true };
  });
}

/** For good: nothing brings it back. */
export async function revokeShare(input: { sharer: Sharer; id: string }): Promise<ShareChanged> {
  const { sharer, id } = input;
  return write(async (tx): Promise<ShareChanged> => {
    const row = await findOwn(tx, sharer, id);
    if (row === null) return { ok: false, reason: "unknown" };
    if (row.revokedAt !== null) return { ok: false, reason: "revoked" };
    const batch = beginBatch(sharer);
    const data = { revokedAt: batch.at, version: { increment: 1 } };
    await tx.shareLink.update({ where: { id }, data, select: { id: true } });
    const title = nameOf(row.negotiation.slug, toTerms(row));
    await recordRevisions(tx, batch, [
      { negotiationSlug: null, action: "revoke", kind: "share-link", key: id, title },
    ]);
    return { ok: true };
  });
}

export interface OwnShare extends ShareTerms {
  id: string;
  version: number;
  /** Null: it was made under another secret, and cannot be copied from here. */
  token: string | null;
  state: ShareState;
  slug: string;
  negotiation: string;
  page: string;
  query: string;
  release: number | null;
  hasPassword: boolean;
  maker: string;
  createdAt: Date;
  revokedAt: Date | null;
  openedAt: Date | null;
  /** The days on which it was opened, the newest first. */
  openings: readonly { day: string; count: number }[];
}

const DAYS_SHOWN = 30;

/** One's own, an admin's of everybody, the newest first. */
export async function listShares(sharer: Sharer, now: Date): Promise<OwnShare[]> {
  const rows = await reader().shareLink.findMany({
    where: sharer.ofAll ? {} : { userId: sharer.userId },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    include: {
      ...SHOWN,
      user: { select: { name: true } },
      openings: { orderBy: { day: "desc" }, take: DAYS_SHOWN },
    },
  });
  return rows.map((row) => {
    const { id, negotiation, release, createdAt, revokedAt, openedAt } = row;
    const { version, page, query } = row;
    const isPublic =
      negotiation.withdrawnAt === null &&
      (release === null ? negotiation.releases.length > 0 : release.recalledAt === null);
    const token = makeShareToken(id);
    return {
      ...{ id, version, page, query, createdAt, revokedAt, openedAt, ...toTerms(row) },
      token: hashToken(token) === row.tokenHash ? token : null,
      state: stateOfShare(row, isPublic, now),
      slug: negotiation.slug,
      negotiation: negotiation.title,
      release: release?.number ?? null,
      hasPassword: row.passwordHash !== null,
      maker: row.user.name,
      openings: row.openings.map(({ day, count }) => ({ day, count })),
    };
  });
}

export interface ShareRecord {
  id: number;
  at: Date;
  actor: string;
  action: string;
}

/** What was done about a link of one's own, the oldest first; [] where it is not. */
export async function listShareRecords(sharer: Sharer, id: string): Promise<ShareRecord[]> {
  if ((await findOwn(reader(), sharer, id)) === null) return [];
  return reader().revision.findMany({
    where: { kind: "share-link", key: id },
    orderBy: { id: "asc" },
    select: { id: true, at: true, actor: true, action: true },
  });
}

/** Of what the link shows: what says whether readers may see it. */
const SHOWN = {
  negotiation: {
    select: {
      ...{ slug: true, title: true, withdrawnAt: true },
      releases: { where: { recalledAt: null }, take: 1, select: { id: true } },
    },
  },
  release: { select: { number: true, recalledAt: true } },
} as const;

function findOwn(tx: Pick<WriteTransaction, "shareLink">, { ofAll, userId }: Sharer, id: string) {
  return tx.shareLink.findFirst({ where: { id, ...(ofAll ? {} : { userId }) }, include: SHOWN });
}

interface Columns extends Omit<ShareTerms, "embedSites"> {
  embedSites: string;
}

function columnsOf({ embedSites, ...terms }: ShareTerms): Columns {
  return { ...terms, embedSites: embedSites.join("\n") };
}

function toTerms(row: Columns): ShareTerms {
  const { title, note, beginsAt, expiresAt, mayChange, mayDownload, mayEmbed, embedSites } = row;
  return {
    ...{ title, note, beginsAt, expiresAt, mayChange, mayDownload, mayEmbed },
    embedSites: embedSites.split("\n").filter(Boolean),
  };
}

/** As a record has it: plain JSON. */
function said(terms: ShareTerms) {
  const { beginsAt, expiresAt } = terms;
  return {
    ...terms,
    ...{ beginsAt: beginsAt?.toISOString() ?? null, expiresAt: expiresAt?.toISOString() ?? null },
  };
}

function nameOf(slug: string, { title }: ShareTerms): string {
  return title === null ? slug : `${slug}: ${title}`;
}
