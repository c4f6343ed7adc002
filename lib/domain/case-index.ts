// A case file made quick to look things up in. A case file is never changed, so its index is made once.
import type { CaseFile, Day, Issue, Key, Party, Position, Source, Stances, Statement } from "./case-file";
import type { Cell } from "./cell";
import { firstDay } from "./day";

/** A position with what is asked of it again and again. */
export interface DatedPosition {
  position: Position;
  /** The day from which it counts. */
  day: Day;
  /** Without a prototype, since an option may be called "constructor". */
  stances: Stances;
}

/** What a party has said on an issue. */
export interface History {
  /** Earliest first. */
  positions: DatedPosition[];
  /** The cell while that many of them have begun: each is made once, by whoever asks for it first (as-of.ts). */
  cells: Cell[];
}

export interface CaseIndex {
  caseFile: CaseFile;
  parties: ReadonlyMap<Key, Party>;
  issues: ReadonlyMap<Key, Issue>;
  sources: ReadonlyMap<Key, Source>;
  statements: ReadonlyMap<Key, Statement>;
  /** Undefined where the party has never said anything on the issue. */
  historyOf(party: Key, issue: Key): History | undefined;
  /** Every position of the party on the issue, earliest first. */
  positionsOf(party: Key, issue: Key): readonly DatedPosition[];
}

const NONE: readonly DatedPosition[] = [];

/** The two ways to ask for a history. */
export function askFor(historyOf: CaseIndex["historyOf"]): Pick<CaseIndex, "historyOf" | "positionsOf"> {
  return { historyOf, positionsOf: (party, issue) => historyOf(party, issue)?.positions ?? NONE };
}

export function datePosition(position: Position): DatedPosition {
  const stances = Object.assign(Object.create(null), position.stances);
  return { position, day: firstDay(position.from), stances };
}

const byDay = (one: DatedPosition, other: DatedPosition) => (one.day < other.day ? -1 : 1);

export function makeHistory(positions: readonly DatedPosition[]): History {
  return { positions: positions.toSorted(byDay), cells: [] };
}
const indexes = new WeakMap<CaseFile, CaseIndex>();

export function indexCase(caseFile: CaseFile): CaseIndex {
  const known = indexes.get(caseFile);
  if (known) return known;
  const histories = new Map<Key, Map<Key, History>>();
  for (const position of caseFile.positions.map(datePosition).toSorted(byDay)) {
    const { party, issue } = position.position;
    const ofIssue = histories.get(issue) ?? new Map<Key, History>();
    const history = ofIssue.get(party) ?? { positions: [], cells: [] };
    history.positions.push(position);
    histories.set(issue, ofIssue.set(party, history));
  }
  const index: CaseIndex = {
    caseFile,
    parties: new Map(caseFile.parties.map((party) => [party.key, party])),
    issues: new Map(caseFile.issues.map((issue) => [issue.key, issue])),
    sources: new Map(caseFile.sources.map((source) => [source.key, source])),
    statements: new Map(caseFile.statements.map((statement) => [statement.key, statement])),
    ...askFor((party, issue) => histories.get(issue)?.get(party)),
  };
  indexes.set(caseFile, index);
  return index;
}
