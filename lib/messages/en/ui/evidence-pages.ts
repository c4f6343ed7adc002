// The pages of an issue, of a party and of a source: what is on record, who said it, and what rests on it.
import type { Coverage } from "@/lib/domain/coverage";
import { makePlural } from "../../plural";

const plural = makePlural("en");

const coverage: Readonly<Record<Coverage, string>> = {
  "on-record": "on record",
  neutral: "take no position",
  withdrawn: "withdrawn",
  "not-coded": "not coded",
  searched: "searched, nothing found",
  "not-researched": "not researched yet",
};

export const evidencePages = {
  coverageTitle: "How much is on record",
  coverage,
  /** "7 of 9". */
  countOf: (count: number, all: number) => `${count} of ${all}`,
  coverageRule:
    "A blank is a fact about this record, not about the world: nothing was found, or nobody has searched yet. None of it is read as consent.",
  /** Of a list of positions, each with how long ago it was said. */
  staleTitle: "Said 180 days or more before the date of this view",
  staleCount: (count: number) =>
    plural(count, { one: "# said at least 180 days earlier", other: "# said at least 180 days earlier" }),

  exchangeTitle: "Who said what, in order",
  exchangeLead: (count: number) =>
    plural(count, {
      one: "# statement bears on a position on this issue.",
      other: "# statements bear on positions on this issue.",
    }),
  newestFirst: "Newest first",
  oldestFirst: "Oldest first",
  bySpeaker: "By speaker",
  order: "Order of the statements",
  observer: "An observer",
  saidTo: (outlet: string) => `to ${outlet}`,
  bears: {
    supports: "Supports the position of",
    against: "Speaks against the position of",
    context: "Context to the position of",
  },
  from: (date: string) => `from ${date}`,
  replaced: "since replaced",
  partsLabel: "Parts of the exchange of statements",
  partShown: (first: number, last: number, all: number): string =>
    `Statements ${first} to ${last} of ${all}, in the order chosen.`,
  noStatements: "No statement is on record by this date.",
  noStatementsTeach:
    "A statement is one piece of evidence: words, a report or an act, with speaker, date and source. Positions rest on them; one without any is marked as inferred.",

  withdrawnTitle: "Withdrawn",
  silentTitle: "No position",
  moreStatements: (count: number) => plural(count, { one: "# more statement", other: "# more statements" }),
  noSpeaker: "No speaker named",

  statusesTitle: "Statuses that rest on it",
  statusesNone: "No status of the parties counted rests on it by this date.",
  statusesRule:
    "Through positions in force of the parties counted that its statements support. The statuses rest on other sources besides.",
  figuresTitle: "Figures from it",
  on: (options: string) => `on ${options}`,

  /** Head of a column. */
  partiesOnRecord: "Parties on record",
  noIssues: "This release has no issues yet.",
  noIssuesTeach:
    "An issue is one question in dispute, with two to nine neutral outcomes that exclude each other. Every status is about one.",
  noParties: "This release has no parties yet.",
  noPartiesTeach: "A party is who holds positions: at the table, mediating, or outside the table.",
  noSources: "This release names no source.",
  noSourcesTeach:
    "A source is where a statement stands and can be read: an article, a document, a transcript. Every statement names one.",
};
