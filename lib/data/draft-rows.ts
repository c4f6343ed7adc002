// One thing of a case file as rows of the draft's tables. Read back by draft-reader.ts.
import type { CaseEntity } from "@/lib/domain/case-entities";
import type { CaseEvent, Figure, Issue, Party, Position, Source, Statement } from "@/lib/domain/case-file";
import { firstDay } from "@/lib/domain/day";
import type { Prisma } from "./generated/client";

/** Rows by table, in the order in which they can be written. */
export interface DraftRows {
  party: Prisma.PartyCreateManyInput[];
  issue: Prisma.IssueCreateManyInput[];
  option: Prisma.OptionCreateManyInput[];
  search: Prisma.SearchCreateManyInput[];
  source: Prisma.SourceCreateManyInput[];
  statement: Prisma.StatementCreateManyInput[];
  position: Prisma.PositionCreateManyInput[];
  stance: Prisma.StanceCreateManyInput[];
  requirement: Prisma.RequirementCreateManyInput[];
  requirementOption: Prisma.RequirementOptionCreateManyInput[];
  evidence: Prisma.EvidenceCreateManyInput[];
  evidenceOption: Prisma.EvidenceOptionCreateManyInput[];
  event: Prisma.EventCreateManyInput[];
  eventParty: Prisma.EventPartyCreateManyInput[];
  eventIssue: Prisma.EventIssueCreateManyInput[];
  figure: Prisma.FigureCreateManyInput[];
}

export function emptyRows(): DraftRows {
  return {
    party: [],
    issue: [],
    option: [],
    search: [],
    source: [],
    statement: [],
    position: [],
    stance: [],
    requirement: [],
    requirementOption: [],
    evidence: [],
    evidenceOption: [],
    event: [],
    eventParty: [],
    eventIssue: [],
    figure: [],
  };
}

/** What every row of one thing shares. `positionId` is the row's id of a position, and of no use to other kinds. */
export interface RowHead {
  negotiationId: string;
  place: number;
  version: number;
  positionId: string;
}

/** Adds the rows of anything but the negotiation itself. */
export function addRows(rows: DraftRows, head: RowHead, entity: CaseEntity): void {
  switch (entity.kind) {
    case "party":
      addParty(rows, head, entity.value);
      break;
    case "issue":
      addIssue(rows, head, entity.value);
      break;
    case "source":
      addSource(rows, head, entity.value);
      break;
    case "statement":
      addStatement(rows, head, entity.value);
      break;
    case "position":
      addPosition(rows, head, entity.value);
      break;
    case "event":
      addEvent(rows, head, entity.value);
      break;
    case "figure":
      addFigure(rows, head, entity.value);
      break;
  }
}

function addParty(rows: DraftRows, { negotiationId, place, version }: RowHead, party: Party): void {
  const { key, name, shortName, role, description, aliases, influence } = party;
  // `focusPlace` belongs to the negotiation's focus and is set with it.
  rows.party.push({
    negotiationId,
    place,
    version,
    key,
    name,
    shortName,
    role,
    description,
    aliases,
    influence,
  });
}

function addIssue(rows: DraftRows, { negotiationId, place, version }: RowHead, issue: Issue): void {
  const { key, title, question, group, scale, about } = issue;
  rows.issue.push({ negotiationId, place, version, key, title, question, group, scale, about });
  for (const [at, option] of issue.options.entries()) {
    const { label, description } = option;
    rows.option.push({ negotiationId, issueKey: key, place: at, key: option.key, label, description });
  }
  for (const [at, search] of (issue.searched ?? []).entries()) {
    const { party: partyKey, until, where } = search;
    rows.search.push({ negotiationId, issueKey: key, place: at, partyKey, until, where });
  }
}

function addSource(rows: DraftRows, { negotiationId, place, version }: RowHead, source: Source): void {
  const { key, title, publisher, author, url, published, accessed, archive, language, kind } = source;
  const fields = { key, title, publisher, author, url, published, accessed, archive, language, kind };
  rows.source.push({ negotiationId, place, version, ...fields });
}

function addStatement(
  rows: DraftRows,
  { negotiationId, place, version }: RowHead,
  statement: Statement,
): void {
  const { key, speaker, speakerRole, date, kind, text, translatedBy, channel, outlet } = statement;
  rows.statement.push({
    ...{
      negotiationId,
      place,
      version,
      key,
      speaker,
      speakerRole,
      date,
      kind,
      text,
      translatedBy,
      channel,
      outlet,
    },
    partyKey: statement.party,
    originalText: statement.original?.text,
    originalLanguage: statement.original?.language,
    whereInSource: statement.place,
    sourceKey: statement.source,
  });
}

function addPosition(rows: DraftRows, head: RowHead, position: Position): void {
  const { negotiationId, place, version, positionId } = head;
  const { issue: issueKey, from, headline, agenda, redLine, basis, confidence, priority, note } = position;
  rows.position.push({
    ...{ id: positionId, negotiationId, place, version, partyKey: position.party, issueKey, from },
    ...{ firstDay: firstDay(from), headline, agenda, redLine, basis, confidence, priority, note },
  });
  for (const [optionKey, stance] of Object.entries(position.stances ?? {})) {
    const conditions = position.conditions ?? {};
    const condition = Object.hasOwn(conditions, optionKey) ? conditions[optionKey] : undefined;
    rows.stance.push({
      positionId,
      negotiationId,
      issueKey,
      optionKey,
      stance,
      conditionText: condition?.text,
    });
    for (const [at, requirement] of (condition?.requires ?? []).entries()) {
      const shared = { positionId, stanceKey: optionKey, negotiationId, issueKey: requirement.issue };
      rows.requirement.push({ ...shared, place: at });
      for (const [optionAt, option] of requirement.options.entries()) {
        rows.requirementOption.push({ ...shared, requirementPlace: at, place: optionAt, optionKey: option });
      }
    }
  }
  for (const [at, { statement, options, relation }] of (position.evidence ?? []).entries()) {
    rows.evidence.push({ positionId, place: at, negotiationId, issueKey, statementKey: statement, relation });
    for (const [optionAt, optionKey] of (options ?? []).entries()) {
      rows.evidenceOption.push({
        positionId,
        evidencePlace: at,
        place: optionAt,
        negotiationId,
        issueKey,
        optionKey,
      });
    }
  }
}

function addEvent(rows: DraftRows, { negotiationId, place, version }: RowHead, event: CaseEvent): void {
  const { key, date, until, kind, title, summary, source: sourceKey } = event;
  rows.event.push({ negotiationId, place, version, key, date, until, kind, title, summary, sourceKey });
  for (const [at, partyKey] of (event.parties ?? []).entries()) {
    rows.eventParty.push({ negotiationId, eventKey: key, place: at, partyKey });
  }
  for (const [at, issueKey] of (event.issues ?? []).entries()) {
    rows.eventIssue.push({ negotiationId, eventKey: key, place: at, issueKey });
  }
}

function addFigure(rows: DraftRows, { negotiationId, place, version }: RowHead, figure: Figure): void {
  const { key, title, unit, kind, points, note, source: sourceKey } = figure;
  rows.figure.push({ negotiationId, place, version, key, title, unit, kind, points, note, sourceKey });
}
