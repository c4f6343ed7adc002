// The statements on one issue in the order in which they were made, each with the positions that it bears on.
import type { Day, Key, Position, Source, Statement } from "./case-file";
import type { CaseIndex } from "./case-index";
import { firstDay } from "./day";
import type { Relation } from "./vocabulary";

/** How a statement bears on one position. */
export interface Bearing {
  position: Position;
  relation: Relation;
  /** The options it speaks of; empty: of the position as a whole. */
  options: readonly Key[];
  /** A later position has taken the place of this one by the day. */
  isReplaced: boolean;
}

export interface Said {
  statement: Statement;
  source: Source;
  bearings: readonly [Bearing, ...Bearing[]];
}

/** Evidence of any position on the issue, by anybody, made up to the day; of one day in the order of the case file. */
export function listExchange(index: CaseIndex, issue: Key, day: Day, isOldestFirst: boolean): Said[] {
  const bearings = new Map<Key, Bearing[]>();
  for (const position of index.caseFile.positions) {
    if (position.issue !== issue || firstDay(position.from) > day) continue;
    const inForce = index.positionsOf(position.party, issue).findLast(({ day: from }) => from <= day);
    for (const { statement, relation = "supports", options = [] } of position.evidence ?? []) {
      const bearing = { position, relation, options, isReplaced: inForce?.position !== position };
      const known = bearings.get(statement);
      if (known) known.push(bearing);
      else bearings.set(statement, [bearing]);
    }
  }
  const said = index.caseFile.statements.flatMap((statement): Said[] => {
    const [first, ...others] = bearings.get(statement.key) ?? [];
    const source = index.sources.get(statement.source);
    return first && source && firstDay(statement.date) <= day
      ? [{ statement, source, bearings: [first, ...others] }]
      : [];
  });
  return sortByDate(said, ({ statement }) => statement, isOldestFirst);
}

/** So many statements stand on one page, and are one part. */
const STATEMENTS_A_PART = 100;

export interface ExchangePart {
  said: readonly Said[];
  /** From 1 on. */
  part: number;
  parts: number;
  /** The place of the first one among all, from 0. */
  start: number;
}

/** Null asks for the part with which the order begins; beyond the last it is the last. */
export function takePart(said: readonly Said[], asked: number | null): ExchangePart {
  const parts = Math.max(1, Math.ceil(said.length / STATEMENTS_A_PART));
  const part = Math.min(asked ?? 1, parts);
  const start = (part - 1) * STATEMENTS_A_PART;
  return { said: said.slice(start, start + STATEMENTS_A_PART), part, parts, start };
}

/** Of one day in the order given. */
export function sortByDate<T>(
  entries: readonly T[],
  statementOf: (entry: T) => Statement,
  isOldestFirst: boolean,
): T[] {
  const dayOf = (entry: T) => firstDay(statementOf(entry).date);
  const direction = isOldestFirst ? 1 : -1;
  return entries.toSorted((a, b) =>
    dayOf(a) === dayOf(b) ? 0 : dayOf(a) < dayOf(b) ? -direction : direction,
  );
}
