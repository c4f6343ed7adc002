// The list of negotiations, and what one of them says of itself there.
export const home = {
  documentTitle: "Parley: negotiations, issue by issue",
  title: "Negotiations",
  lead: "Where the parties stand, issue by issue: in their own words, with the source one click away, and with what nobody has said yet.",
  statuses: "Issues by status",
  /** After the number of issues that have a status: "2 of 9". */
  of: (issues: string) => `of ${issues}`,
  latestChanges: "The latest changes",
  release: (number: string) => `Release ${number}`,
  /** The names of more parties than are shown: "Iran, Israel and 4 more". */
  andMore: (names: string, more: string) => `${names} and ${more} more`,
  empty: {
    title: "Nothing has been published here yet",
    form: "A negotiation comes in as a case file, becomes a draft, and is public from its first release on. The samples that ship with the program show the form:",
    soon: "What is published shows here within two seconds.",
    method: "The method says how stances and statuses are read.",
  },
};
