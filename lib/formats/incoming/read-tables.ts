// Tables of positions, statements and sources as what they add to a draft. Rows belong to a thing by the keys and names
// in them, never by where they stand; a blank cell says nothing.
import type { Source, Statement } from "@/lib/domain/case-file";
import { quote } from "@/lib/schemas/fault";
import { emptyIncoming, type Incoming, type Place, UnreadableFile } from "./incoming";
import { readPositionRows } from "./position-rows";
import type { Table, TableRow } from "./table";
import { type ColumnChoice, neededFields, type ReadableTable, recogniseTable } from "./table-fields";

export interface TableOptions {
  columns: ColumnChoice;
  /** What a new position has where its row says nothing. */
  defaults: Readonly<Record<"from" | "basis" | "confidence", string | undefined>>;
  /** A blank cell clears what the draft says. */
  blankClears: boolean;
}

/** One row with its fields by name. */
export class RowReader {
  readonly place: Place;
  readonly columns: Readonly<Record<string, string>>;

  constructor(
    readonly readable: ReadableTable,
    readonly row: TableRow,
  ) {
    this.place = { file: readable.table.file, at: row.at };
    this.columns = headingsOf(readable);
  }

  /** undefined: there is no such column, or the cell is blank. */
  text(field: string): string | undefined {
    const index = this.readable.columns.get(field);
    const cell = index === undefined ? undefined : this.row.cells[index];
    return cell === undefined || cell === "" ? undefined : cell;
  }

  isBlank(field: string): boolean {
    return this.readable.columns.has(field) && this.text(field) === undefined;
  }

  at(field: string): Place {
    const column = this.columns[field];
    return column === undefined ? this.place : { ...this.place, column };
  }
}

const known = new WeakMap<ReadableTable, Readonly<Record<string, string>>>();

function headingsOf(readable: ReadableTable): Readonly<Record<string, string>> {
  let headings = known.get(readable);
  if (headings === undefined) {
    const pairs = [...readable.columns].map(([field, index]) => [
      field,
      readable.table.headings[index] ?? "",
    ]);
    headings = Object.fromEntries(pairs) as Record<string, string>;
    known.set(readable, headings);
  }
  return headings;
}

/** Throws UnreadableFile where no table is one that is known. */
export function readTables(tables: readonly Table[], options: TableOptions): Incoming {
  const incoming = emptyIncoming();
  let read = 0;
  for (const table of tables) {
    const readable = recogniseTable(table, options.columns);
    if (readable === null) {
      if (table.sheet !== null) {
        const message = `the sheet ${quote(table.sheet)} is neither of positions nor of statements or sources: it is passed over`;
        incoming.warnings.push({ file: table.file, at: `sheet ${table.sheet}`, message });
      }
      continue;
    }
    read += 1;
    incoming.slug ??= readSlug(readable);
    if (readable.kind === "sources") readSources(readable, incoming);
    else if (readable.kind === "statements") readStatements(readable, incoming);
    else readPositionRows(readable, options, incoming);
  }
  if (read === 0) throw new UnreadableFile(tables.map(describeUnknown));
  return incoming;
}

function describeUnknown({ file, sheet, headings }: Table) {
  const found = headings.slice(0, 12).map(quote).join(", ");
  const needed = neededFields("positions").map(quote).join(" and ");
  return {
    ...{ file, at: sheet === null ? "row 1" : `sheet ${sheet}, row 1` },
    message: `the columns are ${found}: a table of positions needs at least ${needed}; name the columns so, or say which is which`,
  };
}

function readSlug(readable: ReadableTable): string | null {
  for (const row of readable.table.rows) {
    const slug = new RowReader(readable, row).text("negotiation");
    if (slug !== undefined) return slug;
  }
  return null;
}

function pickFields(row: RowReader, fields: readonly string[]): Record<string, string> {
  const picked: Record<string, string> = {};
  for (const field of fields) {
    const text = row.text(field);
    if (text !== undefined) picked[field] = text;
  }
  return picked;
}

const SOURCE_FIELDS = ["title", "publisher", "author", "url", "published", "accessed", "archive"];

function readSources(readable: ReadableTable, incoming: Incoming): void {
  for (const line of readable.table.rows) {
    const row = new RowReader(readable, line);
    const value = pickFields(row, [...SOURCE_FIELDS, "language", "kind"]) as Partial<Source>;
    const { place, columns } = row;
    incoming.sources.push({ place, columns, key: row.text("key") ?? "", value, defaults: { kind: "news" } });
  }
}

function readStatements(readable: ReadableTable, incoming: Incoming): void {
  for (const line of readable.table.rows) {
    const row = new RowReader(readable, line);
    const fields = ["party", "speaker", "speakerRole", "date", "kind", "channel", "text", "source"];
    const value = pickFields(row, fields) as Partial<Statement>;
    const [language, text] = [row.text("originalLanguage"), row.text("originalText")];
    if (language !== undefined && text !== undefined) value.original = { text, language };
    const { place, columns } = row;
    incoming.statements.push({ place, columns, key: row.text("key") ?? "", value });
  }
}
