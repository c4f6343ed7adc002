// Between two parties: the status of every issue with just the two counted.
import { viewDay } from "./as-of";
import type { CaseFile, Key } from "./case-file";
import { indexCase } from "./case-index";
import { chooseParties } from "./choice";
import { decideIssueStatus } from "./explain";
import { cellsAt } from "./matrix";
import type { ViewState } from "./view-state";
import { STATUSES, type Status } from "./vocabulary";

/** Counts that rest on fewer judged issues are grey: one shared answer is no alliance. */
const FEWEST_JUDGED = 3;

export interface Pair {
  one: Key;
  other: Key;
  issues: readonly { issue: Key; status: Status }[];
  counts: Readonly<Record<Status, number>>;
  /** Issues with the same first choice or common ground … */
  shared: number;
  /** … of those that can be judged: all but unknown and off the agenda. */
  judged: number;
  /** Fewer than three judged issues. */
  isGrey: boolean;
}

/** Every two of the chosen parties; mediators only where the reader or the case file chose them. */
export function buildPairs(
  caseFile: CaseFile,
  view: Pick<ViewState, "parties" | "count" | "issues" | "asOf">,
): Pair[] {
  const index = indexCase(caseFile);
  const cellOf = cellsAt(index, viewDay(caseFile, view.asOf));
  const choice = chooseParties(caseFile, view);
  const parties = choice.parties.filter(
    (key) => choice.chosenBy !== "default" || index.parties.get(key)?.role !== "mediator",
  );
  const issues = caseFile.issues.filter((issue) => !view.issues || view.issues.includes(issue.key));

  const buildPair = (one: Key, other: Key): Pair => {
    const statuses = issues.map((issue) => ({
      issue: issue.key,
      status: decideIssueStatus(index, issue, [one, other], cellOf),
    }));
    const counts = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<Status, number>;
    for (const { status } of statuses) counts[status]++;
    const judged = issues.length - counts.unknown - counts["off-agenda"];
    const shared = counts["same-choice"] + counts["common-ground"];
    return { one, other, issues: statuses, counts, shared, judged, isGrey: judged < FEWEST_JUDGED };
  };
  return parties.flatMap((one, place) => parties.slice(place + 1).map((other) => buildPair(one, other)));
}
