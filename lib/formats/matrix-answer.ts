// The computed matrix as the API gives it. What others build on: fields are added here, never renamed.
import type { CaseFile, Key } from "@/lib/domain/case-file";
import { type CaseIndex, indexCase } from "@/lib/domain/case-index";
import type { Cell } from "@/lib/domain/cell";
import { listEvidence } from "@/lib/domain/evidence";
import type { IssueStatus } from "@/lib/domain/issue-status";
import { buildMatrix, type Matrix, type MatrixRow } from "@/lib/domain/matrix";
import type { ViewState } from "@/lib/domain/view-state";
import type { Messages } from "@/lib/messages/messages";
import type { MatrixAnswer } from "@/lib/schemas/api-answers";

function buildCellAnswer(index: CaseIndex, cell: Cell, matrix: Matrix) {
  const { position, state } = cell;
  if (!position) return { state };
  return {
    state,
    headline: position.headline,
    stances: position.stances ?? {},
    standing: cell.standing,
    lastSaid: cell.lastSaid,
    redLine: position.redLine,
    from: position.from,
    evidence: listEvidence(index, cell, matrix.asOf).length,
    basis: position.basis,
    confidence: position.confidence,
  };
}

/** Landing options where the parties meet, else those that wait for an answer. */
function listOptions(status: IssueStatus): readonly Key[] {
  return status.landing.length > 0 ? status.landing : status.unanswered.map(({ option }) => option);
}

function buildIssueAnswer(index: CaseIndex, row: MatrixRow, matrix: Matrix, messages: Messages) {
  const { status } = row;
  return {
    key: row.issue.key,
    status: status.status,
    final: status.final,
    thin: status.thin,
    onRecord: status.onRecord.length,
    counted: status.counted.length,
    options: listOptions(status),
    untested: status.untested,
    refusedBy: status.refusedBy,
    clashes: status.clashes,
    deadlock: status.deadlock,
    blockers: status.blockers,
    blockersCut: status.blockersCut,
    distance: status.distance,
    restsOn: status.restsOn,
    tally: status.tally,
    with: row.with,
    reason: messages.reason(status, index.caseFile, row.cells),
    cells: Object.fromEntries(
      matrix.parties.map((party) => [party, buildCellAnswer(index, row.cells[party] as Cell, matrix)]),
    ),
  };
}

/** `release` is null for a draft. */
export function buildMatrixAnswer(
  caseFile: CaseFile,
  release: number | null,
  view: ViewState,
  messages: Messages,
): MatrixAnswer {
  const index = indexCase(caseFile);
  const matrix = buildMatrix(caseFile, view);
  return {
    negotiation: caseFile.negotiation.slug,
    release,
    asOf: matrix.asOf,
    parties: matrix.parties,
    counted: matrix.counted,
    issues: matrix.rows.map((row) => buildIssueAnswer(index, row, matrix, messages)),
    summary: matrix.summary,
  };
}
