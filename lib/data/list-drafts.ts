import type { Analyst } from "@/lib/domain/permissions";
import { reader } from "./client";

export interface DraftInfo {
  slug: string;
  title: string;
  /** The latest release that is not recalled; null: none. */
  release: { number: number; publishedAt: Date } | null;
  /** Things that were changed after it was published; 0 where there is no release. */
  changedSince: number;
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
  const changed = await countChanged();
  return rows
    .map(({ slug, title, withdrawnAt, archivedAt, releases }) => ({
      ...{ slug, title, release: releases[0] ?? null },
      changedSince: changed.get(slug) ?? 0,
      ...{ withdrawn: withdrawnAt !== null, archived: archivedAt !== null },
    }))
    .toSorted((one, other) => Number(one.archived) - Number(other.archived));
}

/**
 * By slug: things that history left otherwise than they were when the latest release that stands was published.
 * What only stands at another place counts too; the order of a list does where nothing came or went.
 */
async function countChanged(): Promise<Map<string, number>> {
  const rows = await reader().$queryRaw<{ slug: string; count: number }[]>`
    SELECT touched."slug", count(*) AS "count" FROM (
      SELECT published."slug", min(r."id") AS "first", max(r."id") AS "last" FROM (
        SELECT n."slug", max(p."id") AS "id" FROM "Negotiation" n
        JOIN "Release" l ON l."negotiationId" = n."id" AND l."recalledAt" IS NULL
        JOIN "Revision" p ON p."negotiationSlug" = n."slug" AND p."kind" = 'release' AND p."action" = 'publish'
          AND p."key" = CAST(l."number" AS TEXT)
        GROUP BY n."slug"
      ) published
      JOIN "Revision" r ON r."negotiationSlug" = published."slug" AND r."id" > published."id"
      WHERE r."kind" <> 'release' AND (r."before" IS NOT NULL OR r."after" IS NOT NULL)
      GROUP BY published."slug", r."kind", r."key"
    ) touched
    JOIN "Revision" f ON f."id" = touched."first"
    JOIN "Revision" l ON l."id" = touched."last"
    WHERE CASE WHEN l."kind" = 'list'
      THEN f."before" IS NOT l."after"
        AND json_array_length(f."before", '$.order') = json_array_length(l."after", '$.order')
      ELSE f."before" IS NOT l."after"
        OR (l."before" IS NOT NULL AND l."after" IS NOT NULL AND l."fromIndex" IS NOT NULL) END
    GROUP BY touched."slug"`;
  return new Map(rows.map(({ slug, count }) => [slug, Number(count)]));
}
