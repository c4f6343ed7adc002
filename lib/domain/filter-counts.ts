// How many issues each answer to a filter would leave, so that nobody takes one that leaves nothing unawares.
import type { Key, PartialDate } from "./case-file";
import type { CaseIndex } from "./case-index";
import { type Filters, fitsFilters, hasRedLine, isChangedSince, isOnRecord, type Known } from "./filters";
import { cellsAt, type Matrix } from "./matrix";
import { findInRows } from "./search";
import { STATUSES, type Status } from "./vocabulary";

/** How many issues would be shown if the answer were given, all other filters as they are. */
export interface FilterCounts {
  /** Of the statuses any one is enough: each alone. */
  status: Readonly<Record<Status, number>>;
  /** Each party besides those asked about already. */
  redLine: ReadonlyMap<Key, number>;
  onRecord: ReadonlyMap<Key, number>;
  /** Each date in place of the one asked about. */
  since: ReadonlyMap<PartialDate, number>;
}

/** `whole`: the matrix of the view without its filters. For its parties, and for the dates given. */
export function countFilters(
  index: CaseIndex,
  whole: Matrix,
  filters: Filters,
  dates: readonly PartialDate[],
): FilterCounts {
  const known: Known = {
    cellOf: cellsAt(index, whole.asOf),
    find: findInRows(index, filters.q, whole.asOf),
  };
  const fitting = (change: Partial<Filters>) =>
    whole.rows.filter((row) => fitsFilters(row, { ...filters, ...change }, known));
  const now = fitting({});
  const forParties = (test: typeof hasRedLine) =>
    new Map(whole.parties.map((party) => [party, now.filter((row) => test(party, row, known)).length]));
  const ofAnyStatus = fitting({ status: [] });
  const ofAnyAge = fitting({ since: null });
  return {
    status: Object.fromEntries(
      STATUSES.map((status) => [status, ofAnyStatus.filter((row) => row.status.status === status).length]),
    ) as Record<Status, number>,
    redLine: forParties(hasRedLine),
    onRecord: forParties(isOnRecord),
    since: new Map(dates.map((date) => [date, ofAnyAge.filter((row) => isChangedSince(date, row)).length])),
  };
}
