// Who was searched for on which issue, up to which date; and what nobody has looked at for long.
import type { CaseFile, Day, Issue, Key, PartialDate, Search } from "../case-file";
import { daysBetween, lastDay } from "../day";

/** A search is old from the day after so many. */
const SEARCH_HOLDS_DAYS = 90;

/** The issue with the search noted; `until` null: as if nobody had searched. Where the place is not told, it stays. */
export function withSearch(
  issue: Issue,
  party: Key,
  search: { until: PartialDate; where?: string } | null,
): Issue {
  const { searched = [], ...rest } = issue;
  const known = searched.find((one) => one.party === party);
  const where = search?.where ?? known?.where;
  const made =
    search === null
      ? []
      : [{ party, until: search.until, ...(where !== undefined && where !== "" && { where }) }];
  const at = searched.findIndex((one) => one.party === party);
  const others = (of: readonly Search[]) => of.filter((one) => one.party !== party);
  const all =
    at < 0
      ? [...searched, ...made]
      : [...others(searched.slice(0, at)), ...made, ...others(searched.slice(at))];
  return all.length === 0 ? rest : { ...rest, searched: all };
}

export interface OldSearch {
  party: Key;
  issue: Key;
  until: PartialDate;
  days: number;
}

/** The searches that ended more than 90 days before `today`, the oldest first. */
export function listOldSearches({ issues }: Pick<CaseFile, "issues">, today: Day): OldSearch[] {
  return issues
    .flatMap(({ key: issue, searched = [] }) =>
      searched.map(({ party, until }) => ({ party, issue, until, days: daysBetween(lastDay(until), today) })),
    )
    .filter(({ days }) => days > SEARCH_HOLDS_DAYS)
    .toSorted((a, b) => b.days - a.days);
}
