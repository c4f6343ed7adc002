// The editor of one position beside the sheet, and the dialog about what two people changed. English.
import type { PositionWarning } from "@/lib/domain/edit/position-warnings";
import type { Agenda } from "@/lib/domain/vocabulary";

const agendas: Readonly<Record<Agenda, string>> = {
  stated: "States what it makes of the options",
  refused: "Refuses to negotiate this",
  neutral: "Takes no position",
  withdrawn: "Position withdrawn",
};

export const adminPosition = {
  of: (party: string, issue: string) => `${party} on ${issue}`,
  toSheet: "Back to the sheet (Esc)",
  ownPage: "This cell on a page of its own",
  fromArticle: "From an article",
  plain: {
    pageTitle: "Position",
    save: "Save",
    saved: "Saved.",
    unchanged: "Nothing was changed.",
    remove: "Take this position away",
    editing: (date: string) => `The position from ${date}`,
    begins: "A new position",
    later: "Begin a new position",
    toTable: "All cells",
    stance: (option: string) => `Stance on ${option}`,
    requiresHint:
      "One a line: the key of another issue, a colon, the keys of its options. sanctions: lifted, suspended",
    day: {
      legend: "If it is another day now",
      later: (date: string) =>
        `The party said something else from then on: a new position begins, and that of ${date} stays.`,
      mended: (date: string) => `${date} was wrong: this position moves to the right day.`,
      missing: "You typed another day. Say which of the two it means.",
    },
    noCondition: "A condition needs the stance “on conditions”: choose it above, or empty this.",
    silentHint: "Who takes no position, or withdrew it, has no stances: they are left out.",
    redLineHint: "Only beside a red line, or where the issue is refused.",
    statement: (number: number) => `Statement ${number}`,
    statementKey: "Key of the statement",
    statementHint: "The newest of the party are offered. Emptied, it is detached.",
    aboutHint: "Numbers of options: 1, 3. Empty: the position as a whole.",
    writeFirst: "Write down a statement first",
    stale: (who: string) =>
      `Not saved: ${who} changed this meanwhile. What you typed still stands here. Saving again puts yours in place of theirs.`,
    gone: (who: string) =>
      `Not saved: ${who} took this away meanwhile. What you typed still stands here. Saving again makes it anew.`,
    theirs: (headline: string) => `Theirs now says: ${headline}`,
    faults: "Not saved: something is not right. What you typed still stands here.",
    unknown: "Not saved: this negotiation is not there any more.",
  },
  noPosition: "No position yet. Whatever is filled in begins one.",
  history: "Positions of this cell",
  newest: "newest",
  from: (date: string) => `from ${date}`,
  since: "Counts from",
  sinceHint: "2026-02-07, 2026-02 or 2026, as precisely as known",
  noDate: "This is no date of the calendar.",
  taken: "There is a position from that day already.",
  otherDay: "Another day. What does it mean?",
  isLater: (date: string) => `Something else was said: begin a new position, that of ${date} stays`,
  isMended: (date: string) => `${date} was wrong: move this position`,
  leaveDay: "Leave the day",
  beginNew: "New position from",
  begin: "Begin",
  beginHint:
    "When the party said something else. To mend the coding of what it said then, change the position itself.",
  remove: "Take this position away",
  edits: "Who changed it, and what",
  headline: "Position, in one sentence",
  characters: (count: number, most: number) => `${count} of ${most} characters`,
  agenda: "Agenda",
  agendas,
  stances: "Stance on each option",
  stancesHint: "Keys: P, A, C, O, R; · or Backspace for not stated",
  condition: (option: string) => `${option}: accepted if`,
  requires: "What would satisfy it (another issue)",
  addRequirement: "Add an issue",
  chooseIssue: "Choose an issue",
  removeRequirement: (issue: string) => `Remove ${issue}`,
  basis: "Basis",
  confidence: "Confidence",
  priority: "Priority",
  noPriority: "not given",
  redLine: "What is excluded, in words",
  note: "Note",
  evidence: "Evidence",
  noEvidence: "No statement is attached.",
  notLoaded: "The statements could not be loaded.",
  relation: "How it bears on the position",
  about: "Speaks of",
  detach: (words: string) => `Detach: ${words}`,
  attach: "Attach a statement",
  saidAgain: "Said again (Ctrl + ;)",
  saidAgainHint: "Attaches a statement and leaves the position as it is.",
  find: "Find a statement",
  findHint: "Without words: the newest of this party",
  noneFound: "No statement found.",
  close: "Close",
  write: "Write down a new statement",
  newStatement: {
    title: "New statement",
    kind: "Kind",
    date: "Said or done on",
    text: "Words, report or action",
    speaker: "Speaker",
    source: "Source",
    otherSource: "A new source",
    sourceTitle: "Title of the source",
    url: "Address (https://…)",
    publisher: "Publisher",
    add: "Add and attach",
    cancel: "Cancel",
  },
  searched: "Searched until",
  searchedWhere: "Where",
  searchedHint: "Up to which date somebody looked for what the party says on this",
  effect: "Effect on the status",
  unchanged: "unchanged",
  counted: (parties: string) => `Counted: ${parties}`,
  warnings: "To look at again",
  noWarnings: "Nothing contradicts itself.",
  saving: "Saving …",
  saved: (time: string) => `Saved ${time} UTC`,
  kept: "Offline: kept in this browser",
  refused: "Not accepted as it is",
  giveUp: "Drop my change",
  conflict: "Somebody else changed this too.",
  settle: "Compare and choose",
  warning: (
    warning: PositionWarning,
    option: (key: string) => string,
    date: (date: string) => string,
  ): string => {
    switch (warning.kind) {
      case "first-choice-and-red-line":
        return `${option(warning.option)}: first choice and red line in turn; it was the other ${date(warning.from)}.`;
      case "hole":
        return `A range with a hole: options on both sides of ${warning.options.map(option).join(", ")} are accepted, and not ${warning.options.length === 1 ? "this one" : "these"}.`;
      case "silent-beyond":
        return `${option(warning.option)} lies beyond ${option(warning.objection)}, to which it objects: the same?`;
      case "red-line-gone":
        return `The red line at ${option(warning.option)} of ${date(warning.from)} ends here, and neither the note nor a statement on this option says so.`;
      case "later-evidence":
        return `Counts from ${date(warning.from)}, and the earliest statement for it is of ${date(warning.earliest)}.`;
      case "older-evidence":
        return `Counts from ${date(warning.from)}, and the newest statement for it is of ${date(warning.newest)}.`;
      case "no-condition":
        return `${option(warning.option)} is accepted on conditions, and no condition is given.`;
      case "no-evidence":
        return "No statement is attached. Publishing needs one, or an inference with its reason in the note.";
      case "no-reason":
        return "Inferred without a note. Publishing needs to know from what.";
    }
  },
  clash: {
    title: "Two people changed this",
    lead: (who: string, when: string) =>
      `${who} saved this ${when} UTC, after you had read it. What you typed is not saved yet, and not lost.`,
    field: "Field",
    mine: "Mine",
    theirs: (who: string) => `Of ${who}`,
    takeMine: "take mine",
    takeTheirs: "take theirs",
    together: "only one of you changed it: kept",
    merge: "Save both together",
    keepMine: "Save mine over theirs",
    keepTheirs: "Leave theirs, drop mine",
    later: "Decide later",
    gone: (who: string) => `${who} took it away.`,
    iTookAway: "You took it away.",
    same: "Nothing is left to choose: both say the same.",
  },
};
