// Rows of a matrix by their status, as strips and preview cards count them.
import type { Issue } from "./case-file";
import type { MatrixRow } from "./matrix";
import { STATUSES_AS_SHOWN, type Status } from "./vocabulary";

export interface StatusGroup {
  status: Status;
  about: Issue["about"];
  /** At least one. */
  rows: readonly MatrixRow[];
}

const MEETING: readonly Status[] = ["same-choice", "common-ground", "on-conditions"];

/** By status; conduct on which all accept something apart, since that is no common ground. */
export function groupByStatus(rows: readonly MatrixRow[]): StatusGroup[] {
  return STATUSES_AS_SHOWN.flatMap((status) => {
    const all = rows.filter((row) => row.status.status === status);
    const isConduct = (row: MatrixRow) => MEETING.includes(status) && row.issue.about === "conduct";
    const groups: StatusGroup[] = [
      { status, about: "outcome", rows: all.filter((row) => !isConduct(row)) },
      { status, about: "conduct", rows: all.filter(isConduct) },
    ];
    return groups.filter((group) => group.rows.length > 0);
  });
}
