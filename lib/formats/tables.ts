// A case as tables: UTF-8, RFC 4180, the same three columns first in each. Cells that a spreadsheet would run as a
// formula are neutralised with a leading apostrophe.
import Papa from "papaparse";
import { viewDay } from "@/lib/domain/as-of";
import type { CaseFile, Position, Statement } from "@/lib/domain/case-file";
import { indexCase } from "@/lib/domain/case-index";
import type { Cell } from "@/lib/domain/cell";
import { buildMatrix } from "@/lib/domain/matrix";
import { narrowCase } from "@/lib/domain/narrow-case";
import { EMPTY_VIEW, type ViewState } from "@/lib/domain/view-state";
import type { Messages } from "@/lib/messages/messages";

export type Value = string | number | boolean | undefined;

/** A table of data: what its columns are called, and its rows. */
export interface DataTable {
  columns: readonly string[];
  rows: readonly (readonly Value[])[];
}

/** Which release the table is of; null for a draft. */
export interface TableOrigin {
  caseFile: CaseFile;
  release: number | null;
  view?: ViewState;
}

const FIRST_COLUMNS = ["negotiation", "release", "asOf"];

function makeTable(
  origin: TableOrigin,
  columns: readonly string[],
  rows: readonly (readonly Value[])[],
): DataTable {
  const { caseFile, release, view = EMPTY_VIEW } = origin;
  const first = [caseFile.negotiation.slug, release ?? "draft", viewDay(caseFile, view.asOf)];
  return { columns: [...FIRST_COLUMNS, ...columns], rows: rows.map((row) => [...first, ...row]) };
}

function writeTable({ columns, rows }: DataTable): string {
  const data = { fields: [...columns], data: rows.map((row) => [...row]) };
  return `${Papa.unparse(data, { newline: "\r\n", escapeFormulae: true })}\r\n`;
}

/** A row a stance; a position without any has one row with an empty option. */
function positionRows(caseFile: CaseFile, position: Position): Value[][] {
  const options = indexCase(caseFile).issues.get(position.issue)?.options ?? [];
  const stated = options.filter(({ key }) => Object.hasOwn(position.stances ?? {}, key));
  const row = (option?: string): Value[] => [
    position.party,
    position.issue,
    position.from,
    position.headline,
    position.agenda ?? "stated",
    option,
    option && position.stances?.[option],
    option && Object.hasOwn(position.conditions ?? {}, option)
      ? position.conditions?.[option]?.text
      : undefined,
    position.redLine,
    position.basis,
    position.confidence,
    position.priority,
    position.note,
    (position.evidence ?? []).map(({ statement }) => statement).join(" "),
  ];
  return stated.length > 0 ? stated.map(({ key }) => row(key)) : [row()];
}

export function writePositionsTable(origin: TableOrigin): string {
  return writeTable(tablePositions(origin));
}

/** The positions that the view speaks of. */
export function tablePositions(origin: TableOrigin): DataTable {
  const columns =
    "party,issue,from,headline,agenda,option,stance,condition,redLine,basis,confidence,priority,note,statements";
  const { positions } = narrowCase(origin.caseFile, origin.view ?? EMPTY_VIEW);
  const rows = positions.flatMap((position) => positionRows(origin.caseFile, position));
  return makeTable(origin, columns.split(","), rows);
}

export function writeStatementsTable(origin: TableOrigin): string {
  return writeTable(tableStatements(origin));
}

/** The statements behind the positions that the view speaks of. */
export function tableStatements(origin: TableOrigin): DataTable {
  const columns =
    "key,party,speaker,speakerRole,date,kind,channel,text,originalLanguage,originalText,source,publisher,url,published";
  const { sources } = indexCase(origin.caseFile);
  const row = (statement: Statement): Value[] => {
    const source = sources.get(statement.source);
    return [
      statement.key,
      statement.party,
      statement.speaker,
      statement.speakerRole,
      statement.date,
      statement.kind,
      statement.channel,
      statement.text,
      statement.original?.language,
      statement.original?.text,
      statement.source,
      source?.publisher,
      source?.url,
      source?.published,
    ];
  };
  const { statements } = narrowCase(origin.caseFile, origin.view ?? EMPTY_VIEW);
  return makeTable(origin, columns.split(","), statements.map(row));
}

/** The sources of those statements; where nothing is narrowed, all there are. */
export function tableSources(origin: TableOrigin): DataTable {
  const { caseFile, view = EMPTY_VIEW } = origin;
  const { statements } = narrowCase(caseFile, view);
  const used = new Set(statements.map(({ source }) => source));
  const sources =
    statements === caseFile.statements
      ? caseFile.sources
      : caseFile.sources.filter(({ key }) => used.has(key));
  const columns = "key,title,publisher,author,url,published,accessed,archive,language,kind";
  const rows = sources.map((source): Value[] => [
    source.key,
    source.title,
    source.publisher,
    source.author,
    source.url,
    source.published,
    source.accessed,
    source.archive,
    source.language,
    source.kind,
  ]);
  return makeTable(origin, columns.split(","), rows);
}

/** The headline, after what the cell is where that is more than a stated position. `words`: what the cell is, in words. */
export function describeCell(cell: Cell, messages: Messages, words: string): string {
  const { headline } = cell.position ?? {};
  if (cell.state === "stated") return headline ?? "";
  if (cell.state === "refused" || cell.state === "not-coded")
    return [messages.cellStates[cell.state].word, headline].filter(Boolean).join(": ");
  return words;
}

export function writeMatrixTable(origin: TableOrigin, messages: Messages): string {
  return writeTable(tableMatrixData(origin, messages));
}

/** A row an issue, then a column a party, as the view shows them. */
export function tableMatrixData(origin: TableOrigin, messages: Messages): DataTable {
  const { caseFile, view = EMPTY_VIEW } = origin;
  const matrix = buildMatrix(caseFile, view);
  const columns = [
    "issue",
    "question",
    "status",
    "final",
    "onRecord",
    "counted",
    "reason",
    ...matrix.parties,
  ];
  const rows = matrix.rows.map(({ issue, status, cells }): Value[] => [
    issue.key,
    issue.question,
    status.status,
    status.final,
    status.onRecord.length,
    status.counted.length,
    messages.reason(status, caseFile, cells),
    ...matrix.parties.map((party) => {
      const cell = cells[party];
      return cell && describeCell(cell, messages, messages.cellState(cell, issue, matrix.asOf));
    }),
  ]);
  return makeTable(origin, columns, rows);
}
