// What a status rests on: the weakest basis and confidence and the oldest date among those on record.
import type { Position } from "./case-file";
import type { Cell } from "./cell";
import { firstDay } from "./day";
import type { RestsOn } from "./issue-status";
import { BASES, CONFIDENCES } from "./vocabulary";

/** The positions in force, and of the earlier ones those whose red lines still stand: these count on. */
export function listRestingOn(cells: readonly Cell[]): Position[] {
  return cells.flatMap(({ position, earlier, standing }) => {
    const stands = new Set(Object.values(standing));
    return [...(position ? [position] : []), ...earlier.filter(({ from }) => stands.has(from))];
  });
}

export function weighEvidence(positions: readonly Position[]): RestsOn | null {
  const [first] = positions;
  if (!first) return null;
  return {
    basis: BASES.findLast((basis) => positions.some((position) => position.basis === basis)) ?? first.basis,
    confidence:
      CONFIDENCES.findLast((level) => positions.some((position) => position.confidence === level)) ??
      first.confidence,
    oldest: positions.reduce(
      (oldest, { from }) => (firstDay(from) < firstDay(oldest) ? from : oldest),
      first.from,
    ),
  };
}

/**
 * Whether a status is thin: fewer than half of the counted parties are on record, or everything it rests on is of low
 * confidence or inferred.
 */
export function isThin(counted: number, onRecord: number, positions: readonly Position[]): boolean {
  const isWeak = (position: Position) => position.confidence === "low" || position.basis === "inferred";
  return onRecord * 2 < counted || positions.every(isWeak);
}
