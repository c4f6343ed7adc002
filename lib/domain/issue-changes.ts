// What changed, issue by issue and party by party, with how each position read before and after.
import { buildCell } from "./as-of";
import { positionId } from "./case-entities";
import type { CaseFile, Day, Issue, Key, Party, Position } from "./case-file";
import { type CaseIndex, indexCase } from "./case-index";
import type { Cell } from "./cell";
import type { Move } from "./changes";
import { dayBefore, firstDay } from "./day";
import { buildIssueStatus } from "./explain";
import type { IssueStatus } from "./issue-status";
import { cellsAt } from "./matrix";
import type { ReleaseChanges } from "./release-changes";
import type { DistanceChange, Moment, StatusChange } from "./status-changes";

/** One position, and what it says that those before it did not. */
export interface ChangeStep {
  id: string;
  position: Position;
  day: Day;
  moves: readonly Move[];
  before: Cell;
  after: Cell;
}

export interface PartyChanges {
  party: Party;
  /** Earliest first. */
  steps: readonly ChangeStep[];
}

export interface IssueChanges {
  issue: Issue;
  /** Null where it did not change. */
  statusChange: StatusChange | null;
  /** Null where the issue is not there yet. */
  before: IssueStatus | null;
  /** Null where the issue is no longer there. */
  after: IssueStatus | null;
  distance: DistanceChange | null;
  /** The chosen parties in their order. */
  chosen: readonly PartyChanges[];
  /** The other parties, in the order of the case file. */
  others: readonly PartyChanges[];
}

/** The issues on which something changed, in the order of the case file; those that are no longer there come last. */
export function groupChanges(
  { moves, statuses, distances }: ReleaseChanges,
  before: Moment,
  after: Moment,
  { parties, counted }: { parties: readonly Key[]; counted: readonly Key[] },
): IssueChanges[] {
  const index = indexCase(after.caseFile);
  const touched = new Set([...moves, ...statuses, ...distances].map(({ issue }) => issue));
  const steps = groupBy(listSteps(index, moves), ({ position }) => position.issue);
  const order = [...parties, ...after.caseFile.parties.map(({ key }) => key)];
  const statusAt = (moment: Moment) => readStatuses(moment, counted);
  const [was, is] = [statusAt(before), statusAt(after)];
  return listIssues(before.caseFile, after.caseFile)
    .filter(({ key }) => touched.has(key))
    .map((issue): IssueChanges => {
      const ofIssue = groupBy(steps.get(issue.key) ?? [], ({ position }) => position.party);
      const byParty = [...new Set(order)].flatMap((key): PartyChanges[] => {
        const party = index.parties.get(key);
        const ofParty = ofIssue.get(key);
        return party && ofParty ? [{ party, steps: ofParty }] : [];
      });
      return {
        issue,
        statusChange: statuses.find((change) => change.issue === issue.key) ?? null,
        before: was(issue.key),
        after: is(issue.key),
        distance: distances.find((change) => change.issue === issue.key) ?? null,
        chosen: byParty.filter(({ party }) => parties.includes(party.key)),
        others: byParty.filter(({ party }) => !parties.includes(party.key)),
      };
    });
}

function listIssues(before: CaseFile, after: CaseFile): Issue[] {
  const kept = new Set(after.issues.map(({ key }) => key));
  return [...after.issues, ...before.issues.filter(({ key }) => !kept.has(key))];
}

function readStatuses(
  { caseFile, day }: Moment,
  counted: readonly Key[],
): (issue: Key) => IssueStatus | null {
  const index = indexCase(caseFile);
  const cellOf = cellsAt(index, day);
  return (key) => {
    const issue = index.issues.get(key);
    return issue ? buildIssueStatus(index, issue, counted, cellOf) : null;
  };
}

/** The moves of one position together, by date. */
function listSteps(index: CaseIndex, moves: readonly Move[]): ChangeStep[] {
  const idOf = ({ party, issue, date }: Move) => positionId({ party, issue, from: date });
  const positions = new Map(index.caseFile.positions.map((position) => [positionId(position), position]));
  return [...groupBy(moves, idOf)].flatMap(([id, own]): ChangeStep[] => {
    const position = positions.get(id);
    if (!position) return [];
    const { party, issue } = position;
    const day = firstDay(position.from);
    const cellAt = (at: Day) => buildCell(index, party, issue, at);
    return [{ id, position, day, moves: own, before: cellAt(dayBefore(day)), after: cellAt(day) }];
  });
}

function groupBy<T>(entries: readonly T[], keyOf: (entry: T) => Key): Map<Key, T[]> {
  const groups = new Map<Key, T[]>();
  for (const entry of entries) {
    const group = groups.get(keyOf(entry));
    if (group) group.push(entry);
    else groups.set(keyOf(entry), [entry]);
  }
  return groups;
}
