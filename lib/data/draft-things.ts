// The rows of a draft as things of a case file, all of a kind or some of them. The inverse of draft-rows.ts.
import type { ListedKind } from "@/lib/domain/case-entities";
import type { WriteTransaction as Transaction } from "./client";
import { type RowChoice, selectRows } from "./select-rows";

/** Of which negotiation, and which of its rows (as in RowIdentity); null: all of them. */
export interface Scope {
  negotiationId: string;
  rowIds: readonly string[] | null;
}

/** A thing as it stands in a case file, not yet checked, with what the draft knows of its row. */
export interface StoredThing {
  rowId: string;
  version: number;
  place: number;
  value: object;
}

const IN_ORDER = { place: "asc" } as const;

/** The things of one kind in their order. */
export function readThings(tx: Transaction, kind: ListedKind, scope: Scope): Promise<StoredThing[]> {
  return READERS[kind](tx, scope);
}

const OF_THING = ["version", "place"] as const;
const OF_EVIDENCE = ["positionId", "place"] as const;
const SOURCE_COLUMNS = [
  ...([...OF_THING, "key", "title", "publisher", "author", "url", "published"] as const),
  ...(["accessed", "archive", "language", "kind"] as const),
] as const;
const ISSUE_COLUMNS = [...OF_THING, "key", "title", "question", "group", "scale", "about"] as const;
const STATEMENT_COLUMNS = [
  ...([...OF_THING, "key", "speaker", "speakerRole", "date", "kind", "text", "translatedBy"] as const),
  ...(["channel", "outlet", "originalText", "originalLanguage", "partyKey", "whereInSource"] as const),
  "sourceKey",
] as const;
const EVENT_COLUMNS = [
  ...([...OF_THING, "key", "date", "until", "kind", "title", "summary", "sourceKey"] as const),
] as const;
const POSITION_COLUMNS = [
  ...([...OF_THING, "id", "partyKey", "issueKey", "from", "headline", "agenda", "redLine"] as const),
  ...(["basis", "confidence", "priority", "note"] as const),
] as const;

const READERS: Record<ListedKind, (tx: Transaction, scope: Scope) => Promise<StoredThing[]>> = {
  party: readParties,
  issue: readIssues,
  source: readSources,
  statement: readStatements,
  position: readPositions,
  event: readEvents,
  figure: readFigures,
};

/** The negotiation itself without its slug's row: `focus` are the keys of the parties shown first. */
export async function readNegotiation(
  tx: Transaction,
  slug: string,
): Promise<(StoredThing & { negotiationId: string }) | null> {
  const row = await tx.negotiation.findUnique({ where: { slug } });
  if (row === null) return null;
  const parties = await tx.party.findMany({
    where: { negotiationId: row.id, focusPlace: { not: null } },
    orderBy: { focusPlace: "asc" },
    select: { key: true },
  });
  const { title, summary, status, started, ended, asOf, language, notice, licence } = row;
  const focus = parties.map((party) => party.key);
  const fields = { slug, title, summary, status, started, ended, asOf, language, notice, licence, focus };
  return { negotiationId: row.id, rowId: slug, version: row.version, place: 0, value: present(fields) };
}

/** The rows of things that have a key, or those that belong to them. */
function byKey({ negotiationId, rowIds }: Scope, column = "key"): RowChoice {
  return { negotiationId, column, values: rowIds };
}

/** For tables with numbers that have a fraction: few rows. */
function withKeys({ negotiationId, rowIds }: Scope) {
  return rowIds === null ? { negotiationId } : { negotiationId, key: { in: [...rowIds] } };
}

function toThing(row: { key: string; version: number; place: number }, value: object): StoredThing {
  return { rowId: row.key, version: row.version, place: row.place, value };
}

async function readParties(tx: Transaction, scope: Scope): Promise<StoredThing[]> {
  const rows = await tx.party.findMany({ where: withKeys(scope), orderBy: IN_ORDER });
  return rows.map((row) => {
    const { key, name, shortName, role, description, aliases, influence } = row;
    return toThing(row, present({ key, name, shortName, role, description, aliases, influence }));
  });
}

async function readSources(tx: Transaction, scope: Scope): Promise<StoredThing[]> {
  const rows = await selectRows(tx, "Source", SOURCE_COLUMNS, byKey(scope), "place");
  return rows.map((row) => {
    const { key, title, publisher, author, url, published, accessed, archive, language, kind } = row;
    const fields = { key, title, publisher, author, url, published, accessed, archive, language, kind };
    return toThing(row, present(fields));
  });
}

async function readFigures(tx: Transaction, scope: Scope): Promise<StoredThing[]> {
  const rows = await tx.figure.findMany({ where: withKeys(scope), orderBy: IN_ORDER });
  return rows.map((row) => {
    const { key, title, unit, kind, points, note, sourceKey } = row;
    return toThing(row, { ...present({ key, title, unit, kind, note, source: sourceKey }), points });
  });
}

async function readIssues(tx: Transaction, scope: Scope): Promise<StoredThing[]> {
  const own = byKey(scope, "issueKey");
  const options = groupBy(
    await selectRows(tx, "Option", ["issueKey", "key", "label", "description", "place"], own, "place"),
    (row) => row.issueKey,
  );
  const searches = groupBy(
    await selectRows(tx, "Search", ["issueKey", "partyKey", "until", "where", "place"], own, "place"),
    (row) => row.issueKey,
  );
  const rows = await selectRows(tx, "Issue", ISSUE_COLUMNS, byKey(scope), "place");
  return rows.map((row) => {
    const { key, title, question, group, scale, about } = row;
    return toThing(row, {
      ...present({ key, title, question, group, scale, about }),
      // The one list of an issue that is required, even where a draft has no option yet.
      options: (options.get(key) ?? []).map((option) =>
        present({ key: option.key, label: option.label, description: option.description }),
      ),
      ...present({
        searched: (searches.get(key) ?? []).map(({ partyKey, until, where }) =>
          present({ party: partyKey, until, where }),
        ),
      }),
    });
  });
}

async function readStatements(tx: Transaction, scope: Scope): Promise<StoredThing[]> {
  const rows = await selectRows(tx, "Statement", STATEMENT_COLUMNS, byKey(scope), "place");
  return rows.map((row) => {
    const { key, speaker, speakerRole, date, kind, text, translatedBy, channel, outlet } = row;
    const original =
      row.originalText === null ? null : { text: row.originalText, language: row.originalLanguage };
    return toThing(
      row,
      present({
        ...{ key, speaker, speakerRole, date, kind, text, translatedBy, channel, outlet, original },
        ...{ party: row.partyKey, place: row.whereInSource, source: row.sourceKey },
      }),
    );
  });
}

async function readEvents(tx: Transaction, scope: Scope): Promise<StoredThing[]> {
  const own = byKey(scope, "eventKey");
  const parties = groupBy(
    await selectRows(tx, "EventParty", ["eventKey", "partyKey", "place"], own, "place"),
    (row) => row.eventKey,
  );
  const issues = groupBy(
    await selectRows(tx, "EventIssue", ["eventKey", "issueKey", "place"], own, "place"),
    (row) => row.eventKey,
  );
  const rows = await selectRows(tx, "Event", EVENT_COLUMNS, byKey(scope), "place");
  return rows.map((row) => {
    const { key, date, until, kind, title, summary, sourceKey } = row;
    return toThing(
      row,
      present({
        ...{ key, date, until, kind, title, summary, source: sourceKey },
        parties: parties.get(key)?.map((each) => each.partyKey),
        issues: issues.get(key)?.map((each) => each.issueKey),
      }),
    );
  });
}

async function readPositions(tx: Transaction, scope: Scope): Promise<StoredThing[]> {
  const own = byKey(scope, "positionId");
  const conditions = await readConditions(tx, own);
  const stances = groupBy(
    await selectRows(tx, "Stance", ["positionId", "optionKey", "stance", "conditionText"], own),
    (row) => row.positionId,
  );
  const spokenOf = groupBy(
    await selectRows(tx, "EvidenceOption", [...OF_EVIDENCE, "evidencePlace", "optionKey"], own, "place"),
    (row) => idOf(row.positionId, row.evidencePlace),
  );
  const evidence = groupBy(
    await selectRows(tx, "Evidence", [...OF_EVIDENCE, "statementKey", "relation"], own, "place"),
    (row) => row.positionId,
  );
  const positions = await selectRows(tx, "Position", POSITION_COLUMNS, byKey(scope, "id"), "place");
  return positions.map((row) => {
    const { id, version, place, from, headline, agenda, redLine, basis, confidence, priority, note } = row;
    const ofOption: Record<string, string> = {};
    const ifOption: Record<string, object> = {};
    for (const { optionKey, stance, conditionText } of stances.get(id) ?? []) {
      ofOption[optionKey] = stance;
      if (conditionText === null) continue;
      ifOption[optionKey] = present({ text: conditionText, requires: conditions.get(idOf(id, optionKey)) });
    }
    const value = present({
      party: row.partyKey,
      issue: row.issueKey,
      ...{ from, headline, agenda, redLine, basis, confidence, priority, note },
      stances: ofOption,
      conditions: ifOption,
      evidence: (evidence.get(id) ?? []).map(({ place: at, statementKey, relation }) => {
        const options = spokenOf.get(idOf(id, at))?.map((option) => option.optionKey);
        return present({ statement: statementKey, options, relation });
      }),
    });
    return { rowId: id, version, place, value };
  });
}

/** What each condition requires, by position and option. */
async function readConditions(tx: Transaction, own: RowChoice): Promise<Map<string, object[]>> {
  const columns = ["positionId", "stanceKey", "place"] as const;
  const options = groupBy(
    await selectRows(tx, "RequirementOption", [...columns, "requirementPlace", "optionKey"], own, "place"),
    (row) => idOf(row.positionId, row.stanceKey, row.requirementPlace),
  );
  const conditions = new Map<string, object[]>();
  for (const row of await selectRows(tx, "Requirement", [...columns, "issueKey"], own, "place")) {
    const satisfying = options.get(idOf(row.positionId, row.stanceKey, row.place)) ?? [];
    const requirement = { issue: row.issueKey, options: satisfying.map((option) => option.optionKey) };
    const id = idOf(row.positionId, row.stanceKey);
    const known = conditions.get(id);
    if (known === undefined) conditions.set(id, [requirement]);
    else known.push(requirement);
  }
  return conditions;
}

/** The fields that have a value: the case file has no nulls and no empty optional lists. */
function present(fields: Record<string, unknown>): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const name in fields) if (!isNothing(fields[name])) values[name] = fields[name];
  return values;
}

function isNothing(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value !== "object") return false;
  for (const _ in value) return false;
  return true;
}

function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}

/** Keys have no spaces, so that these never run into each other. */
function idOf(...parts: (string | number)[]): string {
  return parts.join(" ");
}
