// What each party says of one issue over time.
import { formatDate } from "../dates";
import { joinSome } from "../lists";

export const stepChart = {
  heading: "Over time",
  lead: "Time runs across. Each party has a row for every outcome, and a step wherever it takes a new position.",
  nominal: "These outcomes stand in no order: each has a row of its own.",
  counted: "counted in the status",
  asTable: "As a table",
  tableLabel: (issue: string): string => `Positions over time: ${issue}`,
  party: "Party",
  time: "Time",
  /** In place of stances where there was nothing yet. */
  nothingYet: "Nothing on record yet",
  until: (from: string, last: string): string => `${formatDate(from)} to ${formatDate(last)}`,
  upTo: (last: string): string => `up to ${formatDate(last)}`,
  cut: (from: string): string =>
    `The chart begins on ${formatDate(from)}: there are more positions than it has room for. All of them stand in the timeline.`,
  /** Parties that hold a position here and found no room. */
  further: (names: readonly string[]): string => `Also on record, and not drawn: ${joinSome(names)}.`,
  standing: "red line of an earlier position, not repeated",
  notch: "a new position (hollow: day not known)",
  silent: "nothing on record",
  inTimeline: "With the events, in the timeline",
};
