// How many red lines each side has: for another look at the coding before or after it is published.
import { endOfRecord } from "./as-of";
import type { CaseFile, Day, Key } from "./case-file";
import { indexCase } from "./case-index";
import type { Cell } from "./cell";
import { cellsAt } from "./matrix";

export interface RedLineCount {
  party: Key;
  /** Options that are its red line, those too that stand without being repeated. */
  redLines: number;
  /** Issues with at least one of them. */
  issues: number;
  /** Issues on which it is on record. */
  onRecord: number;
}

/** Two parties whose red lines differ much in number on the issues on which both are on record. */
export interface RedLineGap {
  more: Pick<RedLineCount, "party" | "redLines">;
  fewer: Pick<RedLineCount, "party" | "redLines">;
  /** Issues on which both are on record. */
  issues: number;
}

export interface RedLineCounts {
  asOf: Day;
  /** Every party that is on record, in the order of the case file. */
  counts: RedLineCount[];
  /** Between parties at the table, widest first. */
  gaps: RedLineGap[];
}

/** Fewer than this many apart is chance, and so is less than twice as many: one issue can hold several red lines. */
const APART = 3;
const TIMES = 2;

/** At the last day of the record. Parties are compared only where both have spoken, so that silence is no difference. */
export function countRedLines(caseFile: CaseFile): RedLineCounts {
  const asOf = endOfRecord(caseFile);
  const cellOf = cellsAt(indexCase(caseFile), asOf);
  const sides = caseFile.parties
    .map(({ key, role }) => ({
      party: key,
      role,
      cells: caseFile.issues.map((issue) => cellOf(key, issue.key)).filter(({ onRecord }) => onRecord),
    }))
    .map((side) => ({ ...side, issues: new Set(side.cells.map(({ issue }) => issue)) }))
    .filter(({ cells }) => cells.length > 0);
  const atTable = sides.filter(({ role }) => role === "at-table");
  return {
    asOf,
    counts: sides.map(({ party, cells }) => ({
      party,
      redLines: sum(cells),
      issues: cells.filter((cell) => redLinesOf(cell) > 0).length,
      onRecord: cells.length,
    })),
    gaps: atTable
      .flatMap((one, place) => atTable.slice(place + 1).flatMap((other) => compare(one, other) ?? []))
      .sort((a, b) => width(b) - width(a)),
  };
}

interface Side {
  party: Key;
  cells: readonly Cell[];
  /** Of the cells. */
  issues: ReadonlySet<Key>;
}

function compare(one: Side, other: Side): RedLineGap | null {
  const [first, second] = [listShared(one, other), listShared(other, one)];
  const [a, b] = [
    { party: one.party, redLines: sum(first) },
    { party: other.party, redLines: sum(second) },
  ];
  const [more, fewer] = a.redLines >= b.redLines ? [a, b] : [b, a];
  const isWide = more.redLines - fewer.redLines >= APART && more.redLines >= TIMES * fewer.redLines;
  return isWide ? { more, fewer, issues: first.length } : null;
}

/** Its cells on the issues on which the other is on record too. */
function listShared({ cells }: Side, other: Side): Cell[] {
  return cells.filter(({ issue }) => other.issues.has(issue));
}

function sum(cells: readonly Cell[]): number {
  return cells.reduce((total, cell) => total + redLinesOf(cell), 0);
}

function redLinesOf({ stances }: Cell): number {
  return Object.values(stances).filter((stance) => stance === "red-line").length;
}

function width({ more, fewer }: RedLineGap): number {
  return more.redLines - fewer.redLines;
}
