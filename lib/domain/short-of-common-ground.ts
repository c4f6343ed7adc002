// Every issue short of common ground, with the shortest ways there: for the whole negotiation. Arithmetic on the record.
import type { CaseFile } from "./case-file";
import { indexCase } from "./case-index";
import type { IssueStatus } from "./issue-status";
import { buildMatrix, cellsAt, type Matrix, type MatrixRow, type MatrixView } from "./matrix";
import type { Status } from "./vocabulary";
import { compareWays, countAnswers, listWhatItTakes, type WayToCommonGround } from "./what-it-takes";

export interface ShortIssue {
  row: MatrixRow;
  /** The ways than which no other is shorter, in the order of the outcomes; at least one. */
  shortest: readonly [WayToCommonGround, ...WayToCommonGround[]];
  /** The other ways, the shorter ones first. */
  further: readonly WayToCommonGround[];
}

export interface WholeNegotiation {
  matrix: Matrix;
  /** In the order of the case file, which ranks nothing. */
  short: readonly ShortIssue[];
  /** On which there is common ground already. */
  met: readonly MatrixRow[];
  /** For which fewer than two parties are counted, so that nothing can be said. */
  uncounted: readonly MatrixRow[];
  /** How many issues lack so many answers: fewest answers first. */
  byAnswers: readonly { answers: number; issues: number }[];
}

const MET: readonly Status[] = ["same-choice", "common-ground"];

/** Whether something would have to be answered otherwise: exactly where there are ways to tell. */
export function isShortOfCommonGround(status: Pick<IssueStatus, "status" | "counted">): boolean {
  return !MET.includes(status.status) && status.counted.length >= 2;
}

export function buildWholeNegotiation(caseFile: CaseFile, view: MatrixView): WholeNegotiation {
  const index = indexCase(caseFile);
  const matrix = buildMatrix(caseFile, view);
  const cellOf = cellsAt(index, matrix.asOf);
  const short = matrix.rows.flatMap((row): ShortIssue[] => {
    const [first, ...ways] = listWhatItTakes(index, row.issue, matrix.counted, cellOf);
    if (first === undefined) return [];
    const alike = ways.filter((way) => compareWays(way, first) === 0);
    return [{ row, shortest: [first, ...alike], further: ways.slice(alike.length) }];
  });
  const counts = new Map<number, number>();
  for (const { shortest } of short) {
    const answers = countAnswers(shortest[0]);
    counts.set(answers, (counts.get(answers) ?? 0) + 1);
  }
  const others = matrix.rows.filter(({ status }) => !isShortOfCommonGround(status));
  return {
    matrix,
    short,
    met: others.filter(({ status }) => MET.includes(status.status)),
    uncounted: others.filter(({ status }) => !MET.includes(status.status)),
    byAnswers: [...counts].sort(([a], [b]) => a - b).map(([answers, issues]) => ({ answers, issues })),
  };
}
