// One issue of one case, computed as every matrix is: what an example on the Method page shows.
import type { CaseFile, Key } from "@/lib/domain/case-file";
import { type CaseIndex, indexCase } from "@/lib/domain/case-index";
import { buildMatrix, cellsAt, type Matrix, type MatrixRow } from "@/lib/domain/matrix";
import { EMPTY_VIEW, type ViewState } from "@/lib/domain/view-state";
import type { CellOf } from "@/lib/domain/voices";

export interface Lesson {
  caseFile: CaseFile;
  index: CaseIndex;
  view: ViewState;
  matrix: Matrix;
  row: MatrixRow;
  cellOf: CellOf;
}

/** The issue as a matrix with this view shows it. Throws where the case has no such issue. */
export function buildLesson(caseFile: CaseFile, issue: Key, change: Partial<ViewState> = {}): Lesson {
  const index = indexCase(caseFile);
  const view = { ...EMPTY_VIEW, ...change };
  const matrix = buildMatrix(caseFile, view);
  const row = matrix.rows.find((one) => one.issue.key === issue);
  if (!row) throw new Error(`The case ${caseFile.negotiation.slug} has no issue ${issue}`);
  return { caseFile, index, view, matrix, row, cellOf: cellsAt(index, matrix.asOf) };
}
