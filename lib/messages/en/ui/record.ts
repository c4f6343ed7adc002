// The pages of one issue, one party, a source, a statement: positions and the words that they rest on.
import { makePlural } from "../../plural";

const plural = makePlural("en");

export const record = {
  status: "Status",
  whyThisStatus: "Why this status?",
  party: "Party",
  stances: (issue: string) => `Stances of each party on each outcome: ${issue}`,
  ofCounted: (count: number) => `Of the ${count} counted`,
  standingSince: (date: string) => `of ${date}, not repeated`,
  earlier: (count: number) => plural(count, { one: "# earlier position", other: "# earlier positions" }),
  note: (note: string) => `Coding note: ${note}`,
  from: (date: string) => `From ${date}`,
  lastSaid: (date: string) => `, last said ${date}`,
  priority: (priority: number) => ` · priority ${priority} of 5`,
  redLine: "Red line",
  inWords: (words: string) => `In words: ${words}`,
  /** In brackets before issues and the options that would satisfy a condition. */
  needs: "needs",
  andAlso: "; and ",
  or: " or ",
  noSpeaker: "No speaker named",
  notOfParty: "not of this party",
  on: (options: string) => `on ${options}`,
  translatedBy: (who: string) => `; translated by ${who}`,
};
