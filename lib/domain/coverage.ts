// How much is on record and how much was looked for: what a reader has to know before reading silence.
import type { Day } from "./case-file";
import type { CaseIndex } from "./case-index";
import type { Cell } from "./cell";
import { staleMonths } from "./evidence";

/** Every cell is in exactly one of these. */
export const COVERAGES = [
  "on-record",
  "neutral",
  "withdrawn",
  "not-coded",
  "searched",
  "not-researched",
] as const;
export type Coverage = (typeof COVERAGES)[number];

export function coverageOf(index: CaseIndex, cell: Cell): Coverage {
  if (cell.onRecord) return "on-record";
  if (cell.state === "neutral" || cell.state === "withdrawn") return cell.state;
  if (cell.state !== "no-position") return "not-coded";
  const searched = index.issues.get(cell.issue)?.searched ?? [];
  return searched.some(({ party }) => party === cell.party) ? "searched" : "not-researched";
}

export interface CoverageCount {
  counts: Readonly<Record<Coverage, number>>;
  all: number;
  /** Of those on record the cells that nobody has repeated for 180 days or more, with whole months. */
  stale: readonly { cell: Cell; months: number }[];
}

export function countCoverage(index: CaseIndex, cells: readonly Cell[], day: Day): CoverageCount {
  const counts = Object.fromEntries(COVERAGES.map((coverage) => [coverage, 0])) as Record<Coverage, number>;
  for (const cell of cells) counts[coverageOf(index, cell)]++;
  const stale = cells.flatMap((cell) => {
    const months = cell.onRecord ? staleMonths(index, cell, day) : null;
    return months === null ? [] : [{ cell, months }];
  });
  return { counts, all: cells.length, stale };
}
