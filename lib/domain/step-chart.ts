// What each party says of one issue over time: a track a party, cut where a position begins. On every day a track says
// what the matrix says on that day.
import { buildCell, viewDay } from "./as-of";
import type { CaseFile, Day, Issue, Key } from "./case-file";
import { type CaseIndex, indexCase } from "./case-index";
import type { Cell } from "./cell";
import { chooseParties } from "./choice";
import { dayAfter, firstDay } from "./day";
import { findCellExtents } from "./spectrum";
import { buildTimeAxis, leadIn, startOfMost, type TimeAxis } from "./time-axis";
import type { ViewState } from "./view-state";

/** A time in which the cell of a party reads the same. */
export interface TrackSegment {
  from: Day;
  /** The day on which the next one begins; for the last the day after the axis. */
  end: Day;
  cell: Cell;
}

export interface Track {
  party: Key;
  isCounted: boolean;
  /** Without a gap from the first day of the axis to its last. */
  segments: readonly TrackSegment[];
}

export interface StepChart {
  issue: Issue;
  /** Whether the options stand in order, and so are levels. */
  isOrdinal: boolean;
  axis: TimeAxis;
  /** The chosen parties in their order, and without a choice of the reader's also the others that hold a position. */
  tracks: readonly Track[];
  /** Parties that found no room. */
  further: readonly Key[];
  /** Not all positions found room: the axis begins later than the record. */
  isCut: boolean;
}

const MOST_TRACKS = 12;
/** So many segments stand on one chart; where there were more it begins later. */
const MOST_SEGMENTS = 300;

/** Null where nobody is on record on the issue by the day of the view: there is nothing to draw. */
export function buildStepChart(
  caseFile: CaseFile,
  issueKey: Key,
  view: Pick<ViewState, "parties" | "count" | "asOf">,
): StepChart | null {
  const index = indexCase(caseFile);
  const issue = index.issues.get(issueKey);
  const asOf = viewDay(caseFile, view.asOf);
  if (!issue) return null;
  const beginsOf = (party: Key) =>
    index.positionsOf(party, issueKey).flatMap(({ day }) => (day <= asOf ? [day] : []));
  const choice = chooseParties(caseFile, view);
  const others = caseFile.parties.map(({ key }) => key).filter((key) => beginsOf(key).length > 0);
  const all = [...new Set([...choice.parties, ...(choice.chosenBy === "reader" ? [] : others)])];
  const parties = all.slice(0, MOST_TRACKS);
  const begins = parties.flatMap(beginsOf).sort();
  const [first] = begins;
  if (first === undefined) return null;
  // Charts of one case begin on one day, and so can be compared, but where an issue was spoken of long before all else.
  const days = caseFile.positions.map(({ from }) => firstDay(from)).filter((day) => day <= asOf);
  const start = [startOfMost(days) ?? first, first].sort()[0] ?? first;
  const cut = begins.length > MOST_SEGMENTS ? begins.at(-MOST_SEGMENTS) : undefined;
  const axis = buildTimeAxis(cut ?? leadIn(start, asOf), asOf);
  return {
    issue,
    isOrdinal: issue.scale === "ordinal",
    axis,
    tracks: parties.map((party) => ({
      party,
      isCounted: choice.counted.includes(party),
      segments: cutTrack(index, party, issueKey, axis),
    })),
    further: all.slice(MOST_TRACKS),
    isCut: cut !== undefined,
  };
}

function cutTrack(index: CaseIndex, party: Key, issue: Key, { from, to }: TimeAxis): TrackSegment[] {
  const begun = index.positionsOf(party, issue).map(({ day }) => day);
  const starts = [from, ...begun.filter((day) => day > from && day <= to)];
  return starts.map((day, place) => ({
    from: day,
    end: starts[place + 1] ?? dayAfter(to),
    cell: buildCell(index, party, issue, day),
  }));
}

/**
 * Where what a party accepts moved to other levels: the step from the one to the other, in places of the options from
 * the first. Null without one, and where the options stand in no order.
 */
export function findRiser(
  { issue, isOrdinal }: Pick<StepChart, "issue" | "isOrdinal">,
  previous: TrackSegment | undefined,
  segment: TrackSegment,
): { from: number; to: number } | null {
  const reach = (one: TrackSegment | undefined) => {
    const wanted = one === undefined ? [] : findCellExtents(issue, one.cell).wanted;
    const [first, last] = [wanted[0], wanted.at(-1)];
    return first && last ? { top: first.from, bottom: last.to + 1 } : null;
  };
  const [before, after] = [reach(previous), reach(segment)];
  if (!isOrdinal || !before || !after) return null;
  const [from, to] = before.bottom < after.top ? [before.bottom, after.top] : [after.bottom, before.top];
  return from < to ? { from, to } : null;
}
