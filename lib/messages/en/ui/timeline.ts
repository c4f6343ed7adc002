// The timeline: events and positions by date.
import type { Precision } from "@/lib/domain/day";
import type { TimelineKind } from "@/lib/domain/vocabulary";
import { makePlural } from "../../plural";
import { formatDate } from "../dates";
import { joinWords } from "../lists";
import { eventKinds } from "../words";

const plural = makePlural("en");

const kinds: Readonly<Record<TimelineKind, string>> = { ...eventKinds, position: "positions" };

export const timeline = {
  kinds,
  narrow: "Choose parties, issues or kinds",
  narrowed: "Narrowed to some parties, issues or kinds",
  show: "Show these",
  showAll: "Show everything",
  parties: "Parties",
  issues: "Issues",
  kind: "Kinds",
  /** "41 events and 81 positions up to 27 Feb 2026." */
  counted: (events: number, positions: number, asOf: string): string => {
    const parts = [
      plural(events, { one: "# event", other: "# events" }),
      plural(positions, { one: "# position", other: "# positions" }),
    ];
    return `${joinWords(parts)} up to ${formatDate(asOf)}. What is later is not shown.`;
  },
  unnamed: "An event that names no party or issue is about the talks as a whole and always stays.",
  none: "Nothing on record fits this choice by this date.",
  contents: "Months",
  events: "Events",
  furtherParties: (count: number): string => plural(count, { one: "# more party", other: "# more parties" }),
  stripKey:
    "A shape is an event, a ring a position, a number several on one date; a dashed bar is a date known only to its month or year.",
  /** Entries that the drawing leaves out. */
  earlier: (count: number): string =>
    plural(count, {
      one: "# entry lies long before the others and is only in the list.",
      other: "# entries lie long before the others and are only in the list.",
    }),
  pagesLabel: "Parts of the timeline",
  /** "Entries 201 to 400 of 1,240". */
  part: (part: number, parts: number): string => `Part ${part} of ${parts}`,
  earlierPart: "Earlier",
  laterPart: "Later",
  noSuchPart: (asked: number, last: number): string =>
    `There is no part ${asked}: this is the last, part ${last}.`,
  /** Beside a date that is not known to the day. */
  precision: { day: "", month: "day not known", year: "month not known" } satisfies Record<Precision, string>,
  goesOn: "not ended by the date shown",
  position: "position",
  from: "since",
  cell: "In the matrix at this date",
  changed: "What changed",
  source: "Source",
  noSource: "No source given",
  about: "On",
  by: "With",
  saysNothingNew: "No stance on any outcome",
};
