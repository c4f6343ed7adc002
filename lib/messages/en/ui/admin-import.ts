// Importing in the browser. The team's pages are in English.
import { makePlural } from "../../plural";

const plural = makePlural("en");
const number = (count: number) => count.toLocaleString("en");

const FORMATS: Readonly<Record<string, string>> = {
  case: "Case file",
  table: "Tables of positions, statements and sources",
  genius: "GENIUS or NegMAS: domain and profiles",
  ktab: "KTAB: actors",
  questionnaire: "Questionnaire of a voting-advice site",
};

const FIELDS: Readonly<Record<string, string>> = {
  from: "from (first day)",
  redLine: "red line",
  statements: "statements (keys)",
  speakerRole: "role of the speaker",
  originalLanguage: "language of the original",
  originalText: "original text",
  url: "address",
  negotiation: "negotiation",
  asOf: "as of",
};

/** Of what is a list in the draft: `stances.capped`. */
const PARTS: Readonly<Record<string, string>> = {
  stances: "stance on",
  conditions: "condition of",
  evidence: "statement",
  shortName: "short name",
};

export const adminImport = {
  title: "Import",
  lead: "What a file would do is shown before anything is written. A table adds and changes; a case file is the whole draft.",
  file: "Files",
  fileHint:
    "A case file (JSON), a table or workbook (CSV, TSV, XLSX, ODS), a domain with its profiles (XML), actors of KTAB (CSV), all files of a questionnaire (JSON), or a zip of these. At most 32 MB.",
  cells: "Or paste cells",
  cellsHint: "With the row of headings, as copied from a spreadsheet.",
  send: "Look at it",
  template: "Template workbook",
  templateLead: "with the columns, and lists to choose from:",
  general: "All parties, issues and sources have to be in the draft, or in the file.",
  article: "An article is no table: it goes on the",
  refused: {
    "too-large": "That is more than 32 MB. Split it, or import it with the command parley import.",
    nothing: "Choose a file or paste cells.",
    "too-many": "Those are too many files at once. Put in fewer, or a zip.",
  } as Readonly<Record<string, string>>,
  waiting: "Uploaded",
  waitingLead: "Kept for seven days, or until imported.",
  isDone: "imported",
  isWaiting: "not imported yet",
  by: "by",
  gone: "This upload is not there any more.",

  stage: {
    waiting: "Waiting for another file to be read …",
    reading: "Being read …",
    comparing: "Being compared with the draft …",
    writing: "Being written …",
  } as Readonly<Record<string, string>>,
  canLeave: "It goes on if you close this page.",
  again: "Look again",
  noLook: "It was not read to the end.",

  of: (names: readonly string[]) =>
    names.length > 3 ? `${names.slice(0, 3).join(", ")} and ${names.length - 3} more` : names.join(", "),
  what: "What it is",
  format: "Format",
  byContent: "By what is in it",
  formatName: (format: string) => FORMATS[format] ?? format,
  into: "Into",
  intoFile: "The negotiation that the file names, or a new one",
  columns: "What the columns mean",
  columnsLead: "Remembered for this negotiation when it is imported.",
  tableOf: (file: string, sheet: string | null) => (sheet === null ? file : `${file}, sheet ${sheet}`),
  passedOver: "passed over",
  rows: (count: number) => plural(count, { one: "# row", other: `${number(count)} rows` }),
  heading: "Column",
  example: "For example",
  field: "Means",
  fieldOf: (heading: string) => `Column ${heading} means`,
  fieldName: (field: string) => FIELDS[field] ?? field,
  leftOut: "left out",
  silent: "Where a row says nothing",
  from: "First day",
  fromHint: "As 2026-02-07, 2026-02 or 2026. Otherwise the first day of the negotiation.",
  basis: "Basis",
  confidence: "Confidence",
  none: "none: such a row is refused",
  blankClears: "A blank cell clears what the draft says",
  thresholds: "From numbers to stances",
  thresholdsLead: "As a share of the highest evaluation of an issue. Never a red line.",
  preferred: "Preferred from",
  acceptable: "Acceptable from",
  opposed: "Opposed below",
  lookAgain: "Look again with this",

  refusedTable: "Places of what is refused",
  countTable: "Numbers",
  counts: "What it would do",
  didCounts: "What it did",
  kind: "What",
  marks: { new: "New", changed: "Changed", unchanged: "Unchanged", removed: "Removed", refused: "Refused" },
  signs: { new: "+", changed: "~", unchanged: "=", removed: "−", refused: "✕" },
  newCase: (slug: string) => `A new negotiation: ${slug}`,
  intoCase: (title: string) => `Into the draft of ${title}`,
  order: (lists: readonly string[]) => `In another order: ${lists.join(", ")}.`,
  nothing: "It changes nothing: the draft says all of it already.",
  refusals: (count: number) =>
    plural(count, { one: "One thing is refused", other: `${number(count)} things are refused` }),
  refusalsLead: "Nothing is written while anything is refused. Mend it in the file and upload it again.",
  where: "Where",
  column: "Column",
  why: "Why, and what to do",
  further: (count: number) => `and ${number(count)} more`,
  warnings: "Passed over",
  details: "Row by row",
  thing: "What",
  change: "Change",
  changes: "Fields",
  /** `stances.capped` as a person says it. */
  changedField: (field: string) => {
    const [name = "", ...rest] = field.split(".");
    const said = FIELDS[name] ?? PARTS[name] ?? name;
    return rest.length === 0 ? said : `${said} ${rest.join(" ")}`;
  },
  nothingThere: "nothing",
  before: "before:",
  after: "after:",
  takesAway: "This takes something away from the draft",
  removes: (count: number) =>
    plural(count, {
      one: "One thing that the file lacks is removed.",
      other: `${number(count)} things that the file lacks are removed.`,
    }),
  overwrites: "Changed in the draft since the last release, and overwritten:",
  replace: "Do it all the same",
  write: "Import",
  writeNeeds: "Tick the box above first: the import takes something away.",
  drop: "Throw it away",
  changedSince: "Nothing was written. The draft was changed meanwhile: this is what it would do now.",
  isImported: "It is imported.",
  changedNothing: "It changed nothing.",
  undo: "Undo this import",
  cannotUndo: "It made the negotiation. To take it back, put it into the archive in its settings.",
  open: "Open the draft of",
  invalid: "Not taken: ",
  badFrom: "Write the first day as 2026-02-07, 2026-02 or 2026.",
  badShare: "Write the thresholds as numbers from 0 to 1, such as 0.6.",
};
