// The matrix: issues by parties at one date, with the status of every issue.
import { buildCell, viewDay } from "./as-of";
import type { CaseFile, Day, Issue, Key } from "./case-file";
import { type CaseIndex, indexCase } from "./case-index";
import type { Cell } from "./cell";
import { type Choice, chooseParties } from "./choice";
import { buildIssueStatus, decideIssueStatus, decideStatusesWith } from "./explain";
import { fitsFilters } from "./filters";
import type { IssueStatus } from "./issue-status";
import { once } from "./once";
import { findInRows } from "./search";
import type { ViewState } from "./view-state";
import { STATUSES, type Status } from "./vocabulary";
import type { CellOf } from "./voices";

export interface MatrixRow {
  issue: Issue;
  status: IssueStatus;
  /** For each chosen party outside the table that is not counted: the status if it were counted too. */
  with: readonly { party: Key; status: Status }[];
  /** By party key. */
  cells: Readonly<Record<Key, Cell>>;
}

export interface Matrix extends Choice {
  asOf: Day;
  rows: readonly MatrixRow[];
  /** How many issues have each status, those too that a filter leaves out. */
  summary: Readonly<Record<Status, number>>;
}

/** The part of a view that decides what the matrix says. */
export type MatrixView = Pick<
  ViewState,
  "parties" | "count" | "issues" | "asOf" | "status" | "redLine" | "onRecord" | "since" | "q"
>;

/** Looks cells up at one day. */
export function cellsAt(index: CaseIndex, day: Day): CellOf {
  return (party, issue) => buildCell(index, party, issue, day);
}

function countStatuses(rows: readonly MatrixRow[]): Record<Status, number> {
  const counts = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<Status, number>;
  for (const row of rows) counts[row.status.status]++;
  return counts;
}

/** What a view says before its filters leave anything out. */
export type WholeMatrix = Pick<Matrix, keyof Choice | "asOf" | "rows">;

/** The parts of a view that the rows depend on, filters apart. */
export type RowsView = Pick<ViewState, "parties" | "count" | "issues" | "asOf">;

/** The rows in the order of the case file, narrowed to the issues that the view asks for. */
export function buildMatrix(caseFile: CaseFile, view: MatrixView): Matrix {
  return filterMatrix(caseFile, buildWholeMatrix(caseFile, view), view);
}

/** The rows of all issues asked for, whatever the filters leave out. */
export function buildWholeMatrix(caseFile: CaseFile, view: RowsView): WholeMatrix {
  const index = indexCase(caseFile);
  const asOf = viewDay(caseFile, view.asOf);
  const choice = chooseParties(caseFile, view);
  const cellOf = cellsAt(index, asOf);
  const beside = choice.parties.filter(
    (party) => index.parties.get(party)?.role === "outside" && !choice.counted.includes(party),
  );
  const buildRow = (issue: Issue): MatrixRow => {
    // One status more for each party beside: computed where it is shown.
    const besides = once(() => decideStatusesWith(index, issue, choice.counted, beside, cellOf));
    return {
      issue,
      status: buildIssueStatus(index, issue, choice.counted, cellOf),
      get with() {
        return besides();
      },
      cells: Object.fromEntries(choice.parties.map((party) => [party, cellOf(party, issue.key)])),
    };
  };
  const rows = caseFile.issues
    .filter((issue) => !view.issues || view.issues.includes(issue.key))
    .map(buildRow);
  return { ...choice, asOf, rows };
}

/** What the filters of the view leave of it; the summary counts what they left out too. */
export function filterMatrix(
  caseFile: CaseFile,
  whole: WholeMatrix,
  view: Pick<MatrixView, "status" | "redLine" | "onRecord" | "since" | "q">,
): Matrix {
  const index = indexCase(caseFile);
  const cellOf = cellsAt(index, whole.asOf);
  const find = findInRows(index, view.q, whole.asOf);
  return {
    ...whole,
    rows: whole.rows.filter((row) => fitsFilters(row, view, { cellOf, find })),
    summary: countStatuses(whole.rows),
  };
}

/** Only the status of every issue: for pairs, changes and counts, where nobody asks why. */
export function decideStatuses(
  caseFile: CaseFile,
  counted: readonly Key[],
  day: Day,
): { issue: Key; status: Status }[] {
  const index = indexCase(caseFile);
  const cellOf = cellsAt(index, day);
  return caseFile.issues.map((issue) => ({
    issue: issue.key,
    status: decideIssueStatus(index, issue, counted, cellOf),
  }));
}
