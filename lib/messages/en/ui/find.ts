// Looking for words: in one negotiation and over all of them.
import type { FoundField, FoundKind } from "@/lib/domain/search-entries";
import { makePlural } from "../../plural";

const plural = makePlural("en");

const kinds: Readonly<Record<FoundKind, string>> = {
  negotiation: "Negotiation",
  issue: "Issues",
  party: "Parties",
  position: "Positions",
  statement: "Statements",
  event: "Events",
  source: "Sources",
};

const counted: Readonly<Record<FoundKind, { one: string; other: string }>> = {
  negotiation: { one: "title or summary", other: "title or summary" },
  issue: { one: "# issue", other: "# issues" },
  party: { one: "# party", other: "# parties" },
  position: { one: "# position", other: "# positions" },
  statement: { one: "# statement", other: "# statements" },
  event: { one: "# event", other: "# events" },
  source: { one: "# source", other: "# sources" },
};

const fields: Readonly<Record<FoundField, string>> = {
  title: "Title",
  summary: "Summary",
  question: "Question",
  option: "Outcome",
  name: "Name",
  alias: "Also known as",
  description: "Description",
  headline: "Position",
  "red-line": "Red line",
  condition: "Condition",
  note: "Coding note",
  text: "Words",
  original: "Original",
  speaker: "Speaker",
  publisher: "Publisher",
  author: "Author",
};

export const find = {
  kinds,
  fields,
  /** On the matrix. */
  label: "Find in this negotiation",
  submit: "Find",
  end: "End the search",
  count: (kind: FoundKind, count: number) => plural(count, counted[kind]),
  rows: (q: string, rows: number, of: number) =>
    `“${q}” is found in ${rows} of ${plural(of, { one: "# issue", other: "# issues" })}: in the issue, in a position shown, or in its evidence.`,
  inAll: (day: string) => `In all that is on record by ${day}:`,
  nowhere: (day: string) => `Nothing on record by ${day} has all these words.`,
  later: (count: number) =>
    plural(count, {
      one: "1 place more is later than that date",
      other: "# places more are later than that date",
    }),
  showLater: "show the whole record",
  all: (q: string) => `Found: “${q}”`,
  more: (count: number) => plural(count, { one: "1 more", other: "# more" }),
  tooMany: (count: number) => `and ${count} more: add a word to narrow it down`,
  inCell: "Found",
  inStatements: (count: number) => plural(count, { one: "1 statement", other: "# statements" }),
  observer: "An observer",
  earlier: "an earlier position",
  laterPosition: "a later position",
};
