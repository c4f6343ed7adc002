// What stands around every page.
export const site = {
  skip: "Skip to content",
  nav: "Site",
  negotiations: "Negotiations",
  method: "Method",
  languages: "Languages",
  howRead: "How stances and statuses are read",
  api: "API",
  report: "Report an error or reply",
  /** For the team; readers need no account. */
  signIn: "Sign in",
  breadcrumbs: "Breadcrumbs",
  pages: "Pages",
  previousPage: "Previous page",
  nextPage: "Next page",
  page: (page: string, pages: string) => `Page ${page} of ${pages}`,
  allNegotiations: "All negotiations",
  leftOut: "A part of the address was left out:",
  /** Above text that this language does not have; empty in English. */
  onlyInEnglish: "",
};
