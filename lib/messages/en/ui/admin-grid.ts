// The sheet in which the team edits positions. English, like all of the team's pages; they go to the browser as they are.
import { makePlural } from "../../plural";

const plural = makePlural("en");
const cells = (count: number) => plural(count, { one: "# cell", other: "# cells" });

export const adminGrid = {
  pageTitle: "Positions",
  sheet: "Positions, issues by parties",
  loading: "Loading the draft …",
  notLoaded: "The draft could not be loaded.",
  tryAgain: "Try again",
  needsScript: "Editing in the sheet needs JavaScript. Without it each cell has a page of its own:",
  plain: "the draft as a plain table",
  toSheet: "To the sheet",
  begin: {
    title: "First steps",
    lead: "The sheet of positions has a row for each issue and a column for each party. It stands here as soon as there is one of each.",
    parties: (count: number) =>
      count === 0
        ? "The parties: who holds positions."
        : `The parties: ${plural(count, { one: "# is there", other: "# are there" })}.`,
    addParty: "Add a party",
    issues: (count: number) =>
      count === 0
        ? "The issues: each a question with two to nine neutral outcomes."
        : `The issues: ${plural(count, { one: "# is there", other: "# are there" })}.`,
    addIssue: "Add an issue",
    positions:
      "The positions, in the sheet: a sentence and a stance on each outcome, with the statement and the source that it rests on.",
    fromArticle: "Take them from an article",
    publishPage: "Publish",
    publish: ": an editor looks at what goes out and lets it go. Until then readers see nothing.",
  },
  issue: "Issue",
  status: "Status",
  keys: {
    title: "Keys",
    list: [
      [
        "Arrows, Home, End, Page Up, Page Down",
        "move; with Shift they select, with Ctrl they go to the edge",
      ],
      ["Typing", "replaces what the cell says; F2 or Enter opens it as it is"],
      ["Enter, Tab", "put the text into the cell and go down, or on"],
      ["Esc", "drops the text; pressed in the sheet, the next Tab leaves it"],
      ["Ctrl + Enter", "goes to the editor beside the sheet; Esc comes back"],
      ["Ctrl + ;", "said again: another statement for an unchanged position"],
      ["Ctrl + C, X, V", "copy, cut and paste, also from and to a spreadsheet"],
      ["Ctrl + D, Delete", "fill down; take the newest position away"],
      ["Ctrl + Z, Ctrl + Y", "undo, redo"],
    ],
  },
  /** How a cell is written. */
  format:
    "A cell is written as a headline and, in brackets, a key for each option: “Continues under limits [P A · R]”. P preferred, A acceptable, C on conditions, O opposed, R red line, · not stated.",
  input: (party: string, issue: string) => `${party} on ${issue}`,
  undo: "Undo",
  redo: "Redo",
  draft: "draft",
  marks: {
    new: "new since the release",
    changed: "changed since the release",
    removed: "taken away since the release",
    unpublished: "not published yet",
  },
  states: {
    waiting: "to be saved",
    sending: "saving",
    conflict: "somebody else changed it too",
    refused: "not accepted",
    saved: "saved",
  },
  saved: (time: string) => `Saved ${time} UTC`,
  nothingSaved: "Everything is saved",
  saving: "Saving …",
  offline: (count: number) =>
    count === 0
      ? "Offline"
      : `Offline: ${plural(count, { one: "# change is", other: "# changes are" })} kept in this browser and sent when the server answers`,
  offlineForgetful: "Offline, and this browser keeps nothing: leave this page open",
  signedOut: "You are signed out. What you typed is kept in this browser.",
  signIn: "Sign in in another tab",
  denied: "You may no longer edit this draft, or it is gone. What you typed is kept in this browser.",
  conflicts: (count: number) =>
    plural(count, { one: "# conflict to settle", other: "# conflicts to settle" }),
  refused: (count: number) =>
    plural(count, { one: "# change was not accepted", other: "# changes were not accepted" }),
  unsaved: (count: number) =>
    plural(count, { one: "# change not saved yet", other: "# changes not saved yet" }),
  isHere: (who: string) => `${who} is here`,
  changedBy: (who: string) => `changed by ${who}`,
  notices: {
    pasted: (count: number) => `Pasted into ${cells(count)}.`,
    filled: (count: number) => `Filled ${cells(count)}.`,
    cleared: (count: number) => `Took the newest position out of ${cells(count)}.`,
    misfits: (count: number) =>
      `In ${cells(count)} the stances were left out: the issue has another number of options.`,
    beyond: (count: number) =>
      `${plural(count, { one: "# text", other: "# texts" })} beyond the edge of the sheet were left out.`,
    undone: "Undone.",
    redone: "Done again.",
    "nothing-to-undo": "There is nothing to undo.",
    "nothing-to-redo": "There is nothing to do again.",
    "changed-since": "Not undone: somebody has changed this since.",
    "said-again": "Statement added: said again.",
  },
  oldSearches: {
    title: (count: number) =>
      plural(count, { one: "# search older than 90 days", other: "# searches older than 90 days" }),
    none: "No search is older than 90 days.",
    line: (party: string, issue: string, until: string, days: number) =>
      `${party} on ${issue}: to ${until}, ${plural(days, { one: "# day", other: "# days" })} ago`,
  },
};
