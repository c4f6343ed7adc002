// The draft's rows as the case file that they were made from. The inverse of draft-rows.ts.
import type { CaseFile } from "@/lib/domain/case-file";
import { type ParsedCaseFile, parseCaseFile } from "@/lib/schemas/case-file";
import type { WriteTransaction as Transaction } from "./client";

/**
 * The draft, or null where there is no such negotiation. Call it inside a transaction: it reads sixteen tables.
 * Throws where the draft breaks a rule that everything which writes it keeps.
 */
export async function readDraft(tx: Transaction, slug: string): Promise<CaseFile | null> {
  const parsed = await parseDraft(tx, slug);
  if (parsed === null) return null;
  if (parsed.ok) return parsed.caseFile;
  const [fault] = parsed.faults;
  throw new Error(
    `The draft of "${slug}" breaks a rule of the case file at ${fault?.place}: ${fault?.message}`,
  );
}

/**
 * The same, with the faults. The words and lists in the tables are text to the database: they are read as strictly as a
 * file that comes in.
 */
export async function parseDraft(tx: Transaction, slug: string): Promise<ParsedCaseFile | null> {
  const negotiation = await tx.negotiation.findUnique({ where: { slug } });
  if (negotiation === null) return null;
  const where = { negotiationId: negotiation.id };
  const orderBy = { place: "asc" } as const;
  const parties = await tx.party.findMany({ where, orderBy });
  const focus = parties
    .filter((party) => party.focusPlace !== null)
    .sort((a, b) => Number(a.focusPlace) - Number(b.focusPlace))
    .map((party) => party.key);
  const { title, summary, status, started, ended, asOf, language, notice, licence } = negotiation;
  return parseCaseFile({
    format: "parley-case/1",
    negotiation: present({
      slug,
      title,
      summary,
      status,
      started,
      ended,
      asOf,
      language,
      notice,
      licence,
      focus,
    }),
    parties: parties.map(({ key, name, shortName, role, description, aliases, influence }) =>
      present({ key, name, shortName, role, description, aliases, influence }),
    ),
    issues: await readIssues(tx, negotiation.id),
    sources: (await tx.source.findMany({ where, orderBy })).map(
      ({ key, title, publisher, author, url, published, accessed, archive, language, kind }) =>
        present({ key, title, publisher, author, url, published, accessed, archive, language, kind }),
    ),
    statements: await readStatements(tx, negotiation.id),
    positions: await readPositions(tx, negotiation.id),
    events: await readEvents(tx, negotiation.id),
    figures: (await tx.figure.findMany({ where, orderBy })).map(
      ({ key, title, unit, kind, points, note, sourceKey }) => ({
        ...present({ key, title, unit, kind, note, source: sourceKey }),
        points,
      }),
    ),
  });
}

async function readIssues(tx: Transaction, negotiationId: string): Promise<object[]> {
  const where = { negotiationId };
  const orderBy = { place: "asc" } as const;
  const options = groupBy(await tx.option.findMany({ where, orderBy }), (option) => option.issueKey);
  const searches = groupBy(await tx.search.findMany({ where, orderBy }), (search) => search.issueKey);
  const issues = await tx.issue.findMany({ where, orderBy });
  return issues.map(({ key, title, question, group, scale, about }) => ({
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
  }));
}

async function readStatements(tx: Transaction, negotiationId: string): Promise<object[]> {
  const rows = await tx.statement.findMany({ where: { negotiationId }, orderBy: { place: "asc" } });
  return rows.map((row) => {
    const { key, speaker, speakerRole, date, kind, text, translatedBy, channel, outlet } = row;
    return present({
      ...{ key, speaker, speakerRole, date, kind, text, translatedBy, channel, outlet },
      party: row.partyKey,
      original: row.originalText === null ? null : { text: row.originalText, language: row.originalLanguage },
      place: row.whereInSource,
      source: row.sourceKey,
    });
  });
}

async function readPositions(tx: Transaction, negotiationId: string): Promise<object[]> {
  const where = { negotiationId };
  const orderBy = { place: "asc" } as const;
  const conditions = await readConditions(tx, negotiationId);
  const stances = groupBy(await tx.stance.findMany({ where }), (row) => row.positionId);
  const spokenOf = groupBy(await tx.evidenceOption.findMany({ where, orderBy }), (row) =>
    idOf(row.positionId, row.evidencePlace),
  );
  const evidence = groupBy(await tx.evidence.findMany({ where, orderBy }), (row) => row.positionId);
  const positions = await tx.position.findMany({ where, orderBy });
  return positions.map((row) => {
    const { id, from, headline, agenda, redLine, basis, confidence, priority, note } = row;
    return present({
      ...{
        party: row.partyKey,
        issue: row.issueKey,
        from,
        headline,
        agenda,
        redLine,
        basis,
        confidence,
        priority,
        note,
      },
      stances: Object.fromEntries((stances.get(id) ?? []).map((stance) => [stance.optionKey, stance.stance])),
      conditions: Object.fromEntries(
        (stances.get(id) ?? []).flatMap(({ optionKey, conditionText }) => {
          if (conditionText === null) return [];
          const requires = conditions.get(idOf(id, optionKey));
          return [[optionKey, present({ text: conditionText, requires })]];
        }),
      ),
      evidence: (evidence.get(id) ?? []).map(({ place, statementKey, relation }) => {
        const options = spokenOf.get(idOf(id, place))?.map((option) => option.optionKey);
        return present({ statement: statementKey, options, relation });
      }),
    });
  });
}

/** What each condition requires, by position and option. */
async function readConditions(tx: Transaction, negotiationId: string): Promise<Map<string, object[]>> {
  const where = { negotiationId };
  const orderBy = { place: "asc" } as const;
  const options = groupBy(await tx.requirementOption.findMany({ where, orderBy }), (row) =>
    idOf(row.positionId, row.stanceKey, row.requirementPlace),
  );
  const conditions = new Map<string, object[]>();
  for (const row of await tx.requirement.findMany({ where, orderBy })) {
    const satisfying = options.get(idOf(row.positionId, row.stanceKey, row.place)) ?? [];
    const requirement = { issue: row.issueKey, options: satisfying.map((option) => option.optionKey) };
    const id = idOf(row.positionId, row.stanceKey);
    const known = conditions.get(id);
    if (known === undefined) conditions.set(id, [requirement]);
    else known.push(requirement);
  }
  return conditions;
}

async function readEvents(tx: Transaction, negotiationId: string): Promise<object[]> {
  const where = { negotiationId };
  const orderBy = { place: "asc" } as const;
  const parties = groupBy(await tx.eventParty.findMany({ where, orderBy }), (row) => row.eventKey);
  const issues = groupBy(await tx.eventIssue.findMany({ where, orderBy }), (row) => row.eventKey);
  const events = await tx.event.findMany({ where, orderBy });
  return events.map(({ key, date, until, kind, title, summary, sourceKey }) =>
    present({
      ...{ key, date, until, kind, title, summary, source: sourceKey },
      parties: parties.get(key)?.map((row) => row.partyKey),
      issues: issues.get(key)?.map((row) => row.issueKey),
    }),
  );
}

/** The fields that have a value: the case file has no nulls and no empty optional lists. */
function present(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => !isNothing(value)));
}

function isNothing(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  return typeof value === "object" && Object.keys(value).length === 0;
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
