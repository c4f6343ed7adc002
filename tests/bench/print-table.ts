/** The first row is the head; columns as wide as what stands in them. */
export function printTable(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? "").length)),
  );
  for (const row of rows) console.log(row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  "));
  console.log();
}

export const ms = (value: number | undefined) => (value === undefined ? "–" : value.toFixed(1));
