import type { Key } from "@/lib/domain/case-file";
import type { Pair, PairGrid } from "@/lib/domain/pairs";
import type { Shown } from "../matrix/shown";

/** What every part of the view is made from. */
export interface PairsShown extends Shown {
  grid: PairGrid;
  /** The pair whose issues are open, also one that is not in the grid; null where there are no two parties. */
  open: Pair | null;
}

/** Name of the place where the issues of the open pair stand. */
export const PAIR_PLACE = "pair";

/** Name of the place of a pair within the page. */
export function pairAnchor(one: Key, other: Key): string {
  return `pair-${one}~${other}`;
}

export function isSamePair(a: Pick<Pair, "one" | "other">, b: Pick<Pair, "one" | "other">): boolean {
  return (a.one === b.one && a.other === b.other) || (a.one === b.other && a.other === b.one);
}

/** So many squares stand on one page; beyond it a pair shows how many issues have each status. */
const MOST_SQUARES = 3000;
/** So many squares are still found again by their place. */
const MOST_SQUARES_OF_A_PAIR = 36;

export function hasSquares({ issues, pairs }: PairGrid): boolean {
  return issues.length <= MOST_SQUARES_OF_A_PAIR && pairs.length * issues.length <= MOST_SQUARES;
}
