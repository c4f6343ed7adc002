import type { Analyst } from "@/lib/domain/permissions";
import { reader } from "./client";

/** What stands above a draft; null where there is no such negotiation. */
export async function getDraftHead({ slug }: { analyst: Analyst; slug: string }) {
  return reader().negotiation.findUnique({
    where: { slug },
    select: { slug: true, title: true, language: true },
  });
}

export interface DraftInfo {
  slug: string;
  title: string;
  /** The latest release that is not recalled; null: none. */
  release: { number: number; publishedAt: Date } | null;
  withdrawn: boolean;
  archived: boolean;
}

/** All negotiations as their drafts call them, by title, archived ones last. */
export async function listDrafts(_proof: { analyst: Analyst }): Promise<DraftInfo[]> {
  const rows = await reader().negotiation.findMany({
    orderBy: [{ title: "asc" }, { slug: "asc" }],
    select: {
      ...{ slug: true, title: true, withdrawnAt: true, archivedAt: true },
      releases: {
        where: { recalledAt: null },
        orderBy: { number: "desc" },
        take: 1,
        select: { number: true, publishedAt: true },
      },
    },
  });
  return rows
    .map(({ slug, title, withdrawnAt, archivedAt, releases }) => ({
      ...{ slug, title, release: releases[0] ?? null },
      ...{ withdrawn: withdrawnAt !== null, archived: archivedAt !== null },
    }))
    .toSorted((one, other) => Number(one.archived) - Number(other.archived));
}
