// The statuses of every issue at two moments, side by side.
import type { CaseFile, Day, Key } from "./case-file";
import { type CaseIndex, indexCase } from "./case-index";
import { measureDistance } from "./distance";
import { markVoice } from "./marks";
import { cellsAt } from "./matrix";
import { decideStatus } from "./status";
import type { Status } from "./vocabulary";
import { type CellOf, listVoices } from "./voices";

export interface StatusChange {
  issue: Key;
  before: Status;
  after: Status;
}

/** Steps between what two parties accept: where just two are on record at both times, and the steps differ. */
export interface DistanceChange {
  issue: Key;
  before: number;
  after: number;
}

/** A case file as it is read on a day. */
export interface Moment {
  caseFile: CaseFile;
  day: Day;
}

interface Reading {
  status: Status;
  distance: number | null;
}

function readIssue(index: CaseIndex, cellOf: CellOf, issueKey: Key, counted: readonly Key[]): Reading {
  const issue = index.issues.get(issueKey);
  if (!issue) return { status: "unknown", distance: null };
  const marks = listVoices(index, issue, counted, cellOf)
    .filter(({ cell }) => cell.onRecord)
    .map((voice) => markVoice(issue, voice));
  return { status: decideStatus(issue, marks), distance: measureDistance(issue, marks) };
}

function readMoment({ caseFile, day }: Moment, counted: readonly Key[]): (issue: Key) => Reading {
  const index = indexCase(caseFile);
  const cellOf = cellsAt(index, day);
  return (issue) => readIssue(index, cellOf, issue, counted);
}

/** The issues whose status or distance differs between two moments. An issue that is not there yet is unknown. */
export function compareStatuses(
  before: Moment,
  after: Moment,
  counted: readonly Key[],
): { statuses: StatusChange[]; distances: DistanceChange[] } {
  const was = readMoment(before, counted);
  const is = readMoment(after, counted);
  const issues = new Set([...after.caseFile.issues, ...before.caseFile.issues].map(({ key }) => key));
  const read = [...issues].map((issue) => ({ issue, before: was(issue), after: is(issue) }));
  return {
    statuses: read
      .map(({ issue, before, after }) => ({ issue, before: before.status, after: after.status }))
      .filter(({ before, after }) => before !== after),
    distances: read.flatMap(({ issue, before, after }) => {
      if (before.distance === null || after.distance === null || before.distance === after.distance)
        return [];
      return { issue, before: before.distance, after: after.distance };
    }),
  };
}
