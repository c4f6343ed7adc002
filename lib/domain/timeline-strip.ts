// The whole timeline at a glance: a lane for the events and one a party, each mark as wide as its date is uncertain.
import type { CaseFile, Day, Key, PartialDate } from "./case-file";
import { dayAfter, firstDay, lastDay, type Precision, precisionOf } from "./day";
import { buildTimeAxis, leadIn, placeOnAxis, startOfMost, type TimeAxis } from "./time-axis";
import type { TimelineMark } from "./timeline";
import type { TimelineKind } from "./vocabulary";

/** Entries of one lane that lie in the same place. */
export interface StripMark {
  /** Where on the axis it begins and ends, 0 to 1. */
  at: number;
  end: number;
  precision: Precision;
  /** An event of several days. */
  isSpan: boolean;
  /** Of the first of them. */
  kind: TimelineKind;
  count: number;
}

export interface StripLane {
  of: "events" | "party" | "further";
  /** The party, or those that share the last lane. */
  parties: readonly Key[];
  marks: readonly StripMark[];
}

export interface TimelineStrip {
  axis: TimeAxis;
  lanes: readonly StripLane[];
  /** Entries long before all others, which the axis leaves out. */
  earlier: number;
}

const MOST_LANES = 12;
/** So many places are told apart across the strip: a mark is about that wide. */
const PLACES = 84;

/** Null where fewer than two entries are there: nothing lies between them. */
export function buildTimelineStrip(
  caseFile: CaseFile,
  marks: readonly TimelineMark[],
  asOf: Day,
): TimelineStrip | null {
  const start = startOfMost(marks.map(({ day }) => day));
  const drawn = marks.filter(({ day }) => start !== null && day >= start);
  if (start === null || drawn.length < 2) return null;
  const axis = buildTimeAxis(leadIn(start, asOf), asOf);
  const byParty = new Map<Key, TimelineMark[]>();
  const events: TimelineMark[] = [];
  for (const mark of drawn) {
    if (mark.what === "event") events.push(mark);
    else {
      const own = byParty.get(mark.position.party);
      if (own) own.push(mark);
      else byParty.set(mark.position.party, [mark]);
    }
  }
  const parties = caseFile.parties.map(({ key }) => key).filter((key) => byParty.has(key));
  const own = parties.length > MOST_LANES ? parties.slice(0, MOST_LANES - 1) : parties;
  const further = parties.slice(own.length);
  const marksOf = (keys: readonly Key[]) => keys.flatMap((key) => byParty.get(key) ?? []);
  const lanes: StripLane[] = [
    { of: "events", parties: [], marks: placeMarks(events, axis) },
    ...own.map(
      (key): StripLane => ({ of: "party", parties: [key], marks: placeMarks(marksOf([key]), axis) }),
    ),
    { of: "further", parties: further, marks: placeMarks(marksOf(further), axis) },
  ];
  return { axis, lanes: lanes.filter((lane) => lane.marks.length > 0), earlier: marks.length - drawn.length };
}

type Placed = Pick<StripMark, "at" | "end" | "precision" | "isSpan">;

function placeMarks(marks: readonly TimelineMark[], axis: TimeAxis): StripMark[] {
  const places = new Map<string, StripMark>();
  // Of thousands of positions many begin on one day.
  const known = new Map<string, Placed>();
  for (const mark of marks) {
    const [until, goesOn] = mark.what === "event" ? [mark.until, mark.goesOn] : [null, false];
    const time = `${mark.date} ${until} ${goesOn}`;
    const placed = known.get(time) ?? placeTime(mark.date, until, goesOn, axis);
    known.set(time, placed);
    const name = [placed.at, roundPlace(placed.end), placed.precision, placed.isSpan].join(" ");
    const there = places.get(name);
    if (there) there.count++;
    else
      places.set(name, { ...placed, kind: mark.what === "event" ? mark.event.kind : "position", count: 1 });
  }
  return [...places.values()];
}

function roundPlace(share: number): number {
  return Math.round(share * PLACES) / PLACES;
}

function placeTime(date: PartialDate, until: PartialDate | null, goesOn: boolean, axis: TimeAxis): Placed {
  const precision = precisionOf(date);
  const isSpan = until !== null || goesOn;
  const last = goesOn ? axis.to : lastDay(until ?? date);
  const at = roundPlace(placeOnAxis(axis, firstDay(date)));
  const isPoint = precision === "day" && !isSpan;
  return { at, end: isPoint ? at : Math.max(at, placeOnAxis(axis, dayAfter(last))), precision, isSpan };
}
