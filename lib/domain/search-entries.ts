// What of a case can be found, and by which of its texts. The index over all negotiations is made of the same.
import { positionId } from "./case-entities";
import type { CaseFile, Day, Key, PartialDate } from "./case-file";
import { firstDay } from "./day";
import { foldText } from "./fold-text";

/** In the order in which results are shown. */
export const FOUND_KINDS = [
  "negotiation",
  "issue",
  "party",
  "position",
  "statement",
  "event",
  "source",
] as const;
export type FoundKind = (typeof FOUND_KINDS)[number];

export type FoundField =
  | "title"
  | "summary"
  | "question"
  | "option"
  | "name"
  | "alias"
  | "description"
  | "headline"
  | "red-line"
  | "condition"
  | "note"
  | "text"
  | "original"
  | "speaker"
  | "publisher"
  | "author";

export interface FoundText {
  field: FoundField;
  text: string;
  /** BCP 47, where it is not that of the case. */
  language?: string | undefined;
}

export interface SearchEntry {
  kind: FoundKind;
  /** As in case-entities.ts: the key, of a position `party~issue~first day`, of the negotiation its slug. */
  id: string;
  /** The day from which it is there; null: always. */
  day: Day | null;
  /** Its own texts: at least one word of a search has to stand in them. */
  texts: readonly FoundText[];
  /** What it is about: the other words may stand here, so that "Iran enrichment" finds what Iran says of it. */
  context: readonly string[];
  /** Both folded; a line break, which no word has, keeps the texts apart. */
  foldedTexts: string;
  foldedContext: string;
}

interface EntryDraft {
  kind: FoundKind;
  id: string;
  day?: Day;
  texts: readonly (FoundText | null)[];
  context?: readonly string[];
}

const entries = new WeakMap<CaseFile, readonly SearchEntry[]>();

/**
 * Everything of the case that can be found, kind by kind; positions and statements newest first, the others in the
 * order of the case file. Made once for each case file.
 */
export function listSearchEntries(caseFile: CaseFile): readonly SearchEntry[] {
  const known = entries.get(caseFile);
  if (known) return known;
  // The same names and titles stand beside thousands of entries.
  const contexts = new Map<string, string>();
  const foldContext = (words: string) => {
    const folded = contexts.get(words) ?? foldText(words);
    contexts.set(words, folded);
    return folded;
  };
  const made = draftEntries(caseFile).map((draft) => finish(draft, foldContext));
  entries.set(caseFile, made);
  return made;
}

function finish(
  { texts, context = [], day, ...entry }: EntryDraft,
  foldContext: (words: string) => string,
): SearchEntry {
  const own = texts.filter((text) => text !== null);
  return {
    ...entry,
    day: day ?? null,
    texts: own,
    context,
    foldedTexts: own.map(({ text }) => foldText(text)).join("\n"),
    foldedContext: context.map(foldContext).join("\n"),
  };
}

function text(field: FoundField, words: string | undefined, language?: string): FoundText | null {
  return words === undefined ? null : { field, text: words, language };
}

function draftEntries(caseFile: CaseFile): EntryDraft[] {
  const { negotiation } = caseFile;
  const partyNames = new Map<Key, string[]>(
    caseFile.parties.map(({ key, name, shortName, aliases = [] }) => [key, [name, shortName, ...aliases]]),
  );
  const issueTitles = new Map<Key, string>(caseFile.issues.map(({ key, title }) => [key, title]));
  const namesOf = (keys: readonly Key[] = []) => keys.flatMap((key) => partyNames.get(key) ?? []);
  const titlesOf = (keys: Iterable<Key> = []) => [...keys].flatMap((key) => issueTitles.get(key) ?? []);
  const issuesOf = listIssuesOfStatements(caseFile);
  const sourceTitles = new Map<Key, string>(caseFile.sources.map(({ key, title }) => [key, title]));
  return [
    {
      kind: "negotiation",
      id: negotiation.slug,
      texts: [text("title", negotiation.title), text("summary", negotiation.summary)],
    },
    ...caseFile.issues.map(
      (issue): EntryDraft => ({
        kind: "issue",
        id: issue.key,
        texts: [
          text("title", issue.title),
          text("question", issue.question),
          ...issue.options.flatMap(({ label, description }) => [
            text("option", label),
            text("option", description),
          ]),
        ],
        context: issue.group === undefined ? [] : [issue.group],
      }),
    ),
    ...caseFile.parties.map(
      (party): EntryDraft => ({
        kind: "party",
        id: party.key,
        texts: [
          text("name", party.name),
          party.shortName === party.name ? null : text("name", party.shortName),
          ...(party.aliases ?? []).map((alias) => text("alias", alias)),
          text("description", party.description),
        ],
      }),
    ),
    ...newestFirst(caseFile.positions, ({ from }) => from).map(
      (position): EntryDraft => ({
        kind: "position",
        id: positionId(position),
        day: firstDay(position.from),
        texts: [
          text("headline", position.headline),
          text("red-line", position.redLine),
          ...Object.values(position.conditions ?? {}).map((condition) => text("condition", condition.text)),
          text("note", position.note),
        ],
        context: [...namesOf([position.party]), ...titlesOf([position.issue])],
      }),
    ),
    ...newestFirst(caseFile.statements, ({ date }) => date).map(
      (statement): EntryDraft => ({
        kind: "statement",
        id: statement.key,
        day: firstDay(statement.date),
        texts: [
          text("text", statement.text),
          text("original", statement.original?.text, statement.original?.language),
          text("speaker", statement.speaker),
          text("speaker", statement.speakerRole),
        ],
        context: [
          ...namesOf(statement.party === undefined ? [] : [statement.party]),
          ...titlesOf(issuesOf.get(statement.key)),
          ...(sourceTitles.get(statement.source) === undefined
            ? []
            : [sourceTitles.get(statement.source) ?? ""]),
        ],
      }),
    ),
    ...caseFile.events.map(
      (event): EntryDraft => ({
        kind: "event",
        id: event.key,
        day: firstDay(event.date),
        texts: [text("title", event.title), text("summary", event.summary)],
        context: [...namesOf(event.parties), ...titlesOf(event.issues)],
      }),
    ),
    ...caseFile.sources.map(
      (source): EntryDraft => ({
        kind: "source",
        id: source.key,
        texts: [
          text("title", source.title, source.language),
          text("publisher", source.publisher),
          text("author", source.author),
        ],
      }),
    ),
  ];
}

function newestFirst<T>(list: readonly T[], dateOf: (one: T) => PartialDate): T[] {
  const days = new Map(list.map((one) => [one, firstDay(dateOf(one))]));
  const dayOf = (one: T) => days.get(one) ?? "";
  return list.toSorted((a, b) => (dayOf(a) > dayOf(b) ? -1 : Number(dayOf(a) < dayOf(b))));
}

/** The issues on which each statement is evidence. */
function listIssuesOfStatements(caseFile: CaseFile): Map<Key, Set<Key>> {
  const issues = new Map<Key, Set<Key>>();
  for (const { issue, evidence = [] } of caseFile.positions)
    for (const { statement } of evidence) {
      const of = issues.get(statement);
      if (of) of.add(issue);
      else issues.set(statement, new Set([issue]));
    }
  return issues;
}
