// Between two parties: the status of every issue with just the two counted.
import { viewDay } from "./as-of";
import type { CaseFile, Day, Issue, Key, Position } from "./case-file";
import { type CaseIndex, indexCase } from "./case-index";
import { type Choice, chooseParties } from "./choice";
import { type Marks, markVoice } from "./marks";
import { cellsAt } from "./matrix";
import { isThin, listRestingOn } from "./rests-on";
import { decideStatus } from "./status";
import type { ViewState } from "./view-state";
import { STATUSES, type Status } from "./vocabulary";
import { type CellOf, listVoices } from "./voices";

/** Counts that rest on fewer judged issues are grey: one shared answer is no alliance. */
const FEWEST_JUDGED = 3;

export interface PairIssue {
  issue: Key;
  status: Status;
  /** It rests on low confidence or inference alone. */
  thin: boolean;
}

export interface Pair {
  one: Key;
  other: Key;
  /** In the order of the case file, the same in every pair. */
  issues: readonly PairIssue[];
  counts: Readonly<Record<Status, number>>;
  /** Issues with the same first choice or common ground … */
  shared: number;
  /** … those of them that are about conduct, where nobody speaks of common ground … */
  sharedConduct: number;
  /** … of those that can be judged: all but unknown and off the agenda. */
  judged: number;
  /** Fewer than three judged issues. */
  isGrey: boolean;
}

export interface PairGrid {
  asOf: Day;
  /** Every two of these make a pair. */
  parties: readonly Key[];
  /** How many of the chosen found no room. */
  leftOut: number;
  chosenBy: Choice["chosenBy"];
  issues: readonly Issue[];
  /** The first with the second, the first with the third, and so on. */
  pairs: readonly Pair[];
}

/** The part of a view that decides what the pairs say. */
export type PairView = Pick<ViewState, "parties" | "count" | "issues" | "asOf">;

/** Every two of the chosen parties; mediators only where the reader or the case file chose them. */
export function buildPairs(caseFile: CaseFile, view: PairView): readonly Pair[] {
  return buildPairGrid(caseFile, view).pairs;
}

/** Statuses of one grid: with 200 parties and 2,000 issues one request would ask for forty million. */
export const MOST_SQUARES = 320_000;

/** How many parties, each against every other on so many issues, stay within the limit; two always do. */
function countFittingParties(issues: number): number {
  return Math.max(2, Math.floor((1 + Math.sqrt(1 + (8 * MOST_SQUARES) / Math.max(1, issues))) / 2));
}

/** The same with what they are made from. `most`: parties, the first of those chosen. */
export function buildPairGrid(caseFile: CaseFile, view: PairView, most = Number.POSITIVE_INFINITY): PairGrid {
  const index = indexCase(caseFile);
  const asOf = viewDay(caseFile, view.asOf);
  const cellOf = cellsAt(index, asOf);
  const { parties: chosen, chosenBy } = chooseParties(caseFile, view);
  const all = chosen.filter((key) => chosenBy !== "default" || index.parties.get(key)?.role !== "mediator");
  const issues = caseFile.issues.filter((issue) => !view.issues || view.issues.includes(issue.key));
  const parties = all.slice(0, Math.min(most, countFittingParties(issues.length)));
  const alone = listenOnce(index, cellOf);
  const pairs = parties.flatMap((one, place) =>
    parties.slice(place + 1).map((other) => buildPair(index, issues, one, other, cellOf, alone)),
  );
  return { asOf, parties, leftOut: all.length - parties.length, chosenBy, issues, pairs };
}

/** What one or more parties say on an issue, as the rules read it. */
interface Heard {
  voices: number;
  /** Of those on record. */
  marks: readonly Marks[];
  restingOn: readonly Position[];
}

function hear(index: CaseIndex, issue: Issue, parties: readonly Key[], cellOf: CellOf): Heard {
  const voices = listVoices(index, issue, parties, cellOf);
  const spoken = voices.filter(({ cell }) => cell.onRecord);
  return {
    voices: voices.length,
    marks: spoken.map((voice) => markVoice(issue, voice)),
    restingOn: listRestingOn(spoken.map(({ cell }) => cell)),
  };
}

/**
 * Each party on each issue by itself, made once for all of its pairs; null where it depends on the other one: a condition
 * that requires another issue may be blocked by it.
 */
function listenOnce(index: CaseIndex, cellOf: CellOf): (party: Key, issue: Issue) => Heard | null {
  const made = new Map<Key, Map<Key, Heard | null>>();
  return (party, issue) => {
    const ofParty = made.get(party) ?? new Map<Key, Heard | null>();
    made.set(party, ofParty);
    const known = ofParty.get(issue.key);
    if (known !== undefined) return known;
    const conditions = Object.values(cellOf(party, issue.key).position?.conditions ?? {});
    const depends = conditions.some(({ requires = [] }) => requires.length > 0);
    const heard = depends ? null : hear(index, issue, [party], cellOf);
    ofParty.set(issue.key, heard);
    return heard;
  };
}

function together(one: Heard, other: Heard): Heard {
  return {
    voices: one.voices + other.voices,
    marks: [...one.marks, ...other.marks],
    restingOn: [...one.restingOn, ...other.restingOn],
  };
}

function buildPair(
  index: CaseIndex,
  issues: readonly Issue[],
  one: Key,
  other: Key,
  cellOf: CellOf,
  alone: (party: Key, issue: Issue) => Heard | null,
): Pair {
  const counts = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<Status, number>;
  let sharedConduct = 0;
  const statuses = issues.map((issue): PairIssue => {
    const [first, second] = [alone(one, issue), alone(other, issue)];
    const heard = first && second ? together(first, second) : hear(index, issue, [one, other], cellOf);
    const status = decideStatus(issue, heard.marks);
    counts[status]++;
    if (issue.about === "conduct" && isShared(status)) sharedConduct++;
    return { issue: issue.key, status, thin: isThin(heard.voices, heard.marks.length, heard.restingOn) };
  });
  const judged = issues.length - counts.unknown - counts["off-agenda"];
  const shared = counts["same-choice"] + counts["common-ground"];
  const isGrey = judged < FEWEST_JUDGED;
  return { one, other, issues: statuses, counts, shared, sharedConduct, judged, isGrey };
}

function isShared(status: Status): boolean {
  return status === "same-choice" || status === "common-ground";
}

/** How many squares stand side by side: about as many as beneath each other, and never so many that a pair grows wide. */
export function countSquareColumns(issues: number): number {
  return issues <= 3 ? Math.max(issues, 1) : Math.min(6, Math.ceil(Math.sqrt(issues)));
}
