// What an address shows of a large matrix, computed in the browser; the server's answer with the controls follows.

import type { CaseFile } from "@/lib/domain/case-file";
import { languageOfCase } from "@/lib/domain/case-language";
import { buildGridRows, type GridRow } from "@/lib/domain/grid";
import {
  buildMatrix,
  buildWholeMatrix,
  filterMatrix,
  type RowsView,
  type WholeMatrix,
} from "@/lib/domain/matrix";
import { type CellAddress, readViewState, type ViewState } from "@/lib/domain/view-state";
import { buildGridColumns, type GridColumn } from "./grid-columns";
import { whenIdle } from "./when-idle";

export interface GridContent {
  /** The query of the address, as it stands there. */
  query: string;
  view: ViewState;
  asOf: string;
  columns: readonly GridColumn[];
  rows: readonly GridRow[];
}

/** What an address asks for; null where it is another page, or says something that only the server can answer. */
function readAsked(
  caseFile: CaseFile,
  href: string,
  pathname: string,
): { view: ViewState; query: string } | null {
  const url = new URL(href, window.location.origin);
  if (url.pathname !== pathname) return null;
  const { view, dropped } = readViewState(Object.fromEntries(url.searchParams), caseFile);
  return dropped.length > 0 || view.table !== null ? null : { view, query: url.search };
}

let latest: { caseFile: CaseFile; name: string; whole: WholeMatrix } | null = null;

const nameOf = ({ parties, count, issues, asOf }: RowsView) => JSON.stringify([parties, count, issues, asOf]);

const isKnown = (caseFile: CaseFile, view: RowsView) =>
  latest?.caseFile === caseFile && latest.name === nameOf(view);

/** Kept from one change to the next: with another filter or order no status is another. */
function readWhole(caseFile: CaseFile, view: RowsView): WholeMatrix {
  if (latest === null || !isKnown(caseFile, view))
    latest = { caseFile, name: nameOf(view), whole: buildWholeMatrix(caseFile, view) };
  return latest.whole;
}

/** So many issues are computed within a frame. */
const AT_A_TIME = 20;

/**
 * Computes what is shown once, a part whenever the browser has nothing else to do, so that the first change is as quick
 * as any later one. Gives what ends it.
 */
export function rehearse(caseFile: CaseFile, view: ViewState): () => void {
  const keys = caseFile.issues.map(({ key }) => key);
  const language = languageOfCase(caseFile);
  let cancel = () => {};
  const go = (from: number) => {
    // A change that came first has done it.
    if (isKnown(caseFile, view)) return;
    cancel = whenIdle(() => {
      if (from >= keys.length) {
        readWhole(caseFile, view);
        return;
      }
      const part = { ...view, issues: keys.slice(from, from + AT_A_TIME) };
      buildGridRows(buildMatrix(caseFile, part), view, language);
      go(from + AT_A_TIME);
    });
  };
  go(0);
  return () => cancel();
}

/** Null for what only the server can say, and for what is shown already. */
export function computeHere(
  caseFile: CaseFile,
  href: string,
  pathname: string,
  shown: ViewState,
): GridContent | null {
  const asked = readAsked(caseFile, href, pathname);
  // A packed case has no words to look for.
  if (asked === null || asked.view.q !== null || showsTheSame(asked.view, shown)) return null;
  const { view, query } = asked;
  const matrix = filterMatrix(caseFile, readWhole(caseFile, view), view);
  return {
    query,
    view,
    asOf: matrix.asOf,
    columns: buildGridColumns(matrix, caseFile),
    rows: buildGridRows(matrix, view, languageOfCase(caseFile)),
  };
}

/** The cell that an address opens beside what is shown; null where it shows something else, or opens none. */
export function findOpened(
  caseFile: CaseFile,
  href: string,
  pathname: string,
  shown: ViewState,
): CellAddress | null {
  const asked = readAsked(caseFile, href, pathname);
  return asked !== null && showsTheSame(asked.view, shown) ? asked.view.cell : null;
}

/** Whether two views show the same rows, columns and cells; what is open beside them does not matter. */
function showsTheSame(one: ViewState, other: ViewState): boolean {
  const part = (view: ViewState) => JSON.stringify({ ...view, cell: null, why: null });
  return part(one) === part(other);
}
