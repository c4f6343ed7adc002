// Share links as those whose they are see them in their list.
import type { Sharer } from "@/lib/domain/permissions";
import { type ShareState, stateOfShare } from "@/lib/domain/share-access";
import { reader } from "./client";
import type { Prisma } from "./generated/client";
import { findOwn, ownOnly, SHOWN, type ShareTerms, toTerms } from "./share-rows";
import { makeShareToken } from "./share-tokens";
import { hashToken } from "./tokens";

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
export const SHARES_A_PAGE = 50;

const SHOWN_IN_LIST = {
  ...SHOWN,
  user: { select: { name: true } },
  openings: { orderBy: { day: "desc" }, take: DAYS_SHOWN },
} as const;

/** A page of one's own, an admin's of everybody's, the newest first; with how many there are of all. `page`: from 1. */
export async function listShares(
  sharer: Sharer,
  now: Date,
  page = 1,
): Promise<{ shares: OwnShare[]; total: number }> {
  const where = ownOnly(sharer);
  const [total, rows] = await Promise.all([
    reader().shareLink.count({ where }),
    reader().shareLink.findMany({
      where,
      orderBy: [{ createdAt: "desc" }, { id: "asc" }],
      skip: (page - 1) * SHARES_A_PAGE,
      take: SHARES_A_PAGE,
      include: SHOWN_IN_LIST,
    }),
  ]);
  return { shares: rows.map((row) => toOwnShare(row, now)), total };
}

/** Null where it is not one's own. */
export async function findShare(sharer: Sharer, id: string, now: Date): Promise<OwnShare | null> {
  const row = await reader().shareLink.findFirst({ where: ownOnly(sharer, id), include: SHOWN_IN_LIST });
  return row === null ? null : toOwnShare(row, now);
}

type ListedRow = Prisma.ShareLinkGetPayload<{ include: typeof SHOWN_IN_LIST }>;

function toOwnShare(row: ListedRow, now: Date): OwnShare {
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
