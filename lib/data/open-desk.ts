// What the desk needs of the draft beside an article: who may be speaking, what is in dispute, and what of the article is
// written down already.
import type { Issue, Key, Negotiation, Party, Source, Statement } from "@/lib/domain/case-file";
import type { Analyst } from "@/lib/domain/permissions";
import { reader, type WriteTransaction } from "./client";
import { readNegotiation, readThings } from "./draft-things";

export interface Desk {
  negotiation: Negotiation;
  parties: Party[];
  issues: Pick<Issue, "key" | "title" | "group">[];
  sources: Pick<Source, "key" | "title" | "publisher" | "published" | "language">[];
  /** Who has spoken for a party, once each. */
  speakers: { speaker: string; party: Key }[];
  /** Of the source, in their order; [] without one. */
  statements: Statement[];
}

/** Null where there is no such negotiation. @param input.sourceKey whose statements are wanted; null: of none */
export async function openDesk(input: {
  analyst: Analyst;
  slug: string;
  sourceKey: Key | null;
}): Promise<Desk | null> {
  const { slug, sourceKey } = input;
  return reader().$transaction(async (tx) => {
    const negotiation = await readNegotiation(tx, slug);
    if (negotiation === null) return null;
    const { negotiationId } = negotiation;
    const where = { negotiationId };
    const orderBy = { place: "asc" } as const;
    const parties = await readThings(tx, "party", { negotiationId, rowIds: null });
    const issues = await tx.issue.findMany({
      where,
      orderBy,
      select: { key: true, title: true, group: true },
    });
    const sources = await tx.source.findMany({
      ...{ where, orderBy },
      select: { key: true, title: true, publisher: true, published: true, language: true },
    });
    // Not by `distinct`: Prisma would have every statement read for it.
    const speakers = await tx.$queryRaw<{ speaker: string; party: string }[]>`
      SELECT DISTINCT "speaker", "partyKey" AS "party" FROM "Statement"
      WHERE "negotiationId" = ${negotiationId} AND "speaker" IS NOT NULL AND "partyKey" IS NOT NULL`;
    return {
      negotiation: negotiation.value as Negotiation,
      parties: parties.map(({ value }) => value as Party),
      issues: issues.map(({ group, ...issue }) => ({ ...issue, ...(group !== null && { group }) })),
      sources: sources.map(({ key, title, publisher, published, language }) => ({
        ...{ key, title },
        ...(publisher !== null && { publisher }),
        ...(published !== null && { published }),
        ...(language !== null && { language }),
      })),
      speakers: speakers.map(({ speaker, party }) => ({ speaker, party })),
      statements: sourceKey === null ? [] : await readStatements(tx, negotiationId, sourceKey),
    };
  });
}

/** Of a source, in their order. */
async function readStatements(
  tx: WriteTransaction,
  negotiationId: string,
  sourceKey: Key,
): Promise<Statement[]> {
  const rows = await tx.statement.findMany({
    where: { negotiationId, sourceKey },
    orderBy: { place: "asc" },
    select: { key: true },
  });
  const rowIds = rows.map(({ key }) => key);
  const statements = await readThings(tx, "statement", { negotiationId, rowIds });
  return statements.map(({ value }) => value as Statement);
}

export interface DeskSource {
  /** Of the negotiation, and of the source; BCP 47. */
  language: string | undefined;
  sourceLanguage: string | undefined;
  /** What was written down of the source already. */
  statements: Statement[];
  /** The keys that a further statement cannot have. */
  taken: ReadonlySet<Key>;
}

/** What a further statement from a source has to know. Null where there is no such negotiation or source. */
export async function openDeskSource(input: {
  analyst: Analyst;
  slug: string;
  sourceKey: Key;
}): Promise<DeskSource | null> {
  const { slug, sourceKey } = input;
  return reader().$transaction(async (tx) => {
    const source = await tx.source.findFirst({
      where: { key: sourceKey, negotiation: { slug } },
      select: { negotiationId: true, language: true, negotiation: { select: { language: true } } },
    });
    if (source === null) return null;
    const { negotiationId, negotiation } = source;
    const [row] = await tx.$queryRaw<{ keys: string }[]>`
      SELECT json_group_array("key") AS "keys" FROM "Statement" WHERE "negotiationId" = ${negotiationId}`;
    return {
      language: negotiation.language ?? undefined,
      sourceLanguage: source.language ?? undefined,
      statements: await readStatements(tx, negotiationId, sourceKey),
      taken: new Set(JSON.parse(row?.keys ?? "[]") as Key[]),
    };
  });
}
