// Tab-separated text, as spreadsheets put it on the clipboard: a cell with a tab, a line break or a quotation mark at
// its beginning stands in quotation marks, with those in it doubled.

/** Rows of cells as text with CRLF between the rows, as spreadsheets write it; behind them too after an empty last row. */
export function writeTabText(rows: readonly (readonly string[])[]): string {
  const text = rows.map((row) => row.map(writeField).join("\t")).join("\r\n");
  return rows.length > 1 && rows.at(-1)?.join("\t") === "" ? `${text}\r\n` : text;
}

function writeField(text: string): string {
  return /[\t\r\n]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One row at least. A line break at the very end of the text, which spreadsheets write, begins no further row. */
export function readTabText(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let place = 0;
  for (;;) {
    const [field, next] = readField(text, place);
    row.push(field);
    place = next;
    if (text[place] === "\t") {
      place++;
      continue;
    }
    rows.push(row);
    row = [];
    if (text[place] === "\r") place++;
    if (text[place] === "\n") place++;
    if (place >= text.length) return rows;
  }
}

/** The field that begins at `place`, and where it ends. */
function readField(text: string, place: number): [field: string, end: number] {
  const quoted = text[place] === '"' ? readQuoted(text, place) : null;
  if (quoted) return quoted;
  let end = place;
  while (end < text.length && !"\t\r\n".includes(text[end] as string)) end++;
  return [text.slice(place, end), end];
}

/** Null: the quotation mark is no beginning of a quoted field, but a part of the text. */
function readQuoted(text: string, place: number): [field: string, end: number] | null {
  let field = "";
  for (let at = place + 1; at < text.length; at++) {
    if (text[at] !== '"') field += text[at];
    else if (text[at + 1] === '"') {
      field += '"';
      at++;
    } else {
      const isEnd = at + 1 >= text.length || "\t\r\n".includes(text[at + 1] as string);
      return isEnd ? [field, at + 1] : null;
    }
  }
  return null;
}

/** `area` filled with what was copied: a block that fits several times is repeated, as in a spreadsheet. */
export function spreadTabText(
  block: readonly (readonly string[])[],
  area: { rows: number; columns: number },
): string[][] {
  const height = block.length;
  const width = Math.max(1, ...block.map((row) => row.length));
  const fits = area.rows % height === 0 && area.columns % width === 0;
  const rows = fits ? area.rows : height;
  const columns = fits ? area.columns : width;
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => block[row % height]?.[column % width] ?? ""),
  );
}
