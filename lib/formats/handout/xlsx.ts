// A hand-out as a workbook: what it is, then its data with the columns that the CSV has, so that it can be read back.
import type { CaseFile } from "@/lib/domain/case-file";
import type { ViewState } from "@/lib/domain/view-state";
import type { Messages } from "@/lib/messages/messages";
import {
  type DataTable,
  tableMatrixData,
  tablePositions,
  tableSources,
  tableStatements,
  type Value,
} from "../tables";
import { type SheetTable, type SheetValue, writeWorkbook } from "../write-workbook";
import type { HandoutDocument } from "./handout-document";
import { withoutIsolates } from "./reading-runs";

/** Days of these columns are typed; what is known to the month or the year only stays text. */
const DATED = new Set(["asOf", "from", "date", "published", "accessed"]);
const DAY = /^\d{4}-\d{2}-\d{2}$/;

const WIDTHS: Readonly<Record<string, number>> = {
  ...{
    negotiation: 18,
    release: 8,
    asOf: 11,
    final: 7,
    onRecord: 10,
    counted: 9,
    from: 11,
    date: 11,
    published: 11,
    accessed: 11,
  },
  ...{ issue: 20, party: 16, question: 40, status: 16, reason: 48, headline: 48, condition: 36, redLine: 36 },
  ...{ note: 48, statements: 36, text: 64, originalText: 64, title: 52, url: 44, archive: 44, key: 28 },
};
const PARTY_WIDTH = 42;
const WIDTH = 14;

/** `view`: of which the data are. Names of sheets are the same in every language: programs look for them. */
export async function writeXlsx(
  caseFile: CaseFile,
  view: ViewState,
  document: HandoutDocument,
  release: number | null,
  messages: Messages,
): Promise<Uint8Array<ArrayBuffer>> {
  const origin = { caseFile, release, view };
  const title = document.subject === null ? document.title : `${document.title}: ${document.subject}`;
  const mark = document.draft === null ? "" : `${document.draft.word}. `;
  return writeWorkbook({
    title: mark + withoutIsolates(title),
    description: withoutIsolates(document.standingLine),
    footer: mark + withoutIsolates(document.standingLine),
    day: document.released,
    isRightToLeft: document.direction === "rtl",
    sheets: [
      aboutSheet(document, messages),
      dataSheet("Matrix", tableMatrixData(origin, messages), 4, PARTY_WIDTH),
      dataSheet("Positions", tablePositions(origin), 5),
      dataSheet("Statements", tableStatements(origin), 4),
      dataSheet("Sources", tableSources(origin), 4),
    ],
  });
}

function dataSheet(
  name: string,
  { columns, rows }: DataTable,
  frozenColumns: number,
  width = WIDTH,
): SheetTable {
  return {
    ...{ name, frozenColumns, head: columns },
    rows: rows.map((row) => row.map((value, place) => typeValue(columns[place] ?? "", value))),
    widths: columns.map((column) => (Object.hasOwn(WIDTHS, column) ? (WIDTHS[column] ?? width) : width)),
  };
}

function typeValue(column: string, value: Value): SheetValue {
  if (value === undefined) return null;
  if (typeof value !== "string") return value;
  return DATED.has(column) && DAY.test(value) ? { day: value } : withoutIsolates(value);
}

/** Title, parties, release, date, how many issues have which status, what the marks mean, and where it is from. */
function aboutSheet(document: HandoutDocument, messages: Messages): SheetTable {
  const { title, subject, draft, leads, parties, release, counts, legend, closing, address } = document;
  const { handout, frame } = messages.ui;
  const rows: SheetValue[][] = [];
  const headings: number[] = [];
  const heading = (words: string) => {
    if (rows.length > 0) rows.push([]);
    headings.push(rows.length);
    rows.push([words]);
  };
  heading(title);
  if (subject !== null) rows.push([subject]);
  if (draft !== null) rows.push([draft.word, draft.sentence]);
  if (release !== null) rows.push([release]);
  rows.push(...leads.map((lead) => [lead]), [handout.address, address]);
  heading(handout.parties);
  rows.push(...parties.map(({ name, note, key }) => [name, note, key]));
  heading(handout.byStatus);
  rows.push(...counts.map(({ badge, count, status }) => [badge, count, status]));
  heading(handout.legend);
  rows.push(...legend.map(({ word, definition, stance }) => [word, definition, stance]));
  heading(frame.about);
  rows.push(...closing.map((words) => [words]));
  return {
    ...{ name: "About", head: [], headings, frozenColumns: 0, widths: [48, 84, 20] },
    rows: rows.map((row) => row.map((value) => (typeof value === "string" ? withoutIsolates(value) : value))),
  };
}
