// What the desk needs of the draft beside an article: who may be speaking, what is in dispute, and what of the article is
// written down already.
import type { Issue, Key, Negotiation, Party, Source, Statement } from "@/lib/domain/case-file";
import type { Analyst } from "@/lib/domain/permissions";
import { reader } from "./client";
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
    const speakers = await tx.statement.findMany({
      where: { negotiationId, speaker: { not: null }, partyKey: { not: null } },
      distinct: ["speaker", "partyKey"],
      select: { speaker: true, partyKey: true },
    });
    const rows =
      sourceKey === null
        ? []
        : await tx.statement.findMany({
            where: { negotiationId, sourceKey },
            orderBy,
            select: { key: true },
          });
    const statements = await readThings(tx, "statement", {
      negotiationId,
      rowIds: rows.map(({ key }) => key),
    });
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
      speakers: speakers.flatMap(({ speaker, partyKey }) =>
        speaker === null || partyKey === null ? [] : [{ speaker, party: partyKey }],
      ),
      statements: statements.map(({ value }) => value as Statement),
    };
  });
}
