// Tables as they stand in a file: what the columns are called, and rows of texts that know their place.
import Papa from "papaparse";
import { MAX_CELL_LENGTH, MAX_TABLE_COLUMNS, MAX_TABLE_ROWS } from "@/lib/schemas/limits";
import { refuseFile } from "./incoming";

export interface TableRow {
  /** As the person finds it: `row 12`. */
  at: string;
  cells: readonly string[];
}

export interface Table {
  file: string;
  /** Of a workbook; null: the file is the table. */
  sheet: string | null;
  headings: readonly string[];
  /** Without those that are blank. */
  rows: readonly TableRow[];
}

/** What a spreadsheet would run is written behind an apostrophe; here it goes again. */
const NEUTRALISED = /^'(?=[=+\-@\t\r])/;

/** Texts that a cell may hold without saying anything. */
export function cleanCell(text: string): string {
  return text.replace(/\r\n?/g, "\n").trim().replace(NEUTRALISED, "");
}

/** Collects rows within the limits; the first that is not blank names the columns. */
export class TableBuilder {
  #headings: string[] | null = null;
  readonly #rows: TableRow[] = [];

  constructor(
    readonly file: string,
    readonly sheet: string | null,
  ) {}

  /** @param number of the row, counted from 1 */
  add(number: number, cells: readonly string[]): void {
    const at = `${this.sheet === null ? "" : `sheet ${this.sheet}, `}row ${number}`;
    const place = { file: this.file, at };
    let end = cells.length;
    while (end > 0 && cells[end - 1]?.trim() === "") end--;
    if (end === 0) return;
    if (end > MAX_TABLE_COLUMNS) {
      refuseFile(
        place,
        `the row has ${end} columns; at most ${MAX_TABLE_COLUMNS} are read: leave out what is not needed`,
      );
    }
    const long = cells.findIndex((cell) => cell.length > MAX_CELL_LENGTH);
    if (long >= 0) {
      const column = this.#headings?.[long] ?? `column ${long + 1}`;
      const { length } = cells[long] ?? "";
      const message = `the cell has ${length} letters; at most ${MAX_CELL_LENGTH} are read: shorten it, or look for a quotation mark that is not closed`;
      refuseFile({ ...place, column }, message);
    }
    const clean = cells.slice(0, end).map(cleanCell);
    if (this.#headings === null) {
      this.#headings = clean;
      return;
    }
    if (this.#rows.length === MAX_TABLE_ROWS) {
      refuseFile(place, `there are more than ${MAX_TABLE_ROWS} rows: split the table`);
    }
    this.#rows.push({ at, cells: clean });
  }

  /** null: nothing was in it. */
  build(): Table | null {
    if (this.#headings === null) return null;
    return { file: this.file, sheet: this.sheet, headings: this.#headings, rows: this.#rows };
  }
}

/** Comma, semicolon or tab, whichever the first line has most of. */
function guessDelimiter(text: string): string {
  const line = text.slice(0, 20_000).split(/\r?\n/, 1)[0] ?? "";
  const count = (delimiter: string) => line.split(delimiter).length;
  return [",", ";", "\t"].reduce((best, each) => (count(each) > count(best) ? each : best));
}

/** CSV or TSV, a row at a time. Throws UnreadableFile. */
export function* readDelimited(text: string, file: string): Generator<{ number: number; cells: string[] }> {
  let rows: string[][] = [];
  const delimiter = guessDelimiter(text);
  // In parts, so that a file of a million rows is refused at the limit and not held first.
  let failed: Papa.ParseError | undefined;
  let number = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    step: ({ data, errors }, parser) => {
      number += 1;
      failed = errors.find(({ type }) => type === "Quotes");
      rows.push(data);
      if (failed !== undefined || rows.length > MOST_LINES) parser.abort();
    },
  });
  if (failed !== undefined) {
    refuseFile(
      { file, at: `row ${number}` },
      `a quotation mark is not closed or stands in the midst of a cell (${failed.message}): write it twice, or put the whole cell into quotation marks`,
    );
  }
  if (rows.length > MOST_LINES)
    refuseFile(
      { file, at: `row ${MOST_LINES}` },
      `there are more than ${MAX_TABLE_ROWS} rows: split the table`,
    );
  let at = 0;
  for (const cells of rows) {
    at += 1;
    yield { number: at, cells };
  }
  rows = [];
}

/** Blank lines between the rows do not count as rows, but cost as much. */
const MOST_LINES = 2 * MAX_TABLE_ROWS;

export function readDelimitedTable(text: string, file: string): Table | null {
  const builder = new TableBuilder(file, null);
  for (const { number, cells } of readDelimited(text, file)) builder.add(number, cells);
  return builder.build();
}
