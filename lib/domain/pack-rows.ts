// The rows of a large matrix as one text: what React sends to a browser is read value by value, a text is read at once.
import type { GridRow } from "./grid";

/** No code holds it. */
const BETWEEN = " ";

export function packRows(rows: readonly GridRow[]): string {
  return JSON.stringify(rows.map((row) => ({ ...row, cells: row.cells.join(BETWEEN) })));
}

export function unpackRows(text: string): GridRow[] {
  const rows: (Omit<GridRow, "cells"> & { cells: string })[] = JSON.parse(text);
  return rows.map((row) => ({ ...row, cells: row.cells === "" ? [] : row.cells.split(BETWEEN) }));
}
