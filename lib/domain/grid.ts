// A matrix in a few characters a cell: what a large one sends to the browser, and what the browser makes again of a
// packed case when the reader takes other parties or another date.
import { arrangeRows } from "./arrange-rows";
import type { Issue, Key } from "./case-file";
import type { Cell } from "./cell";
import { findSearch } from "./find-search";
import type { Matrix, MatrixRow } from "./matrix";
import type { ViewState } from "./view-state";
import { CELL_STATES, type CellState, STANCES, type Stance, type Status } from "./vocabulary";

export interface GridRow {
  issue: Key;
  title: string;
  group?: string;
  /** About conduct: nobody speaks of common ground. */
  isConduct?: true;
  status: Status;
  final: boolean;
  thin: boolean;
  /** How many of the counted are on record, of how many. */
  onRecord: number;
  counted: number;
  /** Per option how many of the counted accept it, would on conditions, object, say nothing. */
  tally: readonly (readonly number[])[];
  /** A code for each party shown (`readCode`). */
  cells: readonly string[];
}

/** What a party says of one option: now, by an earlier position that still stands, or once. */
export interface Rung {
  stance: Stance | null;
  isStanding: boolean;
  lastSaid: Stance | null;
}

export interface CodedCell {
  state: CellState;
  /** Nothing was found, although somebody searched. */
  isSearched: boolean;
  /** Something of it is on record from a later day on. */
  isBefore: boolean;
  /** In the order of the options; empty where the party holds no position. */
  rungs: readonly Rung[];
}

const STATE_LETTERS: Readonly<Record<CellState, string>> = {
  stated: "s",
  refused: "r",
  neutral: "n",
  withdrawn: "w",
  "not-coded": "u",
  "no-position": "-",
};
const SEARCHED = "f";
const BEFORE = "b";

/** Capitals are said now, small letters were said earlier. */
const STANCE_LETTERS: Readonly<Record<Stance, string>> = {
  preferred: "P",
  acceptable: "A",
  conditional: "C",
  opposed: "O",
  "red-line": "R",
};
const STANDING = "S";
const SILENT = ".";

/** In the order that the view asks for. `language`: of the titles. Under statuses, which each row shows, and without groups a row names none. */
export function buildGridRows(
  { rows, parties }: Pick<Matrix, "rows" | "parties">,
  view: Pick<ViewState, "group" | "sort">,
  language: string,
): GridRow[] {
  return arrangeRows(rows, view, language).flatMap((group) =>
    group.rows.map((row) => {
      const { group: name, ...rest } = buildGridRow(row, parties);
      return view.group === "group" && name !== undefined ? { ...rest, group: name } : rest;
    }),
  );
}

function buildGridRow({ issue, status, cells }: MatrixRow, parties: readonly Key[]): GridRow {
  return {
    issue: issue.key,
    title: issue.title,
    ...(issue.group !== undefined && { group: issue.group }),
    ...(issue.about === "conduct" && { isConduct: true }),
    status: status.status,
    final: status.final,
    thin: status.thin,
    onRecord: status.onRecord.length,
    counted: status.counted.length,
    tally: status.tally.map(({ accept, conditional, object, silent }) => [
      accept.length,
      conditional.length,
      object.length,
      silent.length,
    ]),
    cells: parties.map((party) => writeCode(cells[party] as Cell, issue)),
  };
}

/** A letter for the state, then one for each option: "sPA.R". */
export function writeCode(cell: Cell, issue: Pick<Issue, "options" | "searched">): string {
  if (cell.isBefore) return BEFORE;
  if (cell.state === "no-position")
    return findSearch(issue, cell) === null ? STATE_LETTERS["no-position"] : SEARCHED;
  const letters = issue.options.map(({ key }) => {
    const stance = cell.stances[key];
    if (cell.standing[key] !== undefined) return STANDING;
    if (stance !== undefined) return STANCE_LETTERS[stance];
    const said = cell.lastSaid[key];
    return said === undefined ? SILENT : STANCE_LETTERS[said.stance].toLowerCase();
  });
  return STATE_LETTERS[cell.state] + letters.join("");
}

const stanceOf = (letter: string) => STANCES.find((stance) => STANCE_LETTERS[stance] === letter) ?? null;

export function readCode(code: string): CodedCell {
  const [first = "", ...letters] = code;
  return {
    state: CELL_STATES.find((state) => STATE_LETTERS[state] === first) ?? "no-position",
    isSearched: first === SEARCHED,
    isBefore: first === BEFORE,
    rungs: letters.map((letter) => ({
      stance: letter === STANDING ? "red-line" : stanceOf(letter),
      isStanding: letter === STANDING,
      lastSaid: stanceOf(letter) === null && letter !== STANDING ? stanceOf(letter.toUpperCase()) : null,
    })),
  };
}
