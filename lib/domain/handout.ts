// A view as something to hand out: the matrix of the parties and issues chosen, with every word that it rests on. All
// hand-outs are made of this one value, so that they say what the screen says.
import type { CaseFile, Figure, PartialDate, Party, Source } from "./case-file";
import { indexCase } from "./case-index";
import type { Cell } from "./cell";
import { chooseParties } from "./choice";
import { listEvidence, listStandingRedLines, type ShownEvidence, staleMonths } from "./evidence";
import { buildMatrix, cellsAt, type Matrix, type MatrixRow } from "./matrix";
import { buildPairGrid, type PairGrid } from "./pairs";
import type { Place } from "./place";
import { EMPTY_VIEW, type ViewState } from "./view-state";
import { listVoices } from "./voices";

export interface HandoutEvidence extends ShownEvidence {
  /** The red lines of the position taken then rest on it, and not the position in force; null: of the one in force. */
  standingFrom: PartialDate | null;
}

export interface HandoutCell {
  party: Party;
  isCounted: boolean;
  cell: Cell;
  /** Of the position in force, then of those whose red lines still stand; newest first. */
  evidence: readonly HandoutEvidence[];
  /** Options whose condition can no longer be met. */
  blocked: ReadonlySet<string>;
  /** Whole months since it was last said, from 180 days on. */
  staleMonths: number | null;
}

export interface HandoutRow {
  row: MatrixRow;
  cells: readonly HandoutCell[];
}

export interface Handout {
  caseFile: CaseFile;
  matrix: Matrix;
  parties: readonly { party: Party; isCounted: boolean }[];
  rows: readonly HandoutRow[];
  /** Every two of the parties; none where the view shows fewer. */
  pairs: PairGrid;
  figures: readonly Figure[];
  /** What the evidence and the figures stand on, each once, in the order in which the hand-out comes to them. */
  sources: readonly Source[];
}

/** More parties than these make a table of pairs that no page takes. */
const MOST_IN_PAIRS = 8;

/** The part of a case that a page speaks of: on the page of an issue that issue, on that of a party that party first. */
export function handoutView(view: ViewState, place: Place): ViewState {
  const { parties, count, issues, asOf, status, redLine, onRecord, since, q, lang } = view;
  const carried = { ...EMPTY_VIEW, parties, count, issues, asOf, status, redLine, onRecord, since, q, lang };
  if (place.view === "issues" && place.key !== null)
    return { ...carried, issues: [place.key], status: [], redLine: [], onRecord: [], since: null, q: null };
  if (place.view === "parties" && place.key !== null)
    return { ...carried, parties: [place.key, ...(parties ?? []).filter((key) => key !== place.key)] };
  return carried;
}

/** How large a hand-out would be, without making it; filters may leave fewer rows. */
export function countHandoutCells(caseFile: CaseFile, view: ViewState): number {
  return chooseParties(caseFile, view).parties.length * (view.issues ?? caseFile.issues).length;
}

export function buildHandout(caseFile: CaseFile, view: ViewState): Handout {
  const index = indexCase(caseFile);
  const matrix = buildMatrix(caseFile, view);
  const cellOf = cellsAt(index, matrix.asOf);
  const parties = matrix.parties.flatMap((key) => {
    const party = index.parties.get(key);
    return party ? [{ party, isCounted: matrix.counted.includes(key) }] : [];
  });
  const rows = matrix.rows.map((row): HandoutRow => {
    const cells = parties.map(({ party, isCounted }): HandoutCell => {
      const cell = cellOf(party.key, row.issue.key);
      const counted = isCounted ? matrix.counted : [...matrix.counted, party.key];
      const hasConditions = cell.position?.conditions !== undefined;
      const voices = hasConditions ? listVoices(index, row.issue, counted, cellOf) : [];
      return {
        ...{ party, isCounted, cell },
        evidence: [
          ...listEvidence(index, cell, matrix.asOf).map((shown) => ({ ...shown, standingFrom: null })),
          ...listStandingRedLines(index, cell, matrix.asOf).flatMap(({ position, evidence }) =>
            evidence.map((shown) => ({ ...shown, standingFrom: position.from })),
          ),
        ],
        blocked: voices.find((voice) => voice.party === party.key)?.blocked ?? new Set(),
        staleMonths: staleMonths(index, cell, matrix.asOf),
      };
    });
    return { row, cells };
  });
  const figures = caseFile.figures.filter(({ points }) => points.length > 0);
  const sources = new Map<string, Source>();
  for (const { cells } of rows)
    for (const { evidence } of cells) for (const { source } of evidence) sources.set(source.key, source);
  for (const figure of figures) {
    const source = figure.source === undefined ? undefined : index.sources.get(figure.source);
    if (source) sources.set(source.key, source);
  }
  return {
    ...{ caseFile, matrix, parties, rows, figures },
    pairs: buildPairGrid(caseFile, view, MOST_IN_PAIRS),
    sources: [...sources.values()],
  };
}
