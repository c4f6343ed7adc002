// Rows within a form, whose values are flat: `options.0.label`. What the buttons of a row do to them.

export type FormValues = Readonly<Record<string, string>>;

/** `options up 2`: the list, what is done, and the row; `options move 2 0`: where to as well. */
export type RowCommand =
  | { list: string; does: "add" | "up" | "down" | "remove"; row: number }
  | { list: string; does: "move"; row: number; to: number };

export function readRowCommand(text: string): RowCommand | null {
  const [list = "", does, ...numbers] = text.split(" ");
  if (!numbers.every((number) => /^\d{1,3}$/.test(number))) return null;
  const [row, to, ...rest] = numbers.map(Number);
  if (row === undefined || rest.length > 0) return null;
  if (does === "move") return to === undefined ? null : { list, does, row, to };
  if (does !== "add" && does !== "up" && does !== "down" && does !== "remove") return null;
  return to === undefined ? { list, does, row } : null;
}

export function writeRowCommand(command: RowCommand): string {
  const { list, does, row } = command;
  return `${list} ${does} ${row}${command.does === "move" ? ` ${command.to}` : ""}`;
}

/** The rows of a list in their order, each by the names of its fields. */
export function readRows(values: FormValues, list: string): Record<string, string>[] {
  const rows: Record<string, string>[] = [];
  for (const [name, value] of Object.entries(values)) {
    const [, place, field] = splitName(name, list);
    if (place === undefined || field === undefined) continue;
    const row = rows[place] ?? {};
    row[field] = value;
    rows[place] = row;
  }
  // Places that nobody sent leave holes.
  return rows.filter((row) => row !== undefined);
}

/** More than any list of a thing may have. */
const MOST_ROWS = 2000;

function splitName(name: string, list: string): [list?: string, place?: number, field?: string] {
  if (!name.startsWith(`${list}.`)) return [];
  const [place = "", field, ...rest] = name.slice(list.length + 1).split(".");
  if (field === undefined || rest.length > 0 || !/^\d{1,4}$/.test(place)) return [];
  return Number(place) < MOST_ROWS ? [list, Number(place), field] : [];
}

/** The same values with these rows in place of those of the list. */
export function withRows(
  values: FormValues,
  list: string,
  rows: readonly Readonly<Record<string, string>>[],
): Record<string, string> {
  const others = Object.entries(values).filter(([name]) => splitName(name, list).length === 0);
  const own = rows.flatMap((row, place) =>
    Object.entries(row).map(([field, value]) => [`${list}.${place}.${field}`, value] as const),
  );
  return Object.fromEntries([...others, ...own]);
}

/**
 * The values after a button of a row was pressed, and where the row is then.
 * @param fields of a row: a new one has them all, empty
 */
export function rearrangeRows(
  values: FormValues,
  command: RowCommand,
  fields: readonly string[],
): { values: Record<string, string>; row: number } {
  const { list, does, row } = command;
  const rows = readRows(values, list);
  const last = rows.length - 1;
  if (does === "add") {
    rows.push(Object.fromEntries(fields.map((field) => [field, ""])));
    return { values: withRows(values, list, rows), row: rows.length - 1 };
  }
  const [taken] = rows.splice(row, 1);
  if (taken === undefined) return { values: withRows(values, list, rows), row: Math.max(0, last) };
  if (does === "remove") return { values: withRows(values, list, rows), row: Math.min(row, last - 1) };
  const wanted = command.does === "move" ? command.to : does === "up" ? row - 1 : row + 1;
  const to = Math.max(0, Math.min(wanted, last));
  rows.splice(to, 0, taken);
  return { values: withRows(values, list, rows), row: to };
}
