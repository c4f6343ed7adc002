// What is done to many cells at once, as changes of positions not made yet.
import type { Key, Position } from "../case-file";
import { applyCellText, readCellText, writeCellText } from "./cell-text";
import { type DraftSheet, newestPosition, type SheetChange } from "./draft-sheet";
import { replacePosition } from "./position-edits";
import { type Area, listSpots, type Spot } from "./selection";
import { readTabText, spreadTabText, writeTabText } from "./tab-text";

/** What the rows and columns of the sheet are. */
export interface SheetAxes {
  issues: readonly Key[];
  parties: readonly Key[];
}

export interface CommandAnswer {
  changes: SheetChange[];
  /** Cells whose stances were left out, since their issue has another number of options. */
  misfits: number;
  /** Texts that would have stood beyond the edge of the sheet. */
  beyond: number;
}

export interface CellInput {
  party: Key;
  issue: Key;
  text: string;
}

export function positionChanges(before: Position | null, after: Position | null): SheetChange[] {
  return replacePosition(before, after).map(({ id, value }) => ({ kind: "position", id, value }));
}

/** Types a text into each cell, over the position that it shows. A position that begins so counts from the sheet's day. */
export function typeIntoCells(sheet: DraftSheet, inputs: readonly CellInput[]): CommandAnswer {
  let misfits = 0;
  const changes = inputs.flatMap(({ party, issue: key, text }) => {
    const issue = sheet.index.issues.get(key);
    if (issue === undefined || !sheet.index.parties.has(party)) return [];
    if (readCellText(text, issue).misfit) misfits++;
    const before = newestPosition(sheet, party, key);
    // Nothing typed: what stands there says the same.
    if (text === writeCellText(before, issue)) return [];
    return positionChanges(before, applyCellText(before, text, { party, issue, from: sheet.day }));
  });
  return { changes, misfits, beyond: 0 };
}

export function clearCells(sheet: DraftSheet, axes: SheetAxes, area: Area): SheetChange[] {
  return listSpots(area).flatMap((spot) => {
    const cell = cellAt(axes, spot);
    return cell === null ? [] : positionChanges(newestPosition(sheet, cell.party, cell.issue), null);
  });
}

/** The area as a spreadsheet takes it. */
export function copyCells(sheet: DraftSheet, axes: SheetAxes, { top, bottom, start, end }: Area): string {
  const rows: string[][] = [];
  for (let row = top; row <= bottom; row++) {
    const texts: string[] = [];
    for (let column = start; column <= end; column++) texts.push(textAt(sheet, axes, { row, column }));
    rows.push(texts);
  }
  return writeTabText(rows);
}

export function pasteCells(sheet: DraftSheet, axes: SheetAxes, area: Area, text: string): CommandAnswer {
  const { top, bottom, start, end } = area;
  const size = { rows: bottom - top + 1, columns: end - start + 1 };
  let beyond = 0;
  const inputs = spreadTabText(readTabText(text), size).flatMap((texts, row) =>
    texts.flatMap((typed, column): CellInput[] => {
      const cell = cellAt(axes, { row: top + row, column: start + column });
      if (cell === null && typed !== "") beyond++;
      return cell === null ? [] : [{ ...cell, text: typed }];
    }),
  );
  return { ...typeIntoCells(sheet, inputs), beyond };
}

/** The first row of the area into the rows beneath it. */
export function fillDown(sheet: DraftSheet, axes: SheetAxes, area: Area): CommandAnswer {
  const below = { ...area, top: area.top + 1 };
  const inputs = listSpots(below).flatMap((spot): CellInput[] => {
    const cell = cellAt(axes, spot);
    const text = textAt(sheet, axes, { row: area.top, column: spot.column });
    return cell === null ? [] : [{ ...cell, text }];
  });
  return typeIntoCells(sheet, inputs);
}

export function cellAt({ issues, parties }: SheetAxes, { row, column }: Spot) {
  const [issue, party] = [issues[row], parties[column]];
  return issue === undefined || party === undefined ? null : { party, issue };
}

function textAt(sheet: DraftSheet, axes: SheetAxes, spot: Spot): string {
  const cell = cellAt(axes, spot);
  const issue = cell && sheet.index.issues.get(cell.issue);
  return cell && issue ? writeCellText(newestPosition(sheet, cell.party, cell.issue), issue) : "";
}
