// What the views of a negotiation are called: on their tabs, above them, and in one or two sentences beneath.
export const views = {
  tabs: "Views of this negotiation",
  /** Who spoke, where a statement names nobody. */
  observer: "An observer",
  restsOnSource: "What rests on this source",
  matrix: { tab: "Matrix" },
  changes: {
    tab: "What changed",
    title: "What changed",
    /** Of a negotiation, an issue or a party, as a feed. */
    feed: (title: string) => `${title}: what changed`,
  },
  timeline: {
    tab: "Timeline",
    title: "What happened, and what was said",
    lead: "Events and positions by date, each dated as precisely as it is known. Under a position stands what it says that those before it did not.",
  },
  pairs: {
    tab: "Pairs",
    title: "Every two parties, issue by issue",
    lead: "Each square is one issue, always in the same place. Hatched: at least one of the two is not on record.",
  },
  spectrum: {
    tab: "Spectrum",
    title: "How far apart, issue by issue",
    lead: "Each row of outcomes runs from one end of the dispute to the other, with what each party says of them.",
  },
  "what-it-takes": {
    tab: "What it would take",
    title: "What would common ground take?",
    lead: "Every issue short of common ground, with the fewest answers that would make it.",
  },
  issues: {
    tab: "Issues",
    title: "Issues",
    lead: "Every question in dispute, with what the parties counted make of it.",
  },
  parties: {
    tab: "Parties",
    title: "Parties",
    lead: "Who holds positions: at the table, mediating, and outside.",
  },
  sources: {
    tab: "Sources",
    title: "Sources",
    lead: "Where the statements stand that the positions rest on.",
  },
  figures: {
    tab: "Figures",
    title: "Figures",
    lead: "Numbers that the talks are about, each with its unit and its source.",
  },
  brief: {
    tab: "Brief",
    title: "In brief",
    lead: "Where the chosen parties stand on the chosen issues, in a few sentences with notes.",
  },
  present: {
    tab: "Slides",
    title: "Slides",
    lead: "The view as slides, one issue each.",
  },
  releases: {
    tab: "Releases",
    title: "Releases",
    lead: "What was published, and when. A release is never changed; an address of one stays true.",
  },
};
