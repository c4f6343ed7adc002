// The evidence desk: from an article to sourced positions. The team's pages are in English; they go to the browser as
// they are.
import { makePlural } from "../../plural";

const plural = makePlural("en");

export const adminDesk = {
  title: "Evidence desk",
  lead: "An article in, its statements out, each with its exact words and place. Only the team sees the text; nothing of it is published or exported but what you take from it, and it is deleted after 30 days.",
  paste: "Paste the text of an article",
  pasteHint: "As it stands there. Quotes are checked letter by letter.",
  file: "Or a file",
  fileHint: "Text, Markdown, a saved web page (HTML) or a PDF with words in it. At most 10 MB.",
  send: "Put it on the desk",
  refused: {
    nothing: "Paste a text or choose a file.",
    full: "There are a hundred articles on the desk. Delete some first.",
    "too-large": "That is more than 10 MB. Paste the text that matters.",
    "no-text": "This is no text, web page or PDF that can be read. Open it yourself and paste its text.",
    locked: "The PDF cannot be read: it is damaged or locked. Open it yourself and paste its text.",
    "many-pages": "The PDF has more than 200 pages. Paste those that matter.",
    "too-long": "The text has more than 200,000 letters. Paste the parts that matter, one after the other.",
    "no-words": "There are no words in it.",
    pictures:
      "There are no words in this PDF, only pictures of pages. Read it with a program for that, and paste the text.",
    "too-much": "Reading it took more time or memory than there is. Open it yourself and paste its text.",
    busy: "Too many articles are being read. Try again in a minute.",
  } as Readonly<Record<string, string>>,
  pasted: "Pasted text",
  articles: "On the desk",
  none: "Nothing is on the desk.",
  by: "by",
  until: "deleted on",
  noSource: "without a source yet",
  drop: "Delete the article",
  dropLead: "Statements taken from it stay.",
  needsBoth: "Statements can be taken from it as soon as the draft has a party and an issue.",

  source: {
    title: "Where does it stand?",
    lead: "Once for the article; every statement from it carries it.",
    existing: "A source of this negotiation",
    isNew: "A new source, described below",
    name: "Title",
    publisher: "Publisher",
    author: "Author",
    url: "Address (https://…)",
    published: "Published",
    publishedHint: "As precisely as known: 2026-02-07, 2026-02 or 2026. Statements begin with this date.",
    language: "Language",
    languageHint: "en, fa, he …; empty if in doubt",
    kind: "Kind",
    give: "That is the source",
    from: "Source:",
    change: "Another source",
    back: "Leave it as it is",
    taken: (title: string) => `“${title}” has this address already: choose it above.`,
    unknown: "There is no such source any more: choose another.",
    refused: "Not saved yet: see the fields.",
  },

  text: "The article",
  keysTitle: "By keyboard",
  keys: [
    ["↓ ↑", "next and former sentence, and the quotes in it"],
    ["N, Shift + N", "next and former quote"],
    ["Shift + ↓ ↑", "a sentence more, a sentence less"],
    ["→ ←", "the end by a word; with Shift the beginning"],
    ["1 to 9", "the party of that number, 0: an observer"],
    ["Enter", "on to the issues; there arrows or first letters, Enter writes the statement"],
  ],
  keysHint: "Click into the text or tab to it. With a mouse: mark the words.",
  found: (quotes: number, dates: number) =>
    `${plural(quotes, { one: "# quote", other: "# quotes" })} and ${plural(dates, { one: "# date", other: "# dates" })} found.`,
  quotes: "All quotes found",
  chosen: (words: string) => `Chosen: ${words}`,
  legend: {
    quote: "in quotation marks",
    written: "written down already",
    mention: "a party",
    date: "a date",
  },

  statement: {
    title: "Statement",
    none: "Choose a passage in the article.",
    words: "Exact words",
    wordsHint: "Shorten them here if you like. They have to stand in the article just so.",
    translation: "Translation",
    translationHint:
      "The article is in another language than the case. Translated, the exact words stay beside it as the original.",
    letters: (count: number) => plural(count, { one: "# letter", other: "# letters" }),
    kind: "Kind",
    party: "Whose",
    observer: "Nobody’s: an observer",
    speaker: "Speaker",
    role: "Role",
    date: "Said or done on",
    dateHint: (dates: string) => `Near it: ${dates}`,
    long: (count: number) =>
      `${count} letters are a long quote: is all of it needed? Keep it short, or say that it is.`,
    longTick: "All of it is needed",
    issues: "On which issue?",
    issuesHint: "Pressing one writes the statement down.",
    find: "Find an issue",
    only: "Only the statement",
    noIssue: "Press an issue, or “Only the statement”.",
    noParty: "Say whose words or deeds they are.",
    notThere: "These words do not stand in the article. Take them as they stand there, with every sign.",
    noSource: "Say first where the article stands.",
    gone: "This article is not on the desk any more.",
    written: "Statement written down.",
    again: "That statement was there already.",
    refused: "Not written down yet: ",
  },

  position: {
    title: (party: string, issue: string) => `${party} on ${issue}`,
    add: (from: string) => `Beneath the position from ${from}`,
    relation: "How it bears on it",
    begin: "A new position",
    headline: "In one line",
    headlineHint: "The words of the passage, to begin with.",
    save: "Begin this position",
    skip: "Leave it at the statement",
    taken: "There is a position from that day already: put the statement beneath it, or change the day.",
    changed: "Somebody changed it meanwhile: look again.",
    added: "Saved: the statement stands beneath the position.",
    refused: "Not saved yet: see the fields.",
    cell: "All of its fields",
  },
};

/** How a place in an article is written down, in the language of the negotiation. */
const PLACES: Readonly<Record<string, { paragraph: string; page: string }>> = {
  en: { paragraph: "paragraph", page: "page" },
  ar: { paragraph: "الفقرة", page: "الصفحة" },
  fa: { paragraph: "بند", page: "صفحهٔ" },
  he: { paragraph: "פסקה", page: "עמוד" },
};

export function placeWords(language: string | undefined) {
  const primary = (language ?? "en").split("-")[0] ?? "en";
  const { paragraph, page } = PLACES[primary] ?? PLACES.en ?? { paragraph: "", page: "" };
  return {
    paragraph: (number: number) => `${paragraph} ${number}`,
    page: (number: number) => `${page} ${number}`,
  };
}
