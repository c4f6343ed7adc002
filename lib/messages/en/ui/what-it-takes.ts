// What common ground would take: on the page of the whole negotiation, on that of an issue, behind a status.
import { makePlural } from "../../plural";

const plural = makePlural("en");

const issues = (count: number) => plural(count, { one: "# issue", other: "# issues" });

export const whatItTakes = {
  title: "What would it take",
  rule: "This is arithmetic on the record, not advice. The fewest answers stand first.",
  /** On the page of the whole negotiation, above everything. */
  wholeRule:
    "For each issue the outcomes that the fewest parties would have to answer otherwise, so that all counted and on record accept one. Red lines weigh more than opposition, opposition more than silence. This is arithmetic on the record: not advice, not a forecast, and no outcome is better than another for standing here.",
  /** The way from a status to what it would take. */
  link: "What would it take?",
  /** From behind one status to the same with what each party says. */
  withWords: "With what each party says of it",
  /** `short` of `all` issues shown. */
  count: (short: number, all: number) => `${short} of ${issues(all)} are short of common ground.`,
  /** How many of those lack so many answers. */
  byAnswers: (answers: number, count: number) =>
    `${issues(count)}: ${plural(answers, { one: "# party", other: "# parties" })} would have to answer otherwise`,
  further: (ways: number) => plural(ways, { one: "# further outcome", other: "# further outcomes" }),
  /** Of a party and one outcome: "says of it now: opposed; last said: preferred on 31 May 2025 · words of 26 Feb 2026". */
  now: "says of it now:",
  before: "last said:",
  wordsOf: (date: string) => `words of ${date}`,
  refuses: "refuses to negotiate this",
  blocked: "on a condition that cannot be met while red lines on another issue stand",
  /** `parties`: a list of names. */
  acceptedBy: (parties: string) => `On record as accepting it: ${parties}.`,
  /** Of an issue about conduct there is no common ground, only the same that is accepted. */
  conduct: "This issue is about conduct during the talks: what is looked for is an answer that all accept.",
  met: "Common ground on the record",
  metRule: "On these issues all counted and on record accept an outcome. Nobody has signed anything.",
  uncounted: "Fewer than two parties counted",
  uncountedRule: "Here nothing can be said: choose further parties.",
  nothingShort: "No issue shown is short of common ground.",
  moreIssues: (count: number) =>
    plural(count, {
      one: "# more issue that is short of common ground",
      other: "# more issues that are short of common ground",
    }),
};
