// A case file made quick to look things up in. A case file is never changed, so its index is made once.
import type { CaseFile, Issue, Key, Party, Position, Source, Statement } from "./case-file";
import { firstDay } from "./day";

export interface CaseIndex {
  caseFile: CaseFile;
  parties: ReadonlyMap<Key, Party>;
  issues: ReadonlyMap<Key, Issue>;
  sources: ReadonlyMap<Key, Source>;
  statements: ReadonlyMap<Key, Statement>;
  /** Every position of the party on the issue, earliest first. */
  positionsOf(party: Key, issue: Key): readonly Position[];
}

const NONE: readonly Position[] = [];
const indexes = new WeakMap<CaseFile, CaseIndex>();

export function indexCase(caseFile: CaseFile): CaseIndex {
  const known = indexes.get(caseFile);
  if (known) return known;
  // A space stands in no key, so that a pair of keys is one name.
  const positions = new Map<string, Position[]>();
  for (const position of caseFile.positions) {
    const cell = `${position.party} ${position.issue}`;
    const others = positions.get(cell);
    if (others) others.push(position);
    else positions.set(cell, [position]);
  }
  for (const others of positions.values())
    others.sort((a, b) => (firstDay(a.from) < firstDay(b.from) ? -1 : 1));
  const index: CaseIndex = {
    caseFile,
    parties: new Map(caseFile.parties.map((party) => [party.key, party])),
    issues: new Map(caseFile.issues.map((issue) => [issue.key, issue])),
    sources: new Map(caseFile.sources.map((source) => [source.key, source])),
    statements: new Map(caseFile.statements.map((statement) => [statement.key, statement])),
    positionsOf: (party, issue) => positions.get(`${party} ${issue}`) ?? NONE,
  };
  indexes.set(caseFile, index);
  return index;
}
