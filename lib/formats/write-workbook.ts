// A workbook of plain tables as XLSX: the one place that knows the library. A text stays a text, whatever it begins
// with: no cell is a formula.
import { type CellStyle, type CellValue, type WriteSheet, writeXlsx } from "hucre/xlsx";
import type { Day } from "@/lib/domain/case-file";
import { fixArchive } from "./fixed-archive";
import { directionOf } from "./handout/reading-runs";

export type SheetValue = string | number | boolean | null | { day: Day };

export interface SheetTable {
  name: string;
  head: readonly string[];
  rows: readonly (readonly SheetValue[])[];
  /** In letters, a column each. */
  widths: readonly number[];
  /** Columns that stay in sight with the head; without a head nothing stays. */
  frozenColumns: number;
  /** Rows that are set off as headings, counted from 0 beneath the head. */
  headings?: readonly number[];
}

export interface WorkbookOptions {
  title: string;
  description: string;
  /** Beneath every printed page. */
  footer: string;
  day: Day;
  isRightToLeft: boolean;
  sheets: readonly SheetTable[];
}

/** The most letters that a cell of Excel holds; a text beyond it would make it repair the file. */
const MOST_LETTERS = 32_767;
/** And the most that a footer does, with its codes. */
const MOST_FOOTER = 220;
/** Before it Excel counts a day that never was: an earlier date stays text. */
const FIRST_DAY = "1900-03-01";

/** Points of one line, and of the highest row that a program takes. */
const LINE = 15;
const MOST_HEIGHT = 400;
/** Letters are of different widths: about so much of a column's letters is filled before a line is full. */
const FILLED = 1.05;

const FONT = "Arial";
const DATE_FORMAT = "yyyy-mm-dd";
const HEAD: CellStyle = {
  font: { name: FONT, size: 10, bold: true },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "F4F2EC" } },
  border: { bottom: { style: "thin", color: { rgb: "7F8792" } } },
  alignment: { vertical: "top", wrapText: true },
};
/** By the first letter of the text, and not left to the program: each has its own way of finding out. */
const TEXT: Readonly<Record<"ltr" | "rtl", CellStyle>> = {
  ltr: { alignment: { vertical: "top", wrapText: true, readingOrder: "ltr" } },
  rtl: { alignment: { vertical: "top", horizontal: "right", wrapText: true, readingOrder: "rtl" } },
};
const DATE: CellStyle = { numFmt: DATE_FORMAT, alignment: { vertical: "top", horizontal: "left" } };
const HEADING: CellStyle = {
  font: { name: FONT, size: 12, bold: true },
  alignment: { vertical: "top", wrapText: true },
};

export async function writeWorkbook(options: WorkbookOptions): Promise<Uint8Array<ArrayBuffer>> {
  const { title, description, day } = options;
  const at = new Date(`${day}T00:00:00Z`);
  const bytes = await writeXlsx({
    sheets: options.sheets.map((sheet) => writeSheet(sheet, options)),
    defaultFont: { name: FONT, size: 10 },
    properties: { title, description, creator: "Parley", created: at, modified: at },
  });
  return fixArchive(bytes, day);
}

function writeSheet(sheet: SheetTable, { footer, isRightToLeft }: WorkbookOptions): WriteSheet {
  const base = isRightToLeft ? "rtl" : "ltr";
  const hasHead = sheet.head.length > 0;
  const shift = hasHead ? 1 : 0;
  const values: CellValue[][] = [
    ...(hasHead ? [[...sheet.head]] : []),
    ...sheet.rows.map((row) => row.map(writeValue)),
  ];
  const headings = new Set(sheet.headings?.map((row) => row + shift));
  const cells = new Map<string, { style: CellStyle }>();
  for (const [row, columns] of values.entries())
    for (const [column, value] of columns.entries()) {
      if (value === null) continue;
      const isHead = hasHead && row === 0;
      const style = isHead
        ? HEAD
        : headings.has(row)
          ? HEADING
          : value instanceof Date
            ? DATE
            : TEXT[directionOf(String(value), base)];
      cells.set(`${row},${column}`, { style });
    }
  return {
    name: sheet.name,
    rows: values,
    cells,
    columns: sheet.widths.map((width) => ({ width })),
    // Not every program finds the height of a row by itself.
    rowDefs: new Map(values.map((row, place) => [place, { height: heightOf(row, sheet.widths) }])),
    ...(hasHead && { freezePane: { rows: 1, columns: sheet.frozenColumns } }),
    ...(hasHead &&
      values.length > 1 && { autoFilter: { range: filterRange(sheet.head.length, values.length) } }),
    view: { rightToLeft: isRightToLeft },
    pageSetup: {
      ...{ paperSize: "a4", orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
      ...(hasHead && { printTitlesRow: "$1:$1" }),
    },
    // A letter behind "&" would be a code.
    headerFooter: { oddFooter: `&L&8${footer.slice(0, MOST_FOOTER).replaceAll("&", "&&")}&R&8&P / &N` },
  };
}

function writeValue(value: SheetValue): CellValue {
  if (value === null || typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value === "string") return value === "" ? null : value.slice(0, MOST_LETTERS);
  return value.day < FIRST_DAY ? value.day : new Date(`${value.day}T00:00:00Z`);
}

function heightOf(row: readonly CellValue[], widths: readonly number[]): number {
  const lines = row.map((value, column) => {
    if (typeof value !== "string") return 1;
    const width = (widths[column] ?? 10) * FILLED;
    return value.split("\n").reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / width)), 0);
  });
  return Math.min(MOST_HEIGHT, LINE * Math.max(1, ...lines));
}

/** "A1:F20". */
function filterRange(columns: number, rows: number): string {
  let letters = "";
  for (let left = columns; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return `A1:${letters}${rows}`;
}
