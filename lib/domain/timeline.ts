// Events and positions on one axis by date. What is later than the day of the view is not there yet.
import { viewDay } from "./as-of";
import { positionId } from "./case-entities";
import type { CaseEvent, CaseFile, Day, Key, PartialDate, Position } from "./case-file";
import { indexCase } from "./case-index";
import { listEarlier, listMovesOf } from "./changes";
import { firstDay, lastDay } from "./day";
import type { PositionMoves } from "./latest-moves";
import type { ViewState } from "./view-state";

interface Dated {
  id: string;
  /** As precisely as known. */
  date: PartialDate;
  /** The first day that the date can mean: by it the entries stand in order. */
  day: Day;
}

export interface EventEntry extends Dated {
  what: "event";
  event: CaseEvent;
  /** Its last date, where it is one of several days and that date is not after the day of the view. */
  until: PartialDate | null;
  /** It had not ended by the day of the view. */
  goesOn: boolean;
}

export interface PositionEntry extends Dated, PositionMoves {
  what: "position";
}

/** An event, or a position before anybody asks what it says anew. */
export type TimelineMark = EventEntry | (Dated & { what: "position"; position: Position });
export type TimelineEntry = EventEntry | PositionEntry;

/** `2025-06`; `2025` for what is known only to the year, and in the contents of a long record. */
export interface TimelinePeriod {
  period: PartialDate;
  count: number;
  /** Where it begins: the part, and the month there. */
  part: number;
  first: PartialDate;
}

export interface Timeline {
  asOf: Day;
  /** How many fit what was asked for, in all parts. */
  events: number;
  positions: number;
  /** From 1 on. */
  part: number;
  parts: number;
  /** What there is, as a way to it: by month, or by year where that were too many. */
  contents: readonly TimelinePeriod[];
  /** The entries of the part, month by month, earliest first. */
  sections: readonly { period: PartialDate; entries: readonly TimelineEntry[] }[];
}

type TimelineView = Pick<ViewState, "parties" | "issues" | "kind" | "asOf">;

/** So many entries stand on one page, and are one part. */
export const ENTRIES_A_PART = 200;
const MOST_MONTHS = 36;

/**
 * All that fits the view, earliest first; of one first day the least precise first, and events before positions. An
 * event that names no party or no issue is about the talks as a whole, and fits every choice of parties or issues.
 */
export function listTimelineMarks(caseFile: CaseFile, view: TimelineView): TimelineMark[] {
  const asOf = viewDay(caseFile, view.asOf);
  const fits = (asked: readonly Key[] | null, named: readonly Key[] = []) =>
    asked === null || named.length === 0 || named.some((key) => asked.includes(key));
  const isAsked = (kind: TimelineView["kind"][number]) => view.kind.length === 0 || view.kind.includes(kind);
  const events = caseFile.events
    .filter(
      ({ kind, parties, issues }) =>
        isAsked(kind) && fits(view.parties, parties) && fits(view.issues, issues),
    )
    .map((event): TimelineMark => ({ what: "event", event, ...spanOf(event, asOf) }));
  const positions = (isAsked("position") ? caseFile.positions : [])
    .filter(({ party, issue }) => fits(view.parties, [party]) && fits(view.issues, [issue]))
    .map(
      (position): TimelineMark => ({
        ...{
          what: "position",
          id: positionId(position),
          date: position.from,
          day: firstDay(position.from),
          position,
        },
      }),
    );
  const rank = ({ day, date }: Dated) => `${day} ${date.length === 10 ? 2 : date.length === 7 ? 1 : 0}`;
  return [...events, ...positions]
    .filter(({ day }) => day <= asOf)
    .map((mark) => ({ mark, rank: rank(mark) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : Number(a.rank > b.rank)))
    .map(({ mark }) => mark);
}

function spanOf({ key, date, until }: CaseEvent, asOf: Day): Omit<EventEntry, "what" | "event"> {
  // An end before the beginning says nothing.
  const isSpan = until !== undefined && until !== date && lastDay(until) > firstDay(date);
  const goesOn = isSpan && lastDay(until) > asOf;
  return { id: key, date, day: firstDay(date), until: isSpan && !goesOn ? until : null, goesOn };
}

/** One part of the timeline; without one asked for the last, at whose end the view stands. */
export function buildTimeline(caseFile: CaseFile, view: TimelineView & Pick<ViewState, "part">): Timeline {
  const asOf = viewDay(caseFile, view.asOf);
  const marks = listTimelineMarks(caseFile, view);
  const parts = Math.max(1, Math.ceil(marks.length / ENTRIES_A_PART));
  const part = Math.min(view.part ?? parts, parts);
  const index = indexCase(caseFile);
  const tell = (mark: TimelineMark): TimelineEntry => {
    if (mark.what === "event") return mark;
    return { ...mark, moves: listMovesOf(index, mark.position, listEarlier(index, mark.position), asOf) };
  };
  const shown = marks.slice((part - 1) * ENTRIES_A_PART, part * ENTRIES_A_PART);
  const events = marks.filter(({ what }) => what === "event").length;
  return {
    ...{ asOf, events, positions: marks.length - events, part, parts },
    contents: listContents(marks),
    sections: groupRuns(shown, monthOf).map(({ name, entries }) => ({
      period: name,
      entries: entries.map(tell),
    })),
  };
}

/** Where an event stands when no choice narrows the timeline: the day of the view to open it at, and the part. */
export interface EventPlace {
  /** Null: the day that is asked for shows it already. */
  asOf: PartialDate | null;
  /** Null: the part with which the timeline opens. */
  part: number | null;
}

/** A search may find a hundred events of one long record, which is put in order once. */
const placed = new WeakMap<CaseFile, { asOf: Day; parts: ReadonlyMap<Key, number | null> }>();

export function placeEvent(caseFile: CaseFile, event: CaseEvent, asOf: PartialDate | null): EventPlace {
  const { date, until = date } = event;
  // Once it had ended; an end before the beginning says nothing.
  const over = lastDay(until) > lastDay(date) ? until : date;
  const later = firstDay(date) > viewDay(caseFile, asOf) ? over : null;
  const day = viewDay(caseFile, later ?? asOf);
  const known = placed.get(caseFile);
  const parts = known?.asOf === day ? known.parts : listEventParts(caseFile, day);
  placed.set(caseFile, { asOf: day, parts });
  return { asOf: later, part: parts.get(event.key) ?? null };
}

function listEventParts(caseFile: CaseFile, asOf: Day): Map<Key, number | null> {
  const marks = listTimelineMarks(caseFile, { parties: null, issues: null, kind: [], asOf });
  const last = Math.ceil(marks.length / ENTRIES_A_PART);
  return new Map(
    marks.flatMap((mark, place): [Key, number | null][] => {
      const part = Math.floor(place / ENTRIES_A_PART) + 1;
      return mark.what === "event" ? [[mark.event.key, part === last ? null : part]] : [];
    }),
  );
}

const monthOf = ({ date }: Dated): PartialDate => date.slice(0, 7);
const yearOf = ({ date }: Dated): PartialDate => date.slice(0, 4);

function listContents(marks: readonly TimelineMark[]): TimelinePeriod[] {
  const months = groupRuns(marks, monthOf);
  let before = 0;
  return (months.length > MOST_MONTHS ? groupRuns(marks, yearOf) : months).map(({ name, entries }) => {
    const part = Math.floor(before / ENTRIES_A_PART) + 1;
    before += entries.length;
    const first = entries[0] === undefined ? name : monthOf(entries[0]);
    return { period: name, count: entries.length, part, first };
  });
}

function groupRuns<T>(entries: readonly T[], nameOf: (entry: T) => string): { name: string; entries: T[] }[] {
  const runs: { name: string; entries: T[] }[] = [];
  for (const entry of entries) {
    const last = runs.at(-1);
    if (last?.name === nameOf(entry)) last.entries.push(entry);
    else runs.push({ name: nameOf(entry), entries: [entry] });
  }
  return runs;
}
