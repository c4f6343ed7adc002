// What a language gives to speak in plain sentences: a pattern for each thing that is said. The patterns name parties in
// lists, behind a colon or a noun, and never make one the subject of a verb: a case file holds names and no grammar, and
// in Arabic and Hebrew the verb would have to know gender and number. The comments say the English of each pattern.
// `who`, `options`, `list`: ready text, names isolated; `n`, `of`: whole numbers, for the language to write.
import type { Status } from "@/lib/domain/vocabulary";

/** What an outcome is to those who accept it: some accept it as it is, some would on conditions. */
export interface Wants {
  accept: boolean;
  conditional: boolean;
}

export interface ListPhrases {
  /** Between names: ", ". */
  comma: string;
  /** Between clauses: "; ". */
  semicolon: string;
  /** "A, B, C and 15 more parties". */
  andMoreParties(list: string, n: number): string;
  /** "… and 2 more such clashes"; a clause of its own. */
  andMoreClashes(n: number): string;
  andMoreConditions(n: number): string;
  /** "and 3 more changes"; a clause of its own. */
  andMoreChanges(n: number): string;
  /** "on 7 Feb 2026", "in Feb 2026". `isDay`: the text begins with the number of the day or is a year alone. */
  when(date: string, isDay: boolean): string;
  /** A quotation of what somebody typed. */
  quoted(text: string): string;
  none: string;
}

export interface ReasonPhrases {
  /** "No party is counted on this issue; a status takes two." */
  nobodyCounted: string;
  /** "Not on record on this issue: A, B." */
  nobodyOnRecord(who: string): string;
  /** "Only A is counted on this issue; a status takes two." */
  oneCounted(who: string): string;
  /** "Only A is on record on this issue; not on record: B." */
  oneOnRecord(who: string, missing: string): string;
  /** "All 3 parties on record refuse to negotiate this." `n` from 2 on. */
  refusedByAll(n: number): string;
  /** "Refuse to negotiate this: A. Do not: B." */
  agendaDispute(refusing: string, others: string): string;
  /** "First choice of all 3 parties on record", before a colon and the options. */
  preferredByAll(n: number): string;
  /** "This is a shared first choice, not a deal." */
  noDeal: string;
  /** "Accepted by all 3 parties on record", before a colon; with conditions "accepted or acceptable on conditions". */
  acceptedByAll(n: number, wants: Wants): string;
  /** "The condition of A for 2: text"; `option` null where there is but one. */
  condition(who: string, option: string | null, text: string): string;
  /** The same where no text is on record: "A sets a condition for 2". */
  conditionUntold(who: string, option: string | null): string;
  /** "The red lines of A cover every option accepted by B or C"; `isOnly`: the only one. */
  clash(by: string, against: string, isOnly: boolean, wants: Wants): string;
  deadlock: string;
  /** "Still unanswered", before a colon. */
  stillUnanswered: string;
  /** "Not objected to, not accepted by all", before a colon. */
  unanswered: string;
  /** "on conditions: A", in brackets. */
  onConditions(who: string): string;
  /** "A condition for 2 cannot be met while red lines on another issue stand." */
  blocked(options: string): string;
  untested(wants: Wants): string;
  nobodyAsks: string;
  gap: string;
}

export interface CellPhrases {
  notResearched: string;
  /** "No statement found, searched to 20 Feb". */
  nothingFound(date: string): string;
  /** "Position withdrawn on 3 May 2025". */
  withdrawn(when: string): string;
  /** "red line of 9 May 2025, not repeated". */
  standingRedLine(date: string): string;
  /** "not stated", of the options named behind it. */
  silentOn: string;
  /** "earlier", before a stance and its date. */
  earlier: string;
  /** "said 9 months earlier". */
  age(n: number): string;
  quotes(n: number): string;
  reports(n: number): string;
  actions(n: number): string;
  noEvidence: string;
  /** "1 statement against". */
  against(n: number): string;
  /** "reported, medium confidence"; the words are those of the terms. */
  basisLine(basis: string, confidence: string): string;
  /** "rests on: …; oldest position 14 Apr 2025". */
  restsOn(basisLine: string, date: string): string;
}

export interface CountPhrases {
  onRecord(n: number, of: number): string;
  soFar(n: number, of: number): string;
  cellsOnRecord(n: number, of: number): string;
  /** "With Israel: ✕ Red-line conflict". */
  withParty(who: string, status: string): string;
  theSame: string;
  /** "Counted: A, B, who are at the table." */
  countedAtTable(who: string): string;
  /** "Counted: A, B, who are at the table, and besides C, chosen to be counted." */
  countedBesides(who: string, besides: string): string;
  /** "Counted: A. All that are chosen count, since fewer than two of them are at the table." */
  countedAll(who: string): string;
  nobodyCounted: string;
  /** "Not counted: C." */
  beside(who: string): string;
  chosenBy: { reader: string; focus: string; default: string };
  /** "accepted by 2 (A, B)" and so on, of one option. */
  tallyAccept(n: number, who: string): string;
  tallyConditional(n: number, who: string): string;
  tallyObject(n: number, who: string): string;
  tallySilent(n: number, who: string): string;
  tallyNobody: string;
  /** "No outcome is acceptable alike to A, B, C, not even on conditions that can be met". */
  blocker(who: string): string;
  /** "to any two of them some outcome is". */
  blockerSmaller(n: number): string;
  acceptNothing(who: string): string;
  /** "2 steps between what A and B accept". */
  distance(n: number, who: string): string;
  /** "Steps between what A and B accept: 3 → 1". */
  distanceChange(who: string, change: string): string;
}

export interface PairPhrases {
  nothingJudged: string;
  /** "common ground on 2 of 9"; on conduct without talk of common ground. */
  shared(kind: "outcome" | "conduct" | "both", n: number, of: number): string;
  /** "4 unanswered". Not for the statuses that are shared. */
  count(status: Exclude<Status, "same-choice" | "common-ground">, n: number): string;
  /** Beneath an option: "both accept this". `n` on record. */
  sharedOption(kind: "preferred" | "accepted" | "conditional", n: number): string;
  /** "accepted by A", "on conditions by B", "not stated by C". */
  acceptedBy(who: string): string;
  conditionalFor(who: string): string;
  notStatedBy(who: string): string;
}

export interface ChangePhrases {
  /** "(preferred before)". */
  before(stance: string): string;
  newlyAccepts(options: string): string;
  newlyConditional(options: string): string;
  /** Accepted before without a condition. */
  newlySetsCondition(options: string): string;
  conditionDropped(options: string): string;
  newlyObjects(options: string): string;
  newRedLine(options: string): string;
  /** `now`: what the party says instead, or null. */
  redLineLifted(options: string, now: string | null): string;
  /** "Again preferred: 2 …". */
  again(stance: string, options: string): string;
  saysTheSame(options: string): string;
  notMentioned(options: string): string;
  newlyFirst(options: string): string;
  noLongerFirst(options: string): string;
  statusUnchanged: string;
  /** "A on Uranium enrichment". */
  moveTitle(who: string, issue: string): string;
  /** Names of the fields of a corrected coding. */
  fields: Readonly<Record<string, string>>;
  conditionOf(option: string): string;
  statements(n: number): string;
  /** "What changed between 8 and 27 February 2026". */
  betweenDays(from: string, to: string): string;
  betweenReleases(from: string, to: string): string;
  /** "7 positions (A, B)", then "3 by other parties (2)". */
  positions(n: number, who: string): string;
  positionsOfOthers(n: number, parties: number): string;
  noPosition: string;
  /** "on 3 of 9 issues". */
  onIssues(n: number, of: number): string;
  /** Also of none: "No status changed." */
  statusesChanged(n: number): string;
  codingsCorrected(n: number): string;
  correctedTitle(title: string): string;
  mixedEnds(value: string): string;
  exchanged: string;
  unknownRelease(number: string): string;
  recalledRelease(number: string): string;
  nothingBefore(number: string): string;
}

export interface TakesPhrases {
  /** "2 is accepted by all on record". */
  acceptedAlready(option: string): string;
  /** "if 3 were accepted by A (opposed)". */
  ifAccepted(option: string, who: string): string;
  /** The same where somebody refuses the issue: "if this were negotiated and 3 accepted by A (…)". */
  ifNegotiated(option: string, who: string): string;
  refuses: string;
  /** In brackets: on a condition that cannot be met while red lines on another issue stand. */
  blocked: string;
  /** "any 2 of A, B, C (not on record)", "A, B (not on record)". */
  anyOf(n: number, who: string): string;
  allOf(who: string): string;
  /** Joins who needs to answer otherwise and who would have to speak: "A; and besides any 1 of B, C". */
  andBesides(who: string, others: string): string;
}

export interface TalkPhrases {
  concluded: string;
  suspended: string;
  collapsed: string;
  /** "These talks broke off on 28 February 2026." */
  ended(talks: string, when: string): string;
  standsAt(date: string): string;
  dropped(name: string, value: string): string;
  droppedEmpty(name: string): string;
  nearest(value: string): string;
}

export interface Phrases {
  lists: ListPhrases;
  /** "Both accept", "All accept if …": where all accept the same conduct. Never with a tick or common ground. */
  conduct: {
    shared(n: number): string;
    conditional(n: number): string;
    sharedDefinition: string;
    conditionalDefinition: string;
  };
  reason: ReasonPhrases;
  cells: CellPhrases;
  counts: CountPhrases;
  pairs: PairPhrases;
  changes: ChangePhrases;
  takes: TakesPhrases;
  talks: TalkPhrases;
}
