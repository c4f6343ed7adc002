// Keeps what can be found over all negotiations as the public sees them: the latest release that stands of each one
// that is not withdrawn. See SearchEntry in prisma/schema.prisma.
import type { CaseFile } from "@/lib/domain/case-file";
import { listSearchEntries } from "@/lib/domain/search-entries";
import { readCaseFile } from "@/lib/schemas/case-file";
import { reader, type WriteTransaction, write } from "./client";
import { insertRows } from "./insert-rows";

/** Making the entries of many large cases anew takes seconds each. */
const LONGEST_MS = 300_000;

/**
 * Makes the entries of one negotiation anew, in the transaction that changes what the public sees of it: none where
 * nothing of it is public. `latest`: the case file of the latest release where the caller has it at hand.
 */
export async function rewriteSearchEntries(
  tx: WriteTransaction,
  slug: string,
  latest?: CaseFile,
): Promise<void> {
  const negotiation = await tx.negotiation.findUniqueOrThrow({
    where: { slug },
    select: { id: true, withdrawnAt: true },
  });
  const { id: negotiationId } = negotiation;
  await tx.searchEntry.deleteMany({ where: { negotiationId } });
  if (negotiation.withdrawnAt !== null) return;
  const release = await tx.release.findFirst({
    where: { negotiationId, recalledAt: null },
    orderBy: { number: "desc" },
    select: { id: true, ...(latest === undefined ? { caseFile: true } : {}) },
  });
  if (release === null) return;
  const caseFile = latest ?? readStored(release.caseFile ?? "");
  // A release that does not read is named by `verify`, and its pages say so; the others are found all the same.
  if (caseFile === null) return;
  await insertRows(
    tx,
    "SearchEntry",
    listSearchEntries(caseFile).map(({ kind, id, foldedTexts, foldedContext }) => ({
      ...{ negotiationId, releaseId: release.id, kind, key: id },
      ...{ texts: foldedTexts, context: foldedContext },
    })),
  );
}

function readStored(text: string): CaseFile | null {
  const read = readCaseFile(text);
  return read.ok ? read.caseFile : null;
}

/** The negotiations whose entries are not those of what the public sees; [] where all is as it should be. */
async function listUnsettled(client: Pick<WriteTransaction, "$queryRaw">): Promise<string[]> {
  const rows = await client.$queryRaw<{ slug: string }[]>`
    SELECT "slug" FROM (
      SELECT "slug",
        CASE WHEN "withdrawnAt" IS NULL THEN (
          SELECT "id" FROM "Release" WHERE "negotiationId" = n."id" AND "recalledAt" IS NULL
          ORDER BY "number" DESC LIMIT 1
        ) END AS "latest",
        (SELECT "releaseId" FROM "SearchEntry" WHERE "negotiationId" = n."id" LIMIT 1) AS "found"
      FROM "Negotiation" n
    ) WHERE "latest" IS NOT "found" ORDER BY "slug"`;
  return rows.map(({ slug }) => slug);
}

/**
 * Makes the entries of those negotiations that lack them: after an upgrade, or a backup from before there were any.
 * Resolves to their slugs.
 */
export async function settleSearchIndex(): Promise<string[]> {
  if ((await listUnsettled(reader())).length === 0) return [];
  return write(
    async (tx) => {
      const slugs = await listUnsettled(tx);
      for (const slug of slugs) await rewriteSearchEntries(tx, slug);
      return slugs;
    },
    { timeout: LONGEST_MS },
  );
}

/** What is wrong with the index, a sentence each. */
export async function listSearchFaults(): Promise<string[]> {
  return (await listUnsettled(reader())).map(
    (slug) => `What is found of ${slug} is not its latest release. The command migrate makes the index anew.`,
  );
}
