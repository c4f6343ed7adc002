// Where somebody stands in a sheet, what is selected, and what a key does: as in a spreadsheet.

export interface Spot {
  row: number;
  column: number;
}

/** `active` is where typing goes; the selection is the rectangle between it and `anchor`. */
export interface Selection {
  active: Spot;
  anchor: Spot;
}

/** Both at least 1, or nothing can be selected. `page`: how many rows are in sight. */
export interface SheetSize {
  rows: number;
  columns: number;
  page: number;
}

export type Move =
  | { kind: "step"; rows: number; columns: number; extend: boolean }
  | { kind: "edge"; row: "first" | "last" | null; column: "first" | "last" | null; extend: boolean }
  | { kind: "page"; by: 1 | -1; extend: boolean }
  | { kind: "to"; spot: Spot; extend: boolean };

export interface Area {
  top: number;
  bottom: number;
  start: number;
  end: number;
}

export function selectSpot(spot: Spot): Selection {
  return { active: spot, anchor: spot };
}

/** Every move ends inside the sheet. Without `extend` the selection shrinks to where it ends. */
export function moveSelection(selection: Selection, move: Move, size: SheetSize): Selection {
  const active = inside(target(selection.active, move, size), size);
  return { active, anchor: move.extend ? inside(selection.anchor, size) : active };
}

function target({ row, column }: Spot, move: Move, size: SheetSize): Spot {
  switch (move.kind) {
    case "step":
      return { row: row + move.rows, column: column + move.columns };
    case "edge":
      return {
        row: move.row === null ? row : move.row === "first" ? 0 : size.rows - 1,
        column: move.column === null ? column : move.column === "first" ? 0 : size.columns - 1,
      };
    case "page":
      return { row: row + move.by * Math.max(1, size.page), column };
    case "to":
      return move.spot;
  }
}

function inside({ row, column }: Spot, { rows, columns }: SheetSize): Spot {
  const within = (place: number, count: number) => Math.max(0, Math.min(place, count - 1));
  return { row: within(row, rows), column: within(column, columns) };
}

export function areaOf({ active, anchor }: Selection): Area {
  return {
    top: Math.min(active.row, anchor.row),
    bottom: Math.max(active.row, anchor.row),
    start: Math.min(active.column, anchor.column),
    end: Math.max(active.column, anchor.column),
  };
}

export function isInArea({ top, bottom, start, end }: Area, { row, column }: Spot): boolean {
  return row >= top && row <= bottom && column >= start && column <= end;
}

/** Row by row. */
export function listSpots({ top, bottom, start, end }: Area): Spot[] {
  const spots: Spot[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = start; column <= end; column++) spots.push({ row, column });
  return spots;
}
