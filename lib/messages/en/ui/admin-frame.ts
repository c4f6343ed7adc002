// What stands around the team's pages, and their first page. The team's pages are in English.
import { makePlural } from "../../plural";

const plural = makePlural("en");

export const adminFrame = {
  skip: "Skip to content",
  nav: "Team",
  negotiations: "Negotiations",
  shares: "Share links",
  people: "People",
  site: "Readers’ pages",
  signOut: "Sign out",
  /** Of the link with one's own name. */
  profile: (name: string) => `${name}: profile`,
};

export const adminHome = {
  title: "Negotiations",
  lead: "Their drafts. Readers see what is published, and nothing of a draft.",
  negotiation: "Negotiation",
  published: "Published",
  release: (number: string) => `Release ${number}`,
  notPublished: "Not yet",
  changedSince: (count: number) =>
    plural(count, { one: "# thing changed since", other: "# things changed since" }),
  new: "New negotiation",
  import: "Import",
  withdrawn: "Withdrawn from the public",
  archived: "Archived",
  none: "There is no negotiation yet. Make one, or import one.",
};
