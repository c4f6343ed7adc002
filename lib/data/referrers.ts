// What in a draft refers to a thing or to an option of an issue: it keeps them from being deleted.
import type { EntityKind } from "@/lib/domain/case-entities";
import type { WriteTransaction } from "./client";
import { POSITION_ID } from "./draft-places";
import { Prisma } from "./generated/client";

export interface Referrer {
  kind: EntityKind;
  id: string;
}

/** What may be referred to. Of an option the key is `[issue, option]`, of all else `[key]`. */
export type ReferableKind = "party" | "issue" | "source" | "statement" | "option";
export type ReferableKey = readonly [string] | readonly [string, string];

interface Reference {
  kind: EntityKind;
  /** Tables; the one that refers is called r. */
  from: string;
  /** Its columns that name the key. */
  by: readonly string[];
  /** The id of the thing that it belongs to. */
  id: string;
}

const ofPosition = (table: string, by: readonly string[]): Reference => ({
  kind: "position",
  from: `"${table}" r JOIN "Position" p ON p."id" = r."positionId"`,
  by,
  id: POSITION_ID.replace(/"(\w+)"/g, 'p."$1"'),
});
const of = (kind: EntityKind, table: string, by: string, id = "key"): Reference => ({
  ...{ kind, from: `"${table}" r`, by: [by], id: `r."${id}"` },
});
const position = (by: string): Reference => ({
  kind: "position",
  from: `"Position" r`,
  by: [by],
  id: POSITION_ID.replace(/"(\w+)"/g, 'r."$1"'),
});

const REFERENCES: Record<ReferableKind, readonly Reference[]> = {
  party: [
    {
      kind: "negotiation",
      from: `"Party" r JOIN "Negotiation" n ON n."id" = r."negotiationId" AND r."focusPlace" IS NOT NULL`,
      by: ["key"],
      id: `n."slug"`,
    },
    of("issue", "Search", "partyKey", "issueKey"),
    of("statement", "Statement", "partyKey"),
    position("partyKey"),
    of("event", "EventParty", "partyKey", "eventKey"),
  ],
  issue: [
    position("issueKey"),
    ofPosition("Requirement", ["issueKey"]),
    of("event", "EventIssue", "issueKey", "eventKey"),
  ],
  source: [
    of("statement", "Statement", "sourceKey"),
    of("event", "Event", "sourceKey"),
    of("figure", "Figure", "sourceKey"),
  ],
  statement: [ofPosition("Evidence", ["statementKey"])],
  option: [
    ofPosition("Stance", ["issueKey", "optionKey"]),
    ofPosition("RequirementOption", ["issueKey", "optionKey"]),
    ofPosition("EvidenceOption", ["issueKey", "optionKey"]),
  ],
};

/** What refers to any of the keys, each thing once for each key, by kind. */
export async function readReferrers(
  tx: WriteTransaction,
  negotiationId: string,
  to: ReferableKind,
  keys: readonly ReferableKey[],
): Promise<{ key: ReferableKey; referrer: Referrer }[]> {
  if (keys.length === 0) return [];
  const found: { key: ReferableKey; referrer: Referrer }[] = [];
  const seen = new Set<string>();
  for (const { kind, from, by, id } of REFERENCES[to]) {
    const matches = by.map((column, at) => `r."${column}" = w."value" ->> ${at}`).join(" AND ");
    const rows = await tx.$queryRaw<{ wanted: number; id: string }[]>`
      SELECT DISTINCT w."key" AS "wanted", ${Prisma.raw(id)} AS "id"
      FROM json_each(${JSON.stringify(keys)}) w CROSS JOIN ${Prisma.raw(from)}
      WHERE r."negotiationId" = ${negotiationId} AND ${Prisma.raw(matches)}
      ORDER BY 1, 2`;
    for (const row of rows) {
      const key = keys[Number(row.wanted)];
      const name = `${row.wanted} ${kind} ${row.id}`;
      if (key === undefined || seen.has(name)) continue;
      seen.add(name);
      found.push({ key, referrer: { kind, id: row.id } });
    }
  }
  return found;
}
