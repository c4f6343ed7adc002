// What changed, as a page and the API both tell it: for the parties that the statuses count, narrowed to what was asked.
import type { CaseFile, Key } from "./case-file";
import { listChanges } from "./changes";
import { chooseParties } from "./choice";
import type { Interval } from "./interval";
import { listReleaseChanges, type ReleaseChanges } from "./release-changes";
import type { ViewState } from "./view-state";

type AskedView = Pick<ViewState, "parties" | "count" | "issues">;

/** `before` and `after`: the case files of the two releases; between two dates one and the same. */
export function listAskedChanges(
  before: CaseFile,
  after: CaseFile,
  interval: Interval,
  view: AskedView,
): ReleaseChanges {
  const { counted } = chooseParties(after, view);
  const changes =
    interval.kind === "days"
      ? { ...listChanges(after, interval.from, interval.to, counted), corrections: [] }
      : listReleaseChanges(before, after, counted);
  return narrowChanges(changes, view);
}

/** Moves and corrections of the chosen parties (of all where the reader chose none), and all of it on the chosen issues. */
function narrowChanges(changes: ReleaseChanges, { parties, issues }: AskedView): ReleaseChanges {
  const ofParty = ({ party }: { party: Key }) => parties === null || parties.includes(party);
  const onIssue = ({ issue }: { issue: Key }) => issues === null || issues.includes(issue);
  return {
    moves: changes.moves.filter(ofParty).filter(onIssue),
    statuses: changes.statuses.filter(onIssue),
    distances: changes.distances.filter(onIssue),
    corrections: changes.corrections.filter(ofParty).filter(onIssue),
  };
}
