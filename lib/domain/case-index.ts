// A case file made quick to look things up in. A case file is never changed, so its index is made once.
import type { CaseFile, Day, Issue, Key, Party, Position, Source, Stances, Statement } from "./case-file";
import { firstDay } from "./day";

/** A position with what is asked of it again and again. */
export interface DatedPosition {
  position: Position;
  /** The day from which it counts. */
  day: Day;
  /** Without a prototype, since an option may be called "constructor". */
  stances: Stances;
}

export interface CaseIndex {
  caseFile: CaseFile;
  parties: ReadonlyMap<Key, Party>;
  issues: ReadonlyMap<Key, Issue>;
  sources: ReadonlyMap<Key, Source>;
  statements: ReadonlyMap<Key, Statement>;
  /** Every position of the party on the issue, earliest first. */
  positionsOf(party: Key, issue: Key): readonly DatedPosition[];
}

const NONE: readonly DatedPosition[] = [];
const indexes = new WeakMap<CaseFile, CaseIndex>();

export function indexCase(caseFile: CaseFile): CaseIndex {
  const known = indexes.get(caseFile);
  if (known) return known;
  const positions = new Map<Key, Map<Key, DatedPosition[]>>(
    caseFile.parties.map(({ key }) => [key, new Map()]),
  );
  for (const position of caseFile.positions) {
    const ofParty = positions.get(position.party);
    const stances = Object.assign(Object.create(null), position.stances);
    const dated = { position, day: firstDay(position.from), stances };
    const others = ofParty?.get(position.issue);
    if (others) others.push(dated);
    else ofParty?.set(position.issue, [dated]);
  }
  for (const ofParty of positions.values())
    for (const others of ofParty.values()) others.sort((a, b) => (a.day < b.day ? -1 : 1));
  const index: CaseIndex = {
    caseFile,
    parties: new Map(caseFile.parties.map((party) => [party.key, party])),
    issues: new Map(caseFile.issues.map((issue) => [issue.key, issue])),
    sources: new Map(caseFile.sources.map((source) => [source.key, source])),
    statements: new Map(caseFile.statements.map((statement) => [statement.key, statement])),
    positionsOf: (party, issue) => positions.get(party)?.get(issue) ?? NONE,
  };
  indexes.set(caseFile, index);
  return index;
}
