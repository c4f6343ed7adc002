// What a hand-out says, in words and in one language: every format writes this and adds nothing of its own.
import type { Day, Figure, Key } from "@/lib/domain/case-file";
import type { Language } from "@/lib/domain/language";
import type { CellState, Relation, Role, Stance, Status } from "@/lib/domain/vocabulary";

export type Direction = "ltr" | "rtl";

/** Words in a language of their own, other than that of the hand-out. */
export interface ForeignText {
  text: string;
  /** BCP 47. */
  language: string;
  direction: Direction;
}

/** One statement. */
export interface HandoutVoice {
  key: Key;
  relation: Relation;
  /** How it bears on the position; null where it supports the one in force. */
  bearing: string | null;
  isQuote: boolean;
  text: string;
  original: ForeignText | null;
  /** The language of the original and who translated it. */
  translation: string | null;
  speaker: string;
  /** "quote", "on the record", "7 Feb 2026", "said again": what stands beside the speaker. */
  facts: readonly string[];
  /** "7 Feb 2026". */
  date: string;
  /** Its number in the list of sources. */
  source: number;
  publisher: string;
  url: string;
  /** Who said it where, as it is cited. */
  footnote: string;
}

/** One outcome with what the party says of it. */
export interface HandoutRung {
  number: string;
  label: string;
  /** Null: nothing is said of it. */
  stance: Stance | null;
  /** "preferred", "red line of 9 May 2025, not repeated", "not stated". */
  word: string;
  /** "red line", without since when. */
  shortWord: string;
  isStanding: boolean;
  /** "preferred on 31 May 2025": of what it is silent on. */
  lastSaid: string | null;
  condition: string | null;
}

export interface HandoutCell {
  party: Key;
  state: CellState;
  isCounted: boolean;
  /** What the cell is, where it is not simply a stated position. */
  stateWords: string | null;
  redLines: readonly string[];
  headline: string | null;
  rungs: readonly HandoutRung[];
  /** The whole cell as one sentence, for the ear. */
  sentence: string;
  /** "2 quotes · 7 Feb 2026 · stated, high confidence · said 9 months earlier"; empty without a position. */
  meta: string;
  note: string | null;
  voices: readonly HandoutVoice[];
}

export interface HandoutRow {
  key: Key;
  title: string;
  question: string;
  group: string | null;
  options: readonly { number: string; label: string; description: string | null }[];
  status: Status;
  isThin: boolean;
  isFinal: boolean;
  isConduct: boolean;
  /** Shape and word. */
  badge: string;
  /** "so far: 2 of 3", "rests on little". */
  qualifiers: readonly string[];
  reason: string;
  /** "With Israel: …". */
  besides: readonly string[];
  restsOn: string | null;
  cells: readonly HandoutCell[];
}

export interface HandoutParty {
  key: Key;
  name: string;
  shortName: string;
  role: Role;
  isCounted: boolean;
  /** "outside the table, not counted". */
  note: string;
}

export interface HandoutTable {
  title: string;
  notes: readonly string[];
  head: readonly string[];
  /** The first of each row names it. */
  rows: readonly (readonly string[])[];
}

export interface HandoutFigure {
  figure: Figure;
  unit: string;
  /** The note and the source. */
  below: readonly string[];
  head: readonly [string, string];
}

export interface HandoutSource {
  number: number;
  key: Key;
  words: string;
  language: string | null;
  url: string;
}

export interface HandoutDocument {
  language: Language;
  direction: Direction;
  /** Of the texts of the case file. */
  caseLanguage: string;
  /** For the name of the file, and for the properties of one. */
  slug: Key;
  released: Day;
  title: string;
  /** What the page is about within the negotiation; null for all of it. */
  subject: string | null;
  /** The word for a draft and a sentence on it; null for a release. */
  draft: { word: string; sentence: string } | null;
  /** Above all: that the talks ended, at what date this stands, who is counted, how much is on record. */
  leads: readonly string[];
  parties: readonly HandoutParty[];
  partiesLine: string;
  /** "Release 3, 8 February 2026"; null for a draft. */
  release: string | null;
  counts: readonly { status: Status; badge: string; count: number }[];
  rows: readonly HandoutRow[];
  legend: readonly { stance: Stance | null; mark: string; word: string; definition: string }[];
  pairs: HandoutTable | null;
  figures: readonly HandoutFigure[];
  sources: readonly HandoutSource[];
  standingLine: string;
  /** Beneath all: the standing line, the notice, the licence, how it is cited. */
  closing: readonly string[];
  address: string;
}
