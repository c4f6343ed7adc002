// In which order and under which headings the rows of the matrix stand. Nothing is lost and nothing stands twice.
import { newestDay } from "./filters";
import type { MatrixRow } from "./matrix";
import type { Sorting, ViewState } from "./view-state";
import { STATUSES_AS_SHOWN, type Status } from "./vocabulary";

/** What the rows of a group have in common; `none`: nothing that is shown. */
export type RowHeading =
  | { by: "group"; group: string }
  /** Issues without a group, where others have one. */
  | { by: "no-group" }
  | { by: "status"; status: Status }
  | { by: "none" };

export interface RowGroup {
  heading: RowHeading;
  rows: readonly MatrixRow[];
}

/** Nobody has offered or refused anything in either: neither is before the other. */
function rankStatus(status: Status): number {
  return STATUSES_AS_SHOWN.indexOf(status === "untested" ? "unanswered" : status);
}

/** These say nothing of how near the parties are, so they come last whichever way one sorts. */
function isUnranked({ status: { status } }: MatrixRow): boolean {
  return status === "unknown" || status === "off-agenda";
}

function byStatus(a: MatrixRow, b: MatrixRow, direction: 1 | -1): number {
  const unranked = Number(isUnranked(a)) - Number(isUnranked(b));
  const ranks = rankStatus(a.status.status) - rankStatus(b.status.status);
  return unranked || (isUnranked(a) ? ranks : ranks * direction);
}

function byNewest(a: MatrixRow, b: MatrixRow): number {
  const [one, other] = [newestDay(a) ?? "", newestDay(b) ?? ""];
  return one > other ? -1 : Number(one < other);
}

/** Sorting keeps the order of the case file among equals. Null: the order as it is. */
function comparator(sort: Sorting, language: string): ((a: MatrixRow, b: MatrixRow) => number) | null {
  const collator = new Intl.Collator(language, { numeric: true });
  switch (sort) {
    case "case":
      return null;
    case "best":
      return (a, b) => byStatus(a, b, 1);
    case "worst":
      return (a, b) => byStatus(a, b, -1);
    case "changed":
      return byNewest;
    case "title":
      return (a, b) => collator.compare(a.issue.title, b.issue.title);
  }
}

/** Neighbours of one group under one heading. */
function listRuns(rows: readonly MatrixRow[]): RowGroup[] {
  const isGrouped = rows.some(({ issue }) => issue.group !== undefined);
  const runs: { heading: RowHeading; rows: MatrixRow[] }[] = [];
  let last: string | undefined;
  for (const row of rows) {
    const { group } = row.issue;
    const run = runs.at(-1);
    if (run && group === last) run.rows.push(row);
    else runs.push({ heading: headingOf(group, isGrouped), rows: [row] });
    last = group;
  }
  return runs;
}

function headingOf(group: string | undefined, isGrouped: boolean): RowHeading {
  if (group !== undefined) return { by: "group", group };
  return { by: isGrouped ? "no-group" : "none" };
}

/**
 * The rows as the view asks for them. In the order of the case file its groups stand as they do there; sorted, each
 * group stands once, in the order of its first issue. Statuses in the order in which a reader meets them. `language`: of the titles, BCP 47.
 */
export function arrangeRows(
  rows: readonly MatrixRow[],
  { group, sort }: Pick<ViewState, "group" | "sort">,
  language: string,
): RowGroup[] {
  const compare = comparator(sort, language);
  const sorted = (some: readonly MatrixRow[]) => (compare === null ? some : some.toSorted(compare));
  const gather = <T>(of: (row: MatrixRow) => T) => {
    const groups = new Map<T, MatrixRow[]>();
    for (const row of rows) {
      const name = of(row);
      const group = groups.get(name);
      if (group) group.push(row);
      else groups.set(name, [row]);
    }
    return groups;
  };
  switch (group) {
    case "none":
      return rows.length === 0 ? [] : [{ heading: { by: "none" }, rows: sorted(rows) }];
    case "status": {
      const groups = gather((row) => row.status.status);
      return STATUSES_AS_SHOWN.flatMap((status): RowGroup[] => {
        const own = groups.get(status);
        return own ? [{ heading: { by: "status", status }, rows: sorted(own) }] : [];
      });
    }
    case "group": {
      // In the order of the case file a group that it takes up again has its heading again.
      if (compare === null) return listRuns(rows);
      const groups = gather((row) => row.issue.group);
      const isGrouped = [...groups.keys()].some((name) => name !== undefined);
      return [...groups].map(([name, own]) => ({
        heading: headingOf(name, isGrouped),
        rows: sorted(own),
      }));
    }
  }
}
