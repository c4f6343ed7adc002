// What stands where an address names nothing, or a release that was taken back.
export const missing = {
  notFound: "Not found",
  title: {
    negotiation: "There is no such negotiation",
    release: "There is no such release",
    page: "There is no such page",
    issues: "There is no such issue",
    parties: "There is no such party",
    sources: "There is no such source",
    statements: "There is no such statement",
  },
  /** Before what the address asks for. */
  asksFor: "The address asks for",
  mistyped: "It is mistyped, or what it named is not public.",
  nothingHere: "The address is mistyped, or what it named is not public.",
  didYouMean: "Did you mean",
  questionMark: "?",
  latestRelease: (number: string) => `Release ${number}, the latest`,
  allReleases: "All releases",
  releasesOf: (title: string) => `All releases of ${title}`,
  lists: { issues: "All issues", parties: "All parties", sources: "All sources" },
  recalled: {
    documentTitle: (number: string) => `Release ${number}, recalled`,
    title: (number: string) => `Release ${number} has been recalled`,
    published: "It was published",
    recalledAt: "and recalled",
    gone: "What it said is no longer shown.",
    reason: "The reason given:",
  },
};
