// A database with many negotiations, releases or drafts: copies of one, put in by SQL.
import type { Client } from "@libsql/client";

/** The slug of the negotiation that is copied; it has to have one release. */
export const COPIED = "grown";

const NUMBERS = "WITH RECURSIVE n(i) AS (SELECT :from UNION ALL SELECT i + 1 FROM n WHERE i < :to)";
const COPY_NEGOTIATION = `INSERT INTO "Negotiation" ("id", "slug", "title", "summary", "status", "started", "updatedAt")
  ${NUMBERS} SELECT 'copy-' || i, 'copy-' || i, "title", "summary", "status", "started", "updatedAt" FROM n, "Negotiation" WHERE "slug" = '${COPIED}'`;
const COPY_RELEASE = `INSERT INTO "Release" ("id", "negotiationId", "number", "note", "actor", "publishedAt", "sha256", "caseFile")
  ${NUMBERS} SELECT 'copy-' || i, 'copy-' || i, 1, "note", "actor", "publishedAt", "sha256", "caseFile" FROM n, "Release" WHERE "id" = (SELECT MIN("id") FROM "Release" WHERE "id" NOT LIKE 'copy-%')`;
const COPY_ENTRIES = `INSERT INTO "SearchEntry" ("negotiationId", "releaseId", "kind", "key", "texts", "context")
  ${NUMBERS} SELECT 'copy-' || i, 'copy-' || i, "kind", "key", "texts", "context" FROM n, "SearchEntry" WHERE "kind" = 'issue' AND "negotiationId" NOT LIKE 'copy-%'`;
/** Numbers below all that are published: which is the latest stays as it is. */
const COPY_OWN_RELEASE = `INSERT INTO "Release" ("id", "negotiationId", "number", "note", "actor", "publishedAt", "sha256", "caseFile")
  ${NUMBERS} SELECT 'copy-' || i, "negotiationId", -i, "note", "actor", "publishedAt", "sha256", "caseFile" FROM n, "Release" WHERE "id" = (SELECT MIN("id") FROM "Release" WHERE "id" NOT LIKE 'copy-%')`;

/** What is added for each more of it. */
const STATEMENTS = {
  negotiations: [COPY_NEGOTIATION, COPY_RELEASE, COPY_ENTRIES],
  "releases of one": [COPY_OWN_RELEASE],
  drafts: [COPY_NEGOTIATION],
} as const;

export type Kind = keyof typeof STATEMENTS;
export const KINDS = Object.keys(STATEMENTS) as readonly Kind[];

/** Those with the numbers from `from` to `to`. */
export async function addCopies(client: Client, kind: Kind, from: number, to: number): Promise<void> {
  for (const sql of STATEMENTS[kind]) await client.execute({ sql, args: { from, to } });
}
