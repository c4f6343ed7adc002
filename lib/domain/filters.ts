// Which issues a view leaves out.
import type { Day, Key, PartialDate } from "./case-file";
import type { Cell } from "./cell";
import { firstDay, lastDay } from "./day";
import type { MatrixRow } from "./matrix";
import type { FindInRow } from "./search";
import { EMPTY_VIEW, type ViewState } from "./view-state";
import type { CellOf } from "./voices";

/** The answers by which issues are left out. */
export type Filters = Pick<ViewState, "status" | "redLine" | "onRecord" | "since" | "q">;

/** The answers with which every issue is shown. */
export const NO_FILTERS: Filters = {
  status: EMPTY_VIEW.status,
  redLine: EMPTY_VIEW.redLine,
  onRecord: EMPTY_VIEW.onRecord,
  since: EMPTY_VIEW.since,
  q: EMPTY_VIEW.q,
};

/** What the filters look at besides the row. */
export interface Known {
  cellOf: CellOf;
  find: FindInRow;
}

/** A filter may ask about a party that is not shown: its cell is not in the row. */
function cellIn({ issue, cells }: MatrixRow, party: Key, { cellOf }: Known): Cell {
  return (Object.hasOwn(cells, party) ? cells[party] : undefined) ?? cellOf(party, issue.key);
}

export function hasRedLine(party: Key, row: MatrixRow, known: Known): boolean {
  return Object.values(cellIn(row, party, known).stances).includes("red-line");
}

export function isOnRecord(party: Key, row: MatrixRow, known: Known): boolean {
  return cellIn(row, party, known).onRecord;
}

/** The first day of the newest position shown in the row; null: there is none. */
export function newestDay({ cells }: Pick<MatrixRow, "cells">): Day | null {
  const days = Object.values(cells).flatMap(({ position }) => (position ? [firstDay(position.from)] : []));
  return days.reduce<Day | null>((newest, day) => (newest === null || day > newest ? day : newest), null);
}

export function isChangedSince(since: PartialDate, row: MatrixRow): boolean {
  const newest = newestDay(row);
  return newest !== null && newest > lastDay(since);
}

export function fitsFilters(row: MatrixRow, filters: Filters, known: Known): boolean {
  const { status, redLine, onRecord, since, q } = filters;
  return (
    (status.length === 0 || status.includes(row.status.status)) &&
    redLine.every((party) => hasRedLine(party, row, known)) &&
    onRecord.every((party) => isOnRecord(party, row, known)) &&
    (since === null || isChangedSince(since, row)) &&
    (q === null || known.find(row.issue.key, row.cells).isFound)
  );
}
