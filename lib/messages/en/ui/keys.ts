// The list of keys. Whatever a key does can be done by a link or button too.
export const keys = {
  title: "Keys",
  open: "Keys",
  lead: "On pages with a matrix, a key acts on the issue that has the focus.",
  key: "Key",
  action: "What it does",
  close: "Close",
  single: "Use keys of a single letter or sign",
  singleHint: "Kept in this browser. Without them, Ctrl K (⌘ K) and Escape still work.",
  does: {
    search: "Search, or go to a page",
    nextIssue: "Next issue",
    previousIssue: "Previous issue",
    evidence: "What the position rests on: of the cell with the focus, else of the first party",
    why: "Why the issue has its status",
    laterDate: "The next date on which something changed",
    earlierDate: "The date before on which something changed",
    keys: "This list",
    anywhere: "Search, or go to a page, also while writing",
    escape: "Close the panel or dialog that is open",
  },
};
