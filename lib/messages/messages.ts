// What a language has to say. A catalogue beside `en` implements this whole interface; callers know no language.

import type { Brief } from "@/lib/domain/brief";
import type {
  CaseFile,
  Day,
  Issue,
  Key,
  Negotiation,
  PartialDate,
  Party,
  Position,
} from "@/lib/domain/case-file";
import type { Cell, LastSaid } from "@/lib/domain/cell";
import type { Move, MoveKind, StanceChange, StanceChangeKind } from "@/lib/domain/changes";
import type { FieldChange } from "@/lib/domain/diff-fields";
import type { Interval, IntervalNote } from "@/lib/domain/interval";
import type { IssueStatus, Offer, RestsOn, TallyRow } from "@/lib/domain/issue-status";
import type { Language } from "@/lib/domain/language";
import type { Matrix, MatrixRow } from "@/lib/domain/matrix";
import type { Pair } from "@/lib/domain/pairs";
import type { Reference } from "@/lib/domain/reference";
import type { DroppedValue } from "@/lib/domain/view-state";
import type {
  Basis,
  CellState,
  Channel,
  Confidence,
  EventKind,
  NegotiationStatus,
  Relation,
  Role,
  Scale,
  SourceKind,
  Stance,
  StatementKind,
  Status,
  Subject,
} from "@/lib/domain/vocabulary";
import type { WayToCommonGround } from "@/lib/domain/what-it-takes";
import type { Ui } from "./en/ui/ui";

/** A term with one line that says what it means, for tooltips and the Method page. */
export interface Term {
  word: string;
  definition: string;
}

/** A term with a mark (a shape) that stands beside the word and never alone for those who listen. */
export interface MarkedTerm extends Term {
  mark: string;
}

export interface StanceTerm extends Term {
  /** The key in the editor's row of keys: P A C O R ·. */
  letter: string;
}

export interface RoleTerm extends Term {
  /** Above a group of parties with this role. */
  heading: string;
}

/** A piece of a sentence; where `option` is not null the piece names that option and may be emphasised. */
export interface SentencePart {
  text: string;
  option: Key | null;
}

/** One line of a list of changes. */
export interface ChangeLine {
  mark: string;
  text: string;
  /** The same again, or silence: told, and no move. */
  isQuiet: boolean;
}

/** What of a corrected coding was otherwise before. */
export interface CorrectionLine {
  field: string;
  before: string;
  after: string;
}

/** What the page of changes shows, in numbers. */
export interface CountedChanges {
  /** Positions taken by the parties chosen, and those of them who took some. */
  positions: number;
  parties: readonly Key[];
  others: { positions: number; parties: number };
  issues: number;
  ofIssues: number;
  statuses: number;
  corrections: number;
}

/** A page or a statement as it is cited. */
export interface Citation {
  title: string;
  /** The page within its negotiation: what it is about, or who said it when. */
  cardTitle: string;
  /** Who speaks; of a page, who publishes it. */
  author: string;
  /** What else is to be known: release, date, source. */
  note: string;
  short: string;
  full: string;
  /** Who said it where, without the record; null where the page is no statement. */
  footnote: string | null;
  /** The words with their citation; null where the page is no statement. */
  quote: string | null;
}

/** A brief in words. */
export interface BriefText {
  title: string;
  leads: readonly string[];
  sections: readonly {
    heading: string;
    /** `notes`: numbers of notes, from 1. */
    sentences: readonly { text: string; notes: readonly number[] }[];
  }[];
  /** The statements that the notes name, in the order of their numbers. */
  notes: readonly Key[];
  /** What is left out for its length; null where nothing is. */
  left: string | null;
}

export interface Messages {
  /** As an address names it; also a tag of BCP 47. */
  language: Language;
  direction: "ltr" | "rtl";
  /** Headings, labels and short sentences of the interface, view by view. */
  ui: Ui;

  statuses: Readonly<Record<Status, MarkedTerm>>;
  stances: Readonly<Record<Stance, StanceTerm>>;
  notStated: StanceTerm;
  cellStates: Readonly<Record<CellState, Term>>;
  bases: Readonly<Record<Basis, Term>>;
  confidences: Readonly<Record<Confidence, Term>>;
  roles: Readonly<Record<Role, RoleTerm>>;
  scales: Readonly<Record<Scale, Term>>;
  subjects: Readonly<Record<Subject, Term>>;
  channels: Readonly<Record<Channel, Term>>;
  statementKinds: Readonly<Record<StatementKind, Term>>;
  relations: Readonly<Record<Relation, Term>>;
  sourceKinds: Readonly<Record<SourceKind, string>>;
  eventKinds: Readonly<Record<EventKind, string>>;
  negotiationStatuses: Readonly<Record<NegotiationStatus, string>>;
  stanceChanges: Readonly<Record<StanceChangeKind, MarkedTerm>>;
  moves: Readonly<Record<Exclude<MoveKind, "stances">, MarkedTerm>>;
  /** Stands in every footer, print, slide and frame. */
  standingLine: string;
  /** What "thin" means, for the tooltip of a status that is not shown solid. */
  thin: string;
  /** Beside evidence that came after the position that it supports. */
  saidAgain: string;
  /** Whose words a red line rests on, by the basis of its position. */
  redLineWords: Readonly<Record<Basis, string>>;

  /** Mark and word of a status; on issues about conduct, without tick or talk of common ground. `onRecord`: how many parties it is for. */
  statusWords(status: Status, issue: Pick<Issue, "about">, onRecord: number): MarkedTerm;
  /** Why the status is what it is, in one line. With the cells of the row it also says what conditions depend on. */
  reason(status: IssueStatus, caseFile: CaseFile, cells?: Readonly<Record<Key, Cell>>): string;
  /** The same in pieces, for emphasis; joined they are `reason`. */
  reasonParts(
    status: IssueStatus,
    caseFile: CaseFile,
    cells?: Readonly<Record<Key, Cell>>,
  ): readonly SentencePart[];
  /** One cell as one sentence, for the ear. `asOf`: the day of the view. */
  ladder(cell: Cell, issue: Issue, party: Pick<Party, "shortName">, asOf?: Day): string;
  /** What the cell is: "No statement found, searched to 20 Feb", "Position withdrawn on 3 May 2025". */
  cellState(cell: Cell, issue: Issue, asOf?: Day): string;
  /** "red line of 9 May 2025, not repeated". */
  standingRedLine(from: PartialDate): string;
  /** "preferred on 31 May 2025". */
  lastSaid(said: LastSaid): string;

  /** From what was to what is, in the direction of the text: "→". */
  arrow: string;
  /** A whole number in the digits of the language. */
  number(count: number): string;
  /** "7 Feb 2026", "Feb 2026", "2026". Text that is no date comes back as it is. */
  date(date: PartialDate): string;
  /** "7 February 2026". */
  longDate(date: PartialDate): string;
  /** Of an instant in UTC, which it names: "14:05 UTC". */
  clock(at: Date): string;
  dateRange(from: PartialDate, until: PartialDate | null | undefined): string;
  /** "said 9 months earlier". */
  age(months: number): string;

  /** "2 of 3 on record". */
  onRecord(status: Pick<IssueStatus, "onRecord" | "counted">): string;
  /** "so far: 2 of 3"; null where the status is final. */
  soFar(status: Pick<IssueStatus, "final" | "onRecord" | "counted">): string | null;
  /** "rests on: reported, medium confidence; oldest position 14 Apr 2025". */
  restsOn(restsOn: RestsOn): string;
  /** "reported, medium confidence". */
  basisLine(basis: Basis, confidence: Confidence): string;
  /** "1 quote · 2 reports"; "no evidence" where there is none. */
  evidenceCount(counts: Readonly<Partial<Record<StatementKind, number>>>): string;
  /** "1 statement against". */
  against(count: number): string;
  /** "With Israel: the same", "With Israel: ✕ Red-line conflict". */
  withParty(entry: MatrixRow["with"][number], row: Omit<MatrixRow, "with">, caseFile: CaseFile): string;
  /** Who is counted, why, and who stands beside. */
  counted(
    matrix: Pick<Matrix, "parties" | "counted" | "countedBecause">,
    caseFile: Pick<CaseFile, "parties">,
  ): string;
  /** How the parties shown were chosen. */
  chosenBy(chosenBy: Matrix["chosenBy"]): string;
  /** "24 of 27 cells on record. The rest is no consent." */
  cellsOnRecord(count: number, total: number): string;
  /** Who accepts, would, objects and is silent, on one option. */
  tally(row: TallyRow, issue: Issue, caseFile: Pick<CaseFile, "parties">): string;
  /** A smallest group of parties that share no outcome. */
  blocker(group: readonly Key[], caseFile: Pick<CaseFile, "parties">): string;
  /** Parties on record that accept no outcome; null where there are none. */
  acceptNothing(parties: readonly Key[], caseFile: Pick<CaseFile, "parties">): string | null;
  /** Between two parties: "common ground on 2 of 9"; on conduct without talk of common ground. */
  sharedIssues(pair: { shared: number; judged: number; sharedConduct?: number }): string;
  /** "Iran and the United States", as a heading. */
  pairTitle(pair: Pick<Pair, "one" | "other">, caseFile: Pick<CaseFile, "parties">): string;
  /** "Common ground on 2 of 9 · 4 unanswered · 1 red-line conflict". */
  pairCounts(pair: Pair): string;
  /** "Iran and the United States: common ground on 2 of 9 issues. Red-line conflict: Uranium enrichment." */
  pairIssues(pair: Pair, caseFile: CaseFile): string;
  /** The same without the names of the issues. */
  pairLead(pair: Pair, caseFile: Pick<CaseFile, "parties">): string;
  /** Beneath an option on which a status lands: "✓ both accept this"; on conduct "● both accept this". */
  sharedOption(status: IssueStatus, caseFile: CaseFile, cells?: Readonly<Record<Key, Cell>>): string;
  /** Beneath an option that waits for an answer: "◐ Iran accepts; not stated by the United States". */
  waitingOffer(
    offer: Offer,
    status: Pick<IssueStatus, "counted">,
    caseFile: Pick<CaseFile, "parties">,
  ): string;
  /** "2 steps between what Iran and the United States accept". */
  distance(steps: number, parties: readonly Key[], caseFile: Pick<CaseFile, "parties">): string;
  /** "Steps between what Iran and the United States accept: 3 → 1". */
  distanceChange(
    before: number | null,
    after: number | null,
    parties: readonly Key[],
    caseFile: Pick<CaseFile, "parties">,
  ): string;
  /** "if the United States accepted 3, which it preferred on 31 May 2025". */
  whatItTakes(way: WayToCommonGround, issue: Issue, caseFile: Pick<CaseFile, "parties">): string;
  /** "Newly accepts 3 full access once a final deal holds"; `condition`: the text of the condition where there is one. */
  stanceChange(change: StanceChange, issue: Issue, caseFile: CaseFile, condition?: string): ChangeLine;
  /** All that the moves of one position say, line by line, the quiet ones last. */
  moveLines(
    moves: readonly Move[],
    position: Position,
    issue: Issue,
    caseFile: CaseFile,
  ): readonly ChangeLine[];
  /** The same in one sentence without its subject: "newly accepts 3 …; new red line: 2 …". */
  moveSentence(moves: readonly Move[], position: Position, issue: Issue, caseFile: CaseFile): string;
  /** "Iran on Uranium enrichment". */
  moveTitle(position: Pick<Position, "party">, issue: Issue, caseFile: CaseFile): string;
  /** A field of a corrected coding. Without `issue` the options keep their keys. */
  correctionLine(change: FieldChange, issue: Issue | undefined): CorrectionLine;
  /** "What changed between 8 and 27 February 2026". */
  changedBetween(interval: Interval): string;
  /** "7 positions by Iran and the United States on 3 of 9 issues. One status changed." */
  changesCounted(counts: CountedChanges, caseFile: Pick<CaseFile, "parties">): string;
  /** How changes are told. */
  changesRule: string;
  correctionsRule: string;
  /** Beside what an earlier release said otherwise of the same position. */
  corrected: string;
  /** "Corrected coding, nothing new: Iran on Uranium enrichment: …". */
  correctedTitle(title: string): string;
  /** What of the interval in the address could not be taken as it is. */
  intervalNote(note: IntervalNote): string;
  /** "✓ Common ground → ◐ Unanswered", or "status unchanged". */
  statusChange(before: Status, after: Status, issue: Pick<Issue, "about">, onRecord: number): string;
  /** "These talks broke off on 28 February 2026."; null while they go on. */
  talks(negotiation: Pick<Negotiation, "status" | "ended">): string | null;
  /** "This shows what each party had last said by 27 February 2026." */
  standsAt(asOf: PartialDate): string;
  /** A view as half a page of prose with notes; in English in every language. */
  brief(brief: Brief, caseFile: CaseFile): BriefText;
  /** How a page of a release is cited; a statement with its source. */
  citation(reference: Reference): Citation;
  /** What of the address was left out, one sentence a value. */
  dropped(value: DroppedValue): string;

  /** An option in running text: number, then label. */
  option(option: Key, issue: Issue, caseFile: CaseFile): string;
  /** A party within a sentence: "the United States". */
  party(party: Pick<Party, "shortName">): string;
  /** "Iran, the United States, the EU and 4 more": at most three names. */
  parties(keys: readonly Key[], caseFile: Pick<CaseFile, "parties">): string;
}
