// What was done to a negotiation, what goes out with the next release, and what a thing is called there.
import type { EntityKind } from "@/lib/domain/case-entities";

const KINDS: Record<EntityKind | "list" | "release", string> = {
  negotiation: "Negotiation",
  party: "Party",
  issue: "Issue",
  source: "Source",
  statement: "Statement",
  position: "Position",
  event: "Event",
  figure: "Figure",
  list: "Order",
  release: "Release",
};

const ACTIONS: Readonly<Record<string, string>> = {
  save: "Saved",
  undo: "Undone",
  restore: "Brought back",
  import: "Imported",
  publish: "Published",
  review: "Looked at",
  recall: "Recalled",
  withdraw: "Withdrawn from the public",
  reinstate: "Shown to the public again",
  export: "Draft exported",
  create: "Made",
  copy: "Copied",
  archive: "Archived",
  unarchive: "Taken out of the archive",
};

const PLURALS: Record<EntityKind, string> = {
  negotiation: "Negotiation",
  party: "Parties",
  issue: "Issues",
  source: "Sources",
  statement: "Statements",
  position: "Positions",
  event: "Events",
  figure: "Figures",
};

/** Of one thing: from the draft, a form or history. */
export const adminThings = {
  kind: (kind: string) => (Object.hasOwn(KINDS, kind) ? KINDS[kind as EntityKind] : kind),
  several: (kind: EntityKind) => PLURALS[kind],
  isNew: "New",
  isDeleted: "Deleted",
  isChanged: "Changed",
  moved: (from: number, to: number) => `Moved from place ${from + 1} to place ${to + 1}`,
  otherDay: (from: string, to: string) => `Moved from ${from} to ${to}`,
  renamed: (from: string, to: string) => `Key ${from} is now ${to}`,
  optionRenamed: (from: string, to: string) => `Option ${from} is now ${to}`,
  removed: "removed:",
  added: "added:",
};

export const adminHistory = {
  title: "History",
  lead: "Who changed what, when, and from where. Anything can be undone or brought back: that is a change like any other.",
  ofThing: (kind: string, id: string) => `Only ${kind.toLowerCase()} ${id}.`,
  all: "Show all",
  search: "Find in history",
  searchHint: "A name, a word, a key",
  find: "Find",
  none: "Nothing was found.",
  older: "Older",
  newest: "Newest",
  action: (action: string) => ACTIONS[action] ?? action,
  by: "by",
  from: (origin: string) => `from ${origin}`,
  undo: "Undo",
  undoAll: "Undo all of it",
  undoOf: (title: string) => `Undo: ${title}`,
  restoreBefore: "Bring back as before",
  restoreBeforeOf: (title: string) => `Bring back as before this change: ${title}`,
  restore: "Bring back as here",
  restoreOf: (title: string) => `Bring back as it was here: ${title}`,
  more: (count: number) => `and ${count} more of the same`,
};

export const adminBin = {
  title: "Bin",
  lead: (days: number) => `What was deleted in the last ${days} days and is not there now.`,
  none: "The bin is empty.",
  deleted: "Deleted",
  restore: "Bring back",
};

/** After an action, above the page. */
export const adminDone = {
  undo: "That is undone.",
  restore: "It is brought back.",
  publish: (number: string) => `Release ${number} is published. Readers have it now.`,
  review: "It is noted that you have looked at this.",
  recall: (number: string) => `Release ${number} is recalled. Its address says so, with the reason.`,
  withdraw: "The negotiation is withdrawn from the public. Draft and releases stay.",
  reinstate: "The public sees the negotiation again.",
  create: "The negotiation is made. Nothing of it is public.",
  copy: "The copy is made. Nothing of it is public.",
  archive: "It is archived: it stands last in the list. That says nothing about the public.",
  unarchive: "It is out of the archive.",
  takeBack: "Undo this",
};

/** Why something was not done, and what to do. */
export const adminRefused = {
  unknown: "That is not there any more. Load the page again.",
  stale:
    "Somebody changed it meanwhile, and nothing was done. Load the page again and look at what is there now.",
  changed: (things: string) =>
    `Not undone, since this was changed later: ${things}. Undo the later change first.`,
  "not-undoable": "That changed nothing in the draft, so there is nothing to undo.",
  faults: (first: string) => `Not done, since the draft would not be in order: ${first}`,
  unchanged: "Nothing to publish: readers have all of it already.",
  unreviewed: "Somebody else has to look at this first: the button for it is on this page.",
  already: "It is so already.",
  taken: "There is a negotiation of this address. Choose another.",
};
