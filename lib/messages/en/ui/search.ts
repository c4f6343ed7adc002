// Looking over all negotiations, and the dialog that leads anywhere.
import { makePlural } from "../../plural";

const plural = makePlural("en");

export const search = {
  title: "Search",
  description: "Look for words in every negotiation that is public here.",
  label: "Search all negotiations",
  submit: "Search",
  lead: "In headlines and red lines, quotes (in their own language too), coding notes, speakers, sources, events and titles of the latest releases.",
  rules: [
    "All words have to stand in the same entry; parts of words are enough.",
    "Capitals, accents, vowel signs and the two ways of writing ی and ک make no difference.",
    "A party or an issue may be one of the words: it narrows down whose statements and on what.",
  ],
  examples: "For example",
  invalid: "There is no word to look for in that. Up to 200 characters can be looked for.",
  nothing: (q: string) => `No public negotiation has an entry with all the words of “${q}”.`,
  nothingHint: "Try fewer words, or only the beginning of one.",
  found: (q: string, places: number, negotiations: number) =>
    `“${q}”: ${plural(places, { one: "# place", other: "# places" })} in ${plural(negotiations, { one: "# negotiation", other: "# negotiations" })}.`,
  noSuchPage: "There are not so many pages.",
  release: (number: number) => `Release ${number}`,
  inCase: (count: number) =>
    plural(count, { one: "See the one place in its matrix", other: "See all # places with its matrix" }),
  /** The dialog. */
  open: "Search",
  shortcut: "Ctrl K",
  shortcutApple: "⌘ K",
  dialog: "Go to a page, or search",
  placeholder: "A page, an issue, a party, or any words",
  close: "Close",
  keysHint: "Arrow keys choose, Enter opens, Escape closes.",
  pages: "Pages",
  method: "Method",
  negotiations: "Negotiations",
  everywhere: (q: string) => `Search all negotiations for “${q}”`,
  here: (q: string) => `Find “${q}” in this negotiation`,
  waiting: "Looking …",
  none: "Nothing here has all these words.",
  failed: "The list could not be fetched. The search page works without it.",
  results: (count: number) => plural(count, { one: "# result", other: "# results" }),
};
