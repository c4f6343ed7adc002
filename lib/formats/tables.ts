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

type Value = string | number | boolean | undefined;

/** Which release the table is of; null for a draft. */
export interface TableOrigin {
  caseFile: CaseFile;
  release: number | null;
  view?: ViewState;
}

const FIRST_COLUMNS = ["negotiation", "release", "asOf"];

function writeTable(
  origin: TableOrigin,
  columns: readonly string[],
  rows: readonly (readonly Value[])[],
): string {
  const { caseFile, release, view = EMPTY_VIEW } = origin;
  const first = [caseFile.negotiation.slug, release ?? "draft", viewDay(caseFile, view.asOf)];
  return `${Papa.unparse(
    { fields: [...FIRST_COLUMNS, ...columns], data: rows.map((row) => [...first, ...row]) },
    { newline: "\r\n", escapeFormulae: true },
  )}\r\n`;
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

/** The positions that the view speaks of. */
export function writePositionsTable(origin: TableOrigin): string {
  const columns =
    "party,issue,from,headline,agenda,option,stance,condition,redLine,basis,confidence,priority,note,statements";
  const { positions } = narrowCase(origin.caseFile, origin.view ?? EMPTY_VIEW);
  const rows = positions.flatMap((position) => positionRows(origin.caseFile, position));
  return writeTable(origin, columns.split(","), rows);
}

/** The statements behind the positions that the view speaks of. */
export function writeStatementsTable(origin: TableOrigin): string {
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
  return writeTable(origin, columns.split(","), statements.map(row));
}

/** The headline, after what the cell is where that is more than a stated position. `words`: what the cell is, in words. */
export function describeCell(cell: Cell, messages: Messages, words: string): string {
  const { headline } = cell.position ?? {};
  if (cell.state === "stated") return headline ?? "";
  if (cell.state === "refused" || cell.state === "not-coded")
    return [messages.cellStates[cell.state].word, headline].filter(Boolean).join(": ");
  return words;
}

/** A row an issue, then a column a party, as the view shows them. */
export function writeMatrixTable(origin: TableOrigin, messages: Messages): string {
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
  return writeTable(origin, columns, rows);
}
