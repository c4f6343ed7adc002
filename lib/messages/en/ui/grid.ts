// A matrix too large to stand in the page whole: what its cells and controls are called. Plain words without functions,
// since the browser gets them as they are; `#` stands for a number.
export const grid = {
  caption: "Issues by parties",
  issue: "Issue",
  status: "Status",
  why: "Why?",
  soFar: "so far: # of #",
  beside: "not counted",
  open: "open the evidence",
  /** In a panel that is open before the server has answered. */
  following: "What this rests on is on its way.",
  plain:
    "Only the part in sight is on the page. The same as a plain table, with every row, for finding, printing and reading aloud:",
  plainLink: "plain table",
  /** Before the numbers of the options: "prefers 2; red line at 5, 6". */
  stances: {
    preferred: "prefers",
    acceptable: "accepts",
    conditional: "accepts on conditions",
    opposed: "opposes",
    "red-line": "red line at",
  },
  standing: "red line of an earlier position at",
  lastSaid: "spoke earlier of",
  silent: "silent on",
  searched: "No statement found",
  notResearched: "Not researched yet",
  /** Of an option: "2: 3 accept, 1 objects". Each after its number. */
  tally: ["accept", "on conditions", "object", "silent"],
};
