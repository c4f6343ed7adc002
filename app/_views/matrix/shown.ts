import type { CaseIndex } from "@/lib/domain/case-index";
import type { Matrix } from "@/lib/domain/matrix";
import type { ViewProps } from "../view-props";

/** What every part of the matrix is made from. */
export interface Shown extends ViewProps {
  index: CaseIndex;
  matrix: Matrix;
}

/** From so many counted parties on the tally comes first: columns no longer fit side by side. */
export const TALLY_FIRST = 7;
