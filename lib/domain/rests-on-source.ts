// Which statuses rest on a source: through positions in force of parties counted that its statements support.
import type { Key } from "./case-file";
import type { CaseIndex } from "./case-index";
import { listEvidence } from "./evidence";
import type { Matrix, MatrixRow } from "./matrix";

export interface StatusOnSource {
  row: MatrixRow;
  /** The counted parties whose position in force a statement of the source supports, with the options it speaks of. */
  through: readonly { party: Key; options: readonly Key[] }[];
}

/** Rows of the matrix, in its order; those without a statement of the source are left out. */
export function listStatusesOnSource(index: CaseIndex, matrix: Matrix, source: Key): StatusOnSource[] {
  return matrix.rows.flatMap((row): StatusOnSource[] => {
    const through = row.status.onRecord.flatMap((party) => {
      const cell = row.cells[party];
      const evidence = cell ? listEvidence(index, cell, matrix.asOf) : [];
      const own = evidence.filter(
        ({ relation, source: { key } }) => relation === "supports" && key === source,
      );
      const options = new Set(own.flatMap((one) => one.options));
      const inOrder = row.issue.options.flatMap(({ key }) => (options.has(key) ? [key] : []));
      return own.length === 0 ? [] : [{ party, options: inOrder }];
    });
    return through.length === 0 ? [] : [{ row, through }];
  });
}
