// Every party against every other, issue by issue.
import { makePlural } from "../../plural";

const plural = makePlural("en");
const issues = (count: number) => plural(count, { one: "# issue", other: "# issues" });

export const pairs = {
  caption: (pairCount: number, parties: string, issueCount: number, date: string) =>
    `${plural(pairCount, { one: "# pair", other: "# pairs" })} of ${parties} on ${issues(issueCount)}, as of ${date}`,
  of: (shared: number, judged: number) => `${shared} of ${judged}`,
  issues: "issues",
  issue: "Issue",
  restsOn: "What it rests on",
  backToGrid: "Back to the grid",
  notInGrid: (parties: readonly string[]) => `${parties.join(" and ")} not shown in the grid.`,
  inMatrix: "These two in the matrix",
  none: "A pair takes two parties: choose one more above.",
  bothCounted: "Of each pair both are counted.",
  mediators: (count: number, names: string) =>
    plural(count, {
      one: `The mediator ${names} is left out unless chosen.`,
      other: `The mediators ${names} are left out unless chosen.`,
    }),
  issuesChosen: (count: number, of: number) =>
    `${count} of ${issues(of)}, chosen in the address of this view.`,
  allIssues: "Show all issues",
  noFilter:
    "Here no issue is left out by its status, its red lines or its date: in every pair it may have another status.",
  legend: "What the squares mean",
  thin: "Dashed, without fill: rests on low confidence or inference alone",
  byRow: "Squares, by row:",
  tooMany: (pairCount: number, issueCount: number) =>
    `With ${pairCount} pairs on ${issues(issueCount)} a square for each would not be found again: each pair shows how many issues have which status. Opening a pair shows all its issues; with fewer parties there are squares.`,
  /** Behind an example such as “2 of 9”. */
  reads: (shared: number, judged: number, hasConduct: boolean) =>
    `: common ground or the same first choice on ${shared} of the ${judged} issues that can be judged between the two${hasConduct ? "; on conduct, that both accept the same" : ""}. Issues with too little on record and issues off the agenda are left out.`,
  quoted: (text: string) => `“${text}”`,
  grey: "Grey counts rest on fewer than three such issues. Nothing here is compared or sorted by its count: a single shared answer is not an alliance.",
};
