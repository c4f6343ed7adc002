// The status of one issue: the first row of the table in "Status of one issue" that holds.
import type { Issue, Key } from "./case-file";
import type { Clash } from "./issue-status";
import { allOptions, covers, intersection, type Marks, optionKeys, union } from "./marks";
import type { Status } from "./vocabulary";

/** Where another voice cannot improve the status. */
const FINAL: ReadonlySet<Status> = new Set<Status>(["agenda-dispute", "red-line-conflict", "gap"]);

/** The red lines of `one` cover every option that `other` accepts or would accept on conditions, and there is one. */
function shutsOut(one: Marks, other: Marks): boolean {
  return one !== other && other.wanted !== 0 && covers(one.redLines, other.wanted);
}

export function isDeadlock(issue: Issue, onRecord: readonly Marks[]): boolean {
  return union(onRecord, (marks) => marks.redLines) === allOptions(issue);
}

/** Every ordered pair of parties of which one's red lines shut out the other, in the order of the parties. */
export function listClashes(issue: Issue, onRecord: readonly Marks[]): Clash[] {
  return onRecord.flatMap((one) =>
    onRecord
      .filter((other) => shutsOut(one, other))
      .map((other) => ({ by: one.party, against: other.party, options: optionKeys(issue, other.wanted) })),
  );
}

/** Options that somebody accepts, or would on conditions, and nobody objects to; and those that nobody has asked for. */
export function findOpenOptions(
  issue: Issue,
  onRecord: readonly Marks[],
): { unanswered: number; untested: number } {
  const open = allOptions(issue) & ~union(onRecord, (marks) => marks.objected);
  const wanted = union(onRecord, (marks) => marks.wanted);
  return { unanswered: open & wanted, untested: open & ~wanted };
}

/** The options that make the row true: none unless the status is one on which the parties meet. */
export function listLanding(issue: Issue, status: Status, onRecord: readonly Marks[]): Key[] {
  switch (status) {
    case "same-choice":
      return optionKeys(
        issue,
        intersection(issue, onRecord, (marks) => marks.preferred),
      );
    case "common-ground":
      return optionKeys(
        issue,
        intersection(issue, onRecord, (marks) => marks.accepted),
      );
    case "on-conditions":
      return optionKeys(
        issue,
        intersection(issue, onRecord, (marks) => marks.reachable),
      );
    default:
      return [];
  }
}

/** The status that the parties on record make of the issue. */
export function decideStatus(issue: Issue, onRecord: readonly Marks[]): Status {
  if (onRecord.length < 2) return "unknown";
  const refusals = onRecord.filter((marks) => marks.refuses).length;
  if (refusals === onRecord.length) return "off-agenda";
  if (refusals > 0) return "agenda-dispute";
  if (intersection(issue, onRecord, (marks) => marks.preferred)) return "same-choice";
  if (intersection(issue, onRecord, (marks) => marks.accepted)) return "common-ground";
  if (intersection(issue, onRecord, (marks) => marks.reachable)) return "on-conditions";
  if (onRecord.some((one) => one.redLines && onRecord.some((other) => shutsOut(one, other))))
    return "red-line-conflict";
  if (isDeadlock(issue, onRecord)) return "red-line-conflict";
  const { unanswered, untested } = findOpenOptions(issue, onRecord);
  return unanswered ? "unanswered" : untested ? "untested" : "gap";
}

/** Whether no further voice of the counted could improve the status, or none is missing. */
export function isFinal(status: Status, counted: number, onRecord: number): boolean {
  return FINAL.has(status) || onRecord === counted;
}
