// Statements of a draft with their sources, where somebody looks for evidence.
import type { Key, Source, Statement } from "@/lib/domain/case-file";
import type { Analyst } from "@/lib/domain/permissions";
import { reader } from "./client";
import { readThings } from "./draft-things";

export interface FoundStatement {
  statement: Statement;
  source: Source;
}

/** What a list to choose from can hold. */
const MOST_FOUND = 40;

/**
 * Those with one of `keys`, and besides the newest that have all `words` in their text, speaker or source; without words
 * the newest of the party. Newest first. Null where there is no such negotiation.
 */
export async function listDraftStatements(asked: {
  analyst: Analyst;
  slug: string;
  party: Key;
  keys: readonly Key[];
  words: readonly string[];
}): Promise<FoundStatement[] | null> {
  const { slug, party, keys, words } = asked;
  return reader().$transaction(async (tx) => {
    const negotiation = await tx.negotiation.findUnique({ where: { slug }, select: { id: true } });
    if (negotiation === null) return null;
    const negotiationId = negotiation.id;
    const having = (word: string) => ({
      OR: [
        { text: { contains: word } },
        { speaker: { contains: word } },
        { source: { title: { contains: word } } },
        { source: { publisher: { contains: word } } },
      ],
    });
    const found = await tx.statement.findMany({
      where:
        words.length > 0 ? { negotiationId, AND: words.map(having) } : { negotiationId, partyKey: party },
      orderBy: [{ date: "desc" }, { key: "asc" }],
      take: MOST_FOUND,
      select: { key: true },
    });
    const rowIds = [...new Set([...keys, ...found.map(({ key }) => key)])];
    const statements = await readThings(tx, "statement", { negotiationId, rowIds });
    const values = statements.map(({ value }) => value as Statement);
    const sources = await readThings(tx, "source", {
      negotiationId,
      rowIds: [...new Set(values.map(({ source }) => source))],
    });
    const byKey = new Map(sources.map(({ value }) => [(value as Source).key, value as Source]));
    return values
      .flatMap((statement) => {
        const source = byKey.get(statement.source);
        return source === undefined ? [] : [{ statement, source }];
      })
      .toSorted((a, b) => (a.statement.date < b.statement.date ? 1 : -1));
  });
}
