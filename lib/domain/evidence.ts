// The words that a cell rests on, at a date.
import type { Day, Key, PartialDate, Position, Source, Statement } from "./case-file";
import type { CaseIndex } from "./case-index";
import type { Cell } from "./cell";
import { daysBetween, firstDay, monthsBetween } from "./day";
import type { Relation, StatementKind } from "./vocabulary";

/** A position is stale from this age on. */
const STALE_DAYS = 180;

export interface ShownEvidence {
  statement: Statement;
  source: Source;
  relation: Relation;
  /** The options it speaks of; empty: of the position as a whole. */
  options: readonly Key[];
  /** It came after the position that it supports. */
  saidAgain: boolean;
}

/** What the position in force rests on, newest first. Evidence later than the day is not there yet. */
export function listEvidence(index: CaseIndex, cell: Cell, day: Day): ShownEvidence[] {
  return cell.position === null ? [] : evidenceOf(index, cell.position, day);
}

export interface StandingRedLines {
  /** The position in which they stand. */
  position: Position;
  /** Red lines of it that stand and are not repeated, in the order of the position. */
  options: readonly Key[];
  /** What it rests on, of those options or of the position as a whole, newest first. */
  evidence: ShownEvidence[];
}

/** The words behind the red lines that the position in force does not repeat, position by position, newest first. */
export function listStandingRedLines(index: CaseIndex, cell: Cell, day: Day): StandingRedLines[] {
  return cell.earlier.flatMap((position) => {
    const options = Object.keys(position.stances ?? {}).filter((key) => cell.standing[key] === position.from);
    if (options.length === 0) return [];
    const evidence = evidenceOf(index, position, day).filter(
      (shown) => shown.options.length === 0 || shown.options.some((key) => options.includes(key)),
    );
    return [{ position, options, evidence }];
  });
}

function evidenceOf(index: CaseIndex, position: Position, day: Day): ShownEvidence[] {
  const shown = (position.evidence ?? []).flatMap(
    ({ statement: key, options = [], relation = "supports" }) => {
      const statement = index.statements.get(key);
      const source = statement && index.sources.get(statement.source);
      if (!source || firstDay(statement.date) > day) return [];
      const isLater = firstDay(statement.date) > firstDay(position.from);
      return { statement, source, relation, options, saidAgain: relation === "supports" && isLater };
    },
  );
  return shown.sort((a, b) => (firstDay(a.statement.date) < firstDay(b.statement.date) ? 1 : -1));
}

/** When it was last said: the date of the newest supporting evidence shown, or the position's `from`. Null: no position. */
export function cellDate(index: CaseIndex, cell: Cell, day: Day): PartialDate | null {
  if (!cell.position) return null;
  const newest = listEvidence(index, cell, day).find(({ relation }) => relation === "supports");
  const { from } = cell.position;
  return newest && firstDay(newest.statement.date) > firstDay(from) ? newest.statement.date : from;
}

/** Whole months since it was last said, from 180 days on; null for what is younger, and without a position. */
export function staleMonths(index: CaseIndex, cell: Cell, day: Day): number | null {
  const said = cellDate(index, cell, day);
  if (said === null || daysBetween(firstDay(said), day) < STALE_DAYS) return null;
  return monthsBetween(firstDay(said), day);
}

/** How many quotes, reports and actions there are. */
export function countKinds(evidence: readonly ShownEvidence[]): Partial<Record<StatementKind, number>> {
  const counts: Partial<Record<StatementKind, number>> = {};
  for (const { statement } of evidence) counts[statement.kind] = (counts[statement.kind] ?? 0) + 1;
  return counts;
}
