// Looking for words over all negotiations that the public sees.
import type { FoundKind } from "@/lib/domain/search-entries";
import { reader } from "./client";
import { Prisma } from "./generated/client";

/** The index knows every three letters that follow one another; what is shorter is looked for in the texts. */
const INDEXED_LENGTH = 3;

export interface FoundNegotiation {
  slug: string;
  /** How many entries of its latest release have all the words. */
  hits: number;
}

/**
 * The negotiations in which some entry has all the words, one of them at least in its own texts (lib/domain/search.ts):
 * those with most hits first, then by slug. `words`: folded, as `searchWords` gives them; none: nothing is found.
 * `kind`: only entries of this kind.
 */
export async function listFoundNegotiations(
  words: readonly string[],
  kind?: FoundKind,
): Promise<FoundNegotiation[]> {
  if (words.length === 0) return [];
  const isIn = (column: string, word: string) =>
    Prisma.sql`instr(${Prisma.raw(`e."${column}"`)}, ${word}) > 0`;
  const conditions = [
    // Of recalled releases and withdrawn negotiations there are no entries; should there be, they are not found.
    Prisma.sql`r."recalledAt" IS NULL AND n."withdrawnAt" IS NULL`,
    Prisma.sql`(${Prisma.join(
      words.map((word) => isIn("texts", word)),
      " OR ",
    )})`,
  ];
  if (kind !== undefined) conditions.push(Prisma.sql`e."kind" = ${kind}`);
  const indexed = words.filter((word) => Array.from(word).length >= INDEXED_LENGTH);
  if (indexed.length > 0)
    conditions.push(
      Prisma.sql`e."id" IN (SELECT rowid FROM "SearchText" WHERE "SearchText" MATCH ${writeMatch(indexed)})`,
    );
  for (const word of words.filter((one) => !indexed.includes(one)))
    conditions.push(Prisma.sql`(${isIn("texts", word)} OR ${isIn("context", word)})`);
  const rows = await reader().$queryRaw<{ slug: string; hits: bigint | number }[]>`
    SELECT n."slug" AS "slug", count(*) AS "hits" FROM "SearchEntry" e
    JOIN "Release" r ON r."id" = e."releaseId"
    JOIN "Negotiation" n ON n."id" = e."negotiationId"
    WHERE ${Prisma.join(conditions, " AND ")}
    GROUP BY n."slug" ORDER BY "hits" DESC, n."slug"`;
  return rows.map(({ slug, hits }) => ({ slug, hits: Number(hits) }));
}

/** Each word as a string of the index's language, in which nothing means anything but a doubled quotation mark. */
function writeMatch(words: readonly string[]): string {
  return words.map((word) => `"${word.replaceAll('"', '""')}"`).join(" AND ");
}
