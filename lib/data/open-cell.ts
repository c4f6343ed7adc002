// One cell of a draft: a party's positions on an issue, with the versions on which an edit is based.
import { positionId } from "@/lib/domain/case-entities";
import type { Issue, Key, Negotiation, Party, Position } from "@/lib/domain/case-file";
import type { Analyst } from "@/lib/domain/permissions";
import { reader } from "./client";
import { readNegotiation, readThings } from "./draft-things";

export interface OpenCell {
  negotiation: Negotiation;
  party: Party;
  issue: Issue;
  /** The oldest first. */
  positions: { id: string; version: number; value: Position }[];
}

/** Null where there is no such negotiation, party or issue. */
export async function openCell(input: {
  analyst: Analyst;
  slug: string;
  party: Key;
  issue: Key;
}): Promise<OpenCell | null> {
  const { slug, party, issue } = input;
  return reader().$transaction(async (tx) => {
    const negotiation = await readNegotiation(tx, slug);
    if (negotiation === null) return null;
    const { negotiationId } = negotiation;
    const [ofParty] = await readThings(tx, "party", { negotiationId, rowIds: [party] });
    const [ofIssue] = await readThings(tx, "issue", { negotiationId, rowIds: [issue] });
    if (ofParty === undefined || ofIssue === undefined) return null;
    const rows = await tx.position.findMany({
      where: { negotiationId, partyKey: party, issueKey: issue },
      orderBy: { firstDay: "asc" },
      select: { id: true },
    });
    const things = await readThings(tx, "position", { negotiationId, rowIds: rows.map(({ id }) => id) });
    const byRow = new Map(things.map((thing) => [thing.rowId, thing]));
    const positions = rows.flatMap(({ id }) => {
      const thing = byRow.get(id);
      if (thing === undefined) return [];
      const value = thing.value as Position;
      return [{ id: positionId(value), version: thing.version, value }];
    });
    const value = negotiation.value as Negotiation;
    return { negotiation: value, party: ofParty.value as Party, issue: ofIssue.value as Issue, positions };
  });
}
