// Share links as the database has them, for those who make them and see to them.
import type { Sharer } from "@/lib/domain/permissions";
import type { WriteTransaction } from "./client";
import type { Prisma } from "./generated/client";

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

/** Of what a link shows: what says whether readers may see it. */
export const SHOWN = {
  negotiation: {
    select: {
      ...{ slug: true, title: true, withdrawnAt: true },
      releases: { where: { recalledAt: null }, take: 1, select: { id: true } },
    },
  },
  release: { select: { number: true, recalledAt: true } },
} as const;

/** One's own, an admin's of everybody; of them the one with this id. */
export function ownOnly({ ofAll, userId }: Sharer, id?: string): Prisma.ShareLinkWhereInput {
  return { ...(id === undefined ? {} : { id }), ...(ofAll ? {} : { userId }) };
}

export function findOwn(tx: Pick<WriteTransaction, "shareLink">, sharer: Sharer, id: string) {
  return tx.shareLink.findFirst({ where: ownOnly(sharer, id), include: SHOWN });
}

interface Columns extends Omit<ShareTerms, "embedSites"> {
  embedSites: string;
}

export function columnsOf({ embedSites, ...terms }: ShareTerms): Columns {
  return { ...terms, embedSites: embedSites.join("\n") };
}

export function toTerms(row: Columns): ShareTerms {
  const { title, note, beginsAt, expiresAt, mayChange, mayDownload, mayEmbed, embedSites } = row;
  return {
    ...{ title, note, beginsAt, expiresAt, mayChange, mayDownload, mayEmbed },
    embedSites: embedSites.split("\n").filter(Boolean),
  };
}
