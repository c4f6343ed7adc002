// What an address shows of a large matrix, computed in the browser; the server's answer with the controls follows.
import type { CaseFile } from "@/lib/domain/case-file";
import { buildGridRows, type GridRow } from "@/lib/domain/grid";
import { buildMatrix } from "@/lib/domain/matrix";
import { readViewState, type ViewState } from "@/lib/domain/view-state";
import { buildGridColumns, type GridColumn } from "./grid-columns";

export interface GridContent {
  /** The query of the address, as it stands there. */
  query: string;
  view: ViewState;
  asOf: string;
  columns: readonly GridColumn[];
  rows: readonly GridRow[];
}

/** Null for what only the server can say. */
export function computeHere(caseFile: CaseFile, href: string, pathname: string): GridContent | null {
  const url = new URL(href, window.location.origin);
  if (url.pathname !== pathname) return null;
  const { view, dropped } = readViewState(Object.fromEntries(url.searchParams), caseFile);
  // A packed case has no words to look for.
  if (dropped.length > 0 || view.table !== null || view.q !== null) return null;
  const matrix = buildMatrix(caseFile, view);
  return {
    query: url.search,
    view,
    asOf: matrix.asOf,
    columns: buildGridColumns(matrix, caseFile),
    rows: buildGridRows(matrix, view, caseFile.negotiation.language ?? "en"),
  };
}

/** Whether two views show the same rows, columns and cells; what is open beside them does not matter. */
export function showsTheSame(one: ViewState, other: ViewState): boolean {
  const part = (view: ViewState) => JSON.stringify({ ...view, cell: null, why: null });
  return part(one) === part(other);
}
