// What changed between two dates or two releases.
import { makePlural } from "../../plural";

const plural = makePlural("en");
const positions = (count: number) => plural(count, { one: "# position", other: "# positions" });

export const changes = {
  interval: "Between which two moments",
  before: "before",
  beforeFrom: "before, from",
  noneBefore: "No position on record",
  from: "From",
  to: "to",
  toHead: "To",
  show: "Show",
  startedAt: (what: "before" | "after", event: string) =>
    `From the last turning point on: ${what} “${event}”.`,
  startedBefore: (date: string) => `From the day before the newest change on, ${date}.`,
  byEvents: "Choose by what happened",
  twoReleases: "Or two releases",
  compare: "Compare",
  release: (number: string) => `Release ${number}`,
  oneRelease:
    "There is one release so far. From the second on, two can be compared, and corrected codings are shown apart from what was newly said.",
  /** Before and after the date. */
  recalled: (number: string) => [`Release ${number} was recalled`, "and cannot be compared."],
  feed: "Atom feed of this negotiation",
  feedAbout: ": new positions and releases, in a feed reader.",
  between: (from: string, to: string) =>
    `New is what release ${to} says and release ${from} did not; a position can be older than both.`,
  contents: "Issues on which something changed",
  andStatus: ", status",
  further: (count: number) => `Changes on ${count} more issues`,
  issues: "Issues",
  someIssues: "Only some of the issues",
  issuesShown: (count: number, of: number) => `Issues: ${count} of ${of} shown`,
  showThese: "Show these",
  allIssues: "Show all issues",
  corrections: "Mended coding, not diplomacy",
  on: "on",
  removed: "This position was taken out of the record.",
  /** For the ear, in place of an arrow. */
  thenIs: "then",
  noPosition: "No new position; the coding or the parties counted are others.",
  byOthers: (count: number, parties: string) =>
    `${positions(count)} by ${parties}, not among the parties shown`,
  unchanged: "status unchanged",
  gone: "no longer in the record",
  notCounted: ", not counted in the status",
  inMatrix: "This position in the matrix, as of its date",
  moreStatements: (count: number) => plural(count, { one: "# more statement", other: "# more statements" }),
  noteInside: "coding note",
  note: "Coding note:",
  rail: "What happened in between",
  start: "start",
  end: "end",
  onlyAfter: "Only what was said after this date",
  last: "What changed last",
  allOnIssue: "All changes on this issue",
  allOfParty: "All that this party newly said",
  atom: "Atom feed",
  nobody: "Nobody is on record with a new position in this time.",
  sameReleases: "The two releases say the same of every position.",
  silence:
    "That nothing was recorded does not mean that nothing was said; the positions that were on record before still stand.",
  widen: "Show all parties and issues",
  empty: "This case has no positions yet.",
  whole: (from: string, to: string) => `Positions are on record from ${from} to ${to}.`,
  showWhole: "Show all of it",
};
