// Finding words in a case: which of its entries have them, and which rows of the matrix.
import { positionId } from "./case-entities";
import type { CaseFile, Day, Key } from "./case-file";
import type { CaseIndex } from "./case-index";
import type { Cell } from "./cell";
import { listEvidence } from "./evidence";
import { searchWords } from "./find-in-text";
import { foldText } from "./fold-text";
import {
  FOUND_KINDS,
  type FoundKind,
  type FoundText,
  listSearchEntries,
  type SearchEntry,
} from "./search-entries";

/** Something of the case in which all words of a search stand. */
export interface Hit {
  kind: FoundKind;
  /** See SearchEntry. */
  id: string;
  /** Of its own texts those with a word of the search; at least one. */
  texts: readonly FoundText[];
}

export interface FoundInCase {
  words: readonly string[];
  /** In the order of `listSearchEntries`. */
  hits: Readonly<Record<FoundKind, readonly Hit[]>>;
  total: number;
  /** Hits that are later than the day asked about, and not among them. */
  later: number;
}

/** All words stand in the entry or in what it is about, and at least one of them in its own texts. */
function matches(entry: SearchEntry, words: readonly string[]): boolean {
  if (words.length === 0) return false;
  const own = words.filter((word) => entry.foldedTexts.includes(word));
  return own.length > 0 && words.every((word) => own.includes(word) || entry.foldedContext.includes(word));
}

/** The last search of a case: one page asks for it three times. */
const lastFound = new WeakMap<CaseFile, { words: string; entries: readonly SearchEntry[] }>();

/** In the order of `listSearchEntries`. */
function listMatching(caseFile: CaseFile, words: readonly string[]): readonly SearchEntry[] {
  // No word has a space.
  const asked = words.join(" ");
  const last = lastFound.get(caseFile);
  if (last?.words === asked) return last.entries;
  const entries = listSearchEntries(caseFile).filter((entry) => matches(entry, words));
  lastFound.set(caseFile, { words: asked, entries });
  return entries;
}

/** Thousands may be found, and a few are shown: only these are asked for their texts. */
class FoundEntry implements Hit {
  readonly #entry: SearchEntry;
  readonly #words: readonly string[];

  constructor(entry: SearchEntry, words: readonly string[]) {
    this.#entry = entry;
    this.#words = words;
  }
  get kind(): FoundKind {
    return this.#entry.kind;
  }
  get id(): string {
    return this.#entry.id;
  }
  get texts(): readonly FoundText[] {
    const { texts } = this.#entry;
    return texts.filter(({ field, text }, place) => {
      const folded = foldText(text);
      // Two outcomes may have the same label: it is shown once.
      const isFirst = texts.findIndex((other) => other.field === field && other.text === text) === place;
      return isFirst && this.#words.some((word) => folded.includes(word));
    });
  }
}

/** What of the case has all words of the search. Until `day`, that day included; null: the whole record. */
export function searchCase(caseFile: CaseFile, q: string | null, day: Day | null): FoundInCase {
  const words = searchWords(q);
  const found = listMatching(caseFile, words);
  const hits = Object.fromEntries(FOUND_KINDS.map((kind) => [kind, [] as Hit[]])) as Record<FoundKind, Hit[]>;
  let total = 0;
  for (const entry of found) {
    if (day !== null && entry.day !== null && entry.day > day) continue;
    hits[entry.kind].push(new FoundEntry(entry, words));
    total++;
  }
  return { words, hits, total, later: found.length - total };
}

/** What of a row of the matrix was found. */
export interface FoundInRow {
  isFound: boolean;
  /** The issue itself: its title, question or outcomes. */
  issue: boolean;
  /** By party, only those with something found. */
  cells: ReadonlyMap<Key, FoundInCell>;
}

export interface FoundInCell {
  /** The position in force; null where it is not found itself. */
  position: Hit | null;
  /** How many of the statements shown as its evidence are found. */
  statements: number;
}

export type FindInRow = (issue: Key, cells: Readonly<Record<Key, Cell>>) => FoundInRow;

/** Makes the question once for a whole matrix: its rows ask it one by one. */
export function findInRows(index: CaseIndex, q: string | null, day: Day): FindInRow {
  const words = searchWords(q);
  const found = new Map<string, SearchEntry>();
  if (words.length > 0)
    for (const entry of listMatching(index.caseFile, words)) found.set(`${entry.kind} ${entry.id}`, entry);
  const ofCell = (cell: Cell): FoundInCell | null => {
    if (cell.position === null) return null;
    const position = found.get(`position ${positionId(cell.position)}`);
    const evidence = listEvidence(index, cell, day);
    const statements = evidence.filter(({ statement }) => found.has(`statement ${statement.key}`)).length;
    if (position === undefined && statements === 0) return null;
    return { position: position === undefined ? null : new FoundEntry(position, words), statements };
  };
  return (issue, cells) => {
    const own = found.has(`issue ${issue}`);
    const ofCells = new Map<Key, FoundInCell>();
    for (const [party, cell] of Object.entries(cells)) {
      const inCell = found.size === 0 ? null : ofCell(cell);
      if (inCell !== null) ofCells.set(party, inCell);
    }
    return { isFound: own || ofCells.size > 0, issue: own, cells: ofCells };
  };
}
