// The days on which something of what is shown reads otherwise than the day before, as steps to walk through.
import { positionId } from "./case-entities";
import type { CaseFile, Day, Key } from "./case-file";
import { type CaseIndex, indexCase } from "./case-index";
import { listEarlier, listMovesOf } from "./changes";
import { dayBefore, firstDay } from "./day";
import { decideIssueStatus } from "./explain";
import type { PositionMoves } from "./latest-moves";
import { cellsAt } from "./matrix";
import type { StatusChange } from "./status-changes";

/** What of a case is shown, whatever the day: filters that depend on the day choose among it. */
export interface ShownPart {
  parties: readonly Key[];
  issues: readonly Key[];
  /** Those of the parties that the statuses count. */
  counted: readonly Key[];
}

/** What a step brought. Statuses only of the issues shown. */
export interface StepChange {
  day: Day;
  /** The positions that begin on it, in the order of the case file. */
  positions: readonly PositionMoves[];
  /** With the number of counted parties on record since then. */
  statuses: readonly (StatusChange & { onRecord: number })[];
}

export interface StepChoice {
  count: number;
  /** The number of the last step that was taken by the day of the view, from 1 on; 0: none yet. */
  reached: number;
  /** Whether the day of the view is itself a step. */
  isAtStep: boolean;
  /** The nearest steps before and after the day of the view. */
  previous: Day | null;
  next: Day | null;
  /** What the step that was reached brought. */
  change: StepChange | null;
}

/** Every day on which a cell or a status shown differs from the day before, earliest first. */
export function listStepDays(caseFile: CaseFile, shown: ShownPart): Day[] {
  const index = indexCase(caseFile);
  const [parties, issues] = [new Set(shown.parties), new Set(shown.issues)];
  const days = new Set<Day>();
  const required = new Set<Key>();
  const elsewhere: { day: Day; issue: Key }[] = [];
  for (const { party, issue, from, conditions = {} } of caseFile.positions) {
    if (!parties.has(party)) continue;
    const day = firstDay(from);
    // A new position is a new cell, even one that says the same again.
    if (issues.has(issue)) {
      days.add(day);
      for (const { requires = [] } of Object.values(conditions))
        for (const requirement of requires) required.add(requirement.issue);
    } else elsewhere.push({ day, issue });
  }
  // On an issue that is not shown a red line can block a condition on one that is, and so change its status.
  for (const { day, issue } of elsewhere)
    if (required.has(issue) && !days.has(day) && hasOtherStatus(index, shown, day)) days.add(day);
  return [...days].sort();
}

function hasOtherStatus(index: CaseIndex, { parties, issues, counted }: ShownPart, day: Day): boolean {
  const [before, after] = [cellsAt(index, dayBefore(day)), cellsAt(index, day)];
  const beside = parties.filter(
    (party) => index.parties.get(party)?.role === "outside" && !counted.includes(party),
  );
  const groups = [counted, ...beside.map((party) => [...counted, party])];
  return issues.some((key) => {
    const issue = index.issues.get(key);
    return (
      issue !== undefined &&
      groups.some(
        (group) =>
          decideIssueStatus(index, issue, group, before) !== decideIssueStatus(index, issue, group, after),
      )
    );
  });
}

/** Where the day of the view stands among the steps, and what the last one brought. */
export function buildStepChoice(caseFile: CaseFile, shown: ShownPart, asOf: Day): StepChoice {
  const days = listStepDays(caseFile, shown);
  const taken = days.filter((day) => day <= asOf);
  const last = taken.at(-1);
  return {
    count: days.length,
    reached: taken.length,
    isAtStep: last === asOf,
    previous: taken.findLast((day) => day < asOf) ?? null,
    next: days[taken.length] ?? null,
    change: last === undefined ? null : buildStepChange(caseFile, shown, last),
  };
}

function buildStepChange(caseFile: CaseFile, shown: ShownPart, day: Day): StepChange {
  const index = indexCase(caseFile);
  const [parties, issues] = [new Set(shown.parties), new Set(shown.issues)];
  const begun = caseFile.positions.filter(({ party, from }) => firstDay(from) === day && parties.has(party));
  return {
    day,
    positions: begun
      .filter(({ issue }) => issues.has(issue))
      .map((position) => ({
        id: positionId(position),
        position,
        moves: listMovesOf(index, position, listEarlier(index, position), day),
      })),
    statuses: compareOn(index, shown, day, new Set(begun.map(({ issue }) => issue))),
  };
}

/** Statuses that differ from the day before. They can only on issues that were spoken of, or whose conditions need one of those. */
function compareOn(
  index: CaseIndex,
  { issues, counted }: ShownPart,
  day: Day,
  spokenOf: ReadonlySet<Key>,
): StepChange["statuses"] {
  const touched = new Set(spokenOf);
  for (const { issue, conditions = {} } of index.caseFile.positions)
    for (const { requires = [] } of Object.values(conditions))
      if (requires.some((requirement) => spokenOf.has(requirement.issue))) touched.add(issue);
  const [before, after] = [cellsAt(index, dayBefore(day)), cellsAt(index, day)];
  return issues.flatMap((key) => {
    const issue = touched.has(key) ? index.issues.get(key) : undefined;
    if (!issue) return [];
    const was = decideIssueStatus(index, issue, counted, before);
    const is = decideIssueStatus(index, issue, counted, after);
    const onRecord = counted.filter((party) => after(party, key).onRecord).length;
    return was === is ? [] : [{ issue: key, before: was, after: is, onRecord }];
  });
}
