// What the columns of a table mean: by the names that export writes, by what people call them, or as somebody chose.

import { foldName } from "./name-index";
import type { Table } from "./table";

const TABLE_KINDS = ["positions", "statements", "sources"] as const;
export type TableKind = (typeof TABLE_KINDS)[number];

/** The fields of each kind of table, as export writes them, in its order. */
export const TABLE_FIELDS = {
  positions: [
    ...["party", "issue", "from", "headline", "agenda", "option", "stance", "condition"],
    ...["redLine", "basis", "confidence", "priority", "note", "statements"],
  ],
  statements: [
    ...["key", "party", "speaker", "speakerRole", "date", "kind", "channel", "text"],
    ...["originalLanguage", "originalText", "source", "publisher", "url", "published"],
  ],
  sources: [
    ...["key", "title", "publisher", "author", "url", "published"],
    ...["accessed", "archive", "language", "kind"],
  ],
} as const satisfies Record<TableKind, readonly string[]>;

/** Columns that say where a table came from: read for the negotiation, and no field of a row. */
const ORIGIN_FIELDS: readonly string[] = ["negotiation", "release", "asOf"];

/** Without these a table is of no kind. */
const NEEDED: Record<TableKind, readonly string[]> = {
  positions: ["party", "issue"],
  statements: ["key", "text", "source"],
  sources: ["key", "title", "url"],
};

/** What people call the columns of their own sheets; folded. */
const OTHER_NAMES: Record<string, readonly string[]> = {
  party: ["actor", "country", "delegation", "who"],
  issue: ["topic", "question", "subject"],
  from: ["date", "since", "day"],
  headline: ["position", "summary", "what"],
  option: ["outcome", "choice"],
  redLine: ["red line"],
  note: ["notes", "comment", "remark"],
  statements: ["evidence", "statement"],
  condition: ["if", "on condition"],
  speakerRole: ["speaker role"],
  originalLanguage: ["original language"],
  originalText: ["original text", "original"],
  url: ["link", "address"],
};

/** Heading → field, as somebody chose; "" leaves the column out. By folded heading. */
export type ColumnChoice = Readonly<Record<string, string>>;

export interface ReadableTable {
  kind: TableKind;
  table: Table;
  /** Field → index of its column. */
  columns: ReadonlyMap<string, number>;
}

/** What each heading of a table of that kind means; null: nothing that is known. */
function fieldOfHeading(heading: string, kind: TableKind, chosen: ColumnChoice): string | null {
  const folded = foldName(heading);
  const fields: readonly string[] = TABLE_FIELDS[kind];
  const choice = Object.hasOwn(chosen, folded) ? chosen[folded] : undefined;
  if (choice !== undefined) return fields.includes(choice) ? choice : null;
  return (
    [...fields, ...ORIGIN_FIELDS].find((field) => foldName(field) === folded) ??
    fields.find((field) => OTHER_NAMES[field]?.includes(folded)) ??
    null
  );
}

/** The kind of a table whose columns have what that kind needs; null: none. */
export function recogniseTable(table: Table, chosen: ColumnChoice): ReadableTable | null {
  const order: readonly TableKind[] = ["positions", "sources", "statements"];
  for (const kind of order) {
    const columns = new Map<string, number>();
    for (const [index, heading] of table.headings.entries()) {
      const field = fieldOfHeading(heading, kind, chosen);
      if (field !== null && !columns.has(field)) columns.set(field, index);
    }
    if (NEEDED[kind].every((field) => columns.has(field))) return { kind, table, columns };
  }
  return null;
}

export function neededFields(kind: TableKind): readonly string[] {
  return NEEDED[kind];
}

/** What every column of a table means, as it is read; of one that is of no kind, as a table of positions. */
export function describeColumns(
  table: Table,
  chosen: ColumnChoice,
): { kind: TableKind | null; fields: (string | null)[] } {
  const kind = recogniseTable(table, chosen)?.kind ?? null;
  return {
    kind,
    fields: table.headings.map((heading) => fieldOfHeading(heading, kind ?? "positions", chosen)),
  };
}

export function isTableKind(word: string | null): word is TableKind {
  return TABLE_KINDS.some((kind) => kind === word);
}
