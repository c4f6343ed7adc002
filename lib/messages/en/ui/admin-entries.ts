// The pages of the things of a draft: parties, issues, sources, statements, events, figures, and the negotiation itself.
// The team's pages are in English.
import { makePlural } from "../../plural";
import {
  channels,
  eventKinds,
  negotiationStatuses,
  roles,
  scales,
  sourceKinds,
  statementKinds,
  subjects,
} from "../words";

const plural = makePlural("en");

export interface FieldWords {
  label: string;
  hint?: string;
  /** Of a list within the thing: one of it, and the button that adds one. */
  row?: string;
  add?: string;
}

type KindOfEntry = "negotiation" | "party" | "issue" | "source" | "statement" | "event" | "figure";

const DATE = "As precisely as known: 2026-02-07, 2026-02 or 2026.";
const LANGUAGE = "A language tag: en, fa, zh-Hant.";

/** By kind and field; of fields within another one by both names. */
const FIELDS: Readonly<Record<KindOfEntry, Readonly<Record<string, FieldWords>>>> = {
  negotiation: {
    title: { label: "Title" },
    summary: { label: "Summary", hint: "Who negotiates about what, in a few neutral sentences." },
    status: { label: "Status" },
    started: { label: "Started", hint: DATE },
    ended: { label: "Ended", hint: DATE },
    asOf: {
      label: "Views open at",
      hint: "A date. If empty, at the latest position, statement or event.",
    },
    notice: { label: "Notice", hint: "Shown wherever the case is shown." },
    licence: { label: "Licence", hint: "An SPDX id, such as CC-BY-4.0, or an address." },
    language: { label: "Language", hint: `${LANGUAGE} English if empty.` },
    focus: {
      label: "Parties shown first",
      hint: "In this order. If there is none, those at the table come first.",
      row: "Party",
      add: "Add a party",
    },
    "focus.party": { label: "Party" },
  },
  party: {
    name: { label: "Name", hint: "In full." },
    shortName: { label: "Short name", hint: "As it stands above its column." },
    role: { label: "Role" },
    description: { label: "Description" },
    aliases: { label: "Other names", hint: "One a line; names of its speakers too. A search finds them." },
    influence: { label: "Influence", hint: "From 0 to 100. It changes no status." },
  },
  issue: {
    title: { label: "Title", hint: "A few words for the row." },
    question: { label: "Question", hint: "What is in dispute, neutrally put." },
    group: { label: "Group", hint: "Neighbouring issues of the same group stand under one heading." },
    scale: { label: "Options stand" },
    about: { label: "About", hint: "The outcome of a deal, if nothing is chosen." },
    options: {
      label: "Options",
      hint: "From 2 to 9 neutral outcomes that exclude each other; if they stand in order, from one end of the dispute to the other.",
      row: "Option",
      add: "Add an option",
    },
    "options.label": { label: "Title" },
    "options.description": { label: "Description" },
    "options.key": {
      label: "Key",
      hint: "Made from the title if empty. Another key for an option keeps all that is said of it.",
    },
    searched: {
      label: "Who was searched for",
      hint: "Where nothing was found, readers see until when somebody looked.",
      row: "Search",
      add: "Add a search",
    },
    "searched.party": { label: "Party" },
    "searched.until": { label: "Until", hint: DATE },
    "searched.where": { label: "Where" },
  },
  source: {
    title: { label: "Title" },
    publisher: { label: "Publisher" },
    author: { label: "Author" },
    url: { label: "Address", hint: "In full, with https://." },
    kind: { label: "Kind" },
    published: { label: "Published", hint: DATE },
    accessed: { label: "Read on", hint: DATE },
    archive: { label: "Archived copy", hint: "An address, with https://." },
    language: { label: "Language", hint: LANGUAGE },
  },
  statement: {
    party: { label: "Party", hint: "None: an observer says it." },
    speaker: { label: "Speaker" },
    speakerRole: { label: "Speaks as", hint: "Foreign minister; an official who was not named." },
    date: { label: "Date", hint: DATE },
    kind: { label: "Kind" },
    text: { label: "Text", hint: "Of a quote the exact words, in the language of the negotiation." },
    original: { label: "In the original language", hint: "Both, or neither." },
    "original.text": { label: "Text" },
    "original.language": { label: "Language", hint: LANGUAGE },
    translatedBy: { label: "Translated by" },
    channel: { label: "How it became known" },
    outlet: { label: "Said to" },
    source: { label: "Source" },
    place: { label: "Where in the source", hint: "Page, paragraph, minute." },
  },
  event: {
    title: { label: "Title" },
    kind: { label: "Kind" },
    date: { label: "Date", hint: DATE },
    until: { label: "Until", hint: DATE },
    summary: { label: "Summary" },
    parties: { label: "Parties" },
    issues: { label: "Issues" },
    source: { label: "Source" },
  },
  figure: {
    title: { label: "Title" },
    unit: { label: "Unit", hint: "kg, %, US$ billion." },
    kind: { label: "Drawn as", hint: "Bars, if nothing is chosen." },
    points: { label: "Points", hint: "One a line, at most 500: a label, a semicolon, a number. 2024; 12.5" },
    note: { label: "Note" },
    source: { label: "Source" },
  },
};

const CHOICES: Readonly<Record<string, (word: string) => string>> = {
  "negotiation.status": (word) => negotiationStatuses[word as keyof typeof negotiationStatuses],
  "party.role": (word) => roles[word as keyof typeof roles].word,
  "issue.scale": (word) => scales[word as keyof typeof scales].word,
  "issue.about": (word) => subjects[word as keyof typeof subjects].word,
  "source.kind": (word) => sourceKinds[word as keyof typeof sourceKinds],
  "statement.kind": (word) => statementKinds[word as keyof typeof statementKinds].word,
  "statement.channel": (word) => channels[word as keyof typeof channels].word,
  "event.kind": (word) => eventKinds[word as keyof typeof eventKinds],
  "figure.kind": (word) => (word === "bar" ? "bars" : "a line"),
};

interface KindWords {
  /** "Issues" */
  list: string;
  /** "Issue" */
  one: string;
  /** "Add an issue" */
  add: string;
  lead: string;
  none: string;
}

const KINDS: Readonly<Record<Exclude<KindOfEntry, "negotiation">, KindWords>> = {
  party: {
    ...{ list: "Parties", one: "Party", add: "Add a party" },
    lead: "Who holds positions. The order here is that of the columns.",
    none: "There is no party yet. Each party gets a column of the sheet.",
  },
  issue: {
    ...{ list: "Issues", one: "Issue", add: "Add an issue" },
    lead: "The questions in dispute, each with its options. The order here is that of the rows.",
    none: "There is no issue yet. Each issue gets a row of the sheet: a question, and from two to nine neutral outcomes as its options.",
  },
  source: {
    ...{ list: "Sources", one: "Source", add: "Add a source" },
    lead: "Where statements stand.",
    none: "There is no source yet. A source is what can be read: an article, a transcript, a document. It can also be written down with its statement, beside a position in the sheet.",
  },
  statement: {
    ...{ list: "Statements", one: "Statement", add: "Add a statement" },
    lead: "What was said or done: the evidence for positions.",
    none: "There is no statement yet. A statement is what was said or done, and stands in a source. It is most easily written down beside the position that rests on it, in the sheet.",
  },
  event: {
    ...{ list: "Events", one: "Event", add: "Add an event" },
    lead: "What happened, for the timeline.",
    none: "There is no event yet. Events stand on the timeline between the positions.",
  },
  figure: {
    ...{ list: "Figures", one: "Figure", add: "Add a figure" },
    lead: "Numbers as charts, beside the matrix.",
    none: "There is no figure yet. A figure is a few numbers with their source, drawn as a chart.",
  },
};

export const adminEntries = {
  pageTitle: "Draft",
  kinds: KINDS,
  fields: FIELDS,
  /** Of a word of a choice: "at the table". */
  choice: (kind: string, field: string, word: string) => CHOICES[`${kind}.${field}`]?.(word) ?? word,
  noChoice: "None",
  choose: "Choose",
  facts: "Facts",
  factsLead: "What is said of the negotiation itself.",
  optional: "optional",
  save: "Save",
  up: "Up",
  down: "Down",
  remove: "Remove",
  rearranged: "Not saved yet.",
  key: "Key",
  newKeyHint: "Made from the title if empty. It stands in addresses.",
  saved: "Saved.",
  deleted: "Deleted, with all that was listed.",
  toSheet: "To the sheet of positions",
  noSourceYet: "There is no source to choose yet: write down the source first.",
  unchanged: "Nothing was changed.",
  fewOptions: (count: number) =>
    `${count === 0 ? "It has no option" : "It has one option"} yet. Positions can be written down, but no stance can be compared: the issue shows as too little on record, and nothing is published before it has at least two.`,
  saving: {
    missing: "This is needed.",
    keyTaken: "Something else has this key. Choose another, or leave it empty: one is made from the title.",
    faults: (count: number) =>
      `Not saved: ${plural(count, { one: "# field is not right", other: "# fields are not right" })}. What you typed still stands here.`,
    line: (line: number, message: string) => `Line ${line}: ${message}`,
    beside: "Not saved: somebody changed what goes along with it at this moment. Press again.",
    unknown: "Not saved: this negotiation is not there any more.",
    signedOut:
      "You are signed out. Sign in in another tab, then save again: what you typed still stands here.",
    notAllowed: "You may not do this.",
    invalid: "The form was not sent as this page made it: load the page again.",
  },
  stale: {
    message: (who: string) =>
      `Not saved: ${who} changed this meanwhile. What you typed still stands here. Saving again puts yours in place of theirs.`,
    gone: (who: string) =>
      `Not saved: ${who} deleted this meanwhile, or gave it another key. What you typed still stands here. Saving again makes it anew.`,
    same: "You both say the same.",
    caption: "Where the two differ",
    field: "Field",
    theirs: "Theirs",
    mine: "Yours",
    take: "Take theirs",
    nothing: "nothing",
    taken: "Theirs stands in the form now. Nothing is saved yet.",
  },
  depends: {
    message: "Not saved yet: this is said of options that you took out. It goes with them.",
    save: "Save, and take it away",
  },
  list: {
    thing: "Title",
    order: "Order",
    move: "Move",
    placeOf: (title: string) => `Place of ${title}`,
    moveOf: (title: string) => `Move to that place: ${title}`,
    upOf: (title: string) => `Up: ${title}`,
    downOf: (title: string) => `Down: ${title}`,
    moved: (title: string, place: number) => `${title} is at place ${place} now.`,
    noPlace: "Write the place as a number from 1 on, and press “Move” beside it.",
    unknown: "That is not there any more: load the page again.",
    stale: "Somebody changed it at this moment: press again.",
    find: "Find",
    search: "Words or a key",
    found: (count: number, all: number) => `${count} of ${all}`,
    all: "Show all",
    options: (count: number) => plural(count, { one: "# option", other: "# options" }),
  },
  rename: {
    title: "Key",
    lead: (key: string) =>
      `The key is ${key}. It stands in addresses and stays the same when the title changes. With another key all that refers to this follows; links from elsewhere to the page of this key then lead nowhere once that is published.`,
    label: "New key",
    hint: "Small letters a to z, digits, single hyphens between them.",
    send: "Change the key",
    stale: "Somebody changed this meanwhile: load the page again.",
    same: "That is its key already.",
  },
  deleting: {
    title: (one: string) => `Delete this ${one.toLowerCase()}`,
    link: "Delete",
    lead: "What depends on it is shown first.",
    heading: (title: string) => `Delete ${title}?`,
    alone: "Nothing depends on it.",
    deletes: "Deleted with it",
    changes: "Loses what refers to it",
    send: (count: number) => (count === 1 ? "Delete it" : `Delete it, with ${count - 1} more`),
    back: "Back without deleting",
    changed: "Somebody changed something of this meanwhile. The list below is as it is now: look again.",
    more: (count: number) => `and ${count} more`,
  },
};
