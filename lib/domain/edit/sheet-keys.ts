// What a key means in the sheet. The one list of its keys: the page shows the same.
import type { Move, Spot } from "./selection";

export interface SheetKey {
  /** As KeyboardEvent.key has it. */
  key: string;
  shift: boolean;
  /** Control, or Command on a Mac. */
  control: boolean;
  alt: boolean;
}

export type SheetAction =
  | { kind: "move"; move: Move }
  /** Opens the cell: with what stands in it, or with what was typed in its place. */
  | { kind: "open"; typed: string | null }
  | { kind: "delete" }
  | { kind: "fill-down" }
  | { kind: "undo" }
  | { kind: "redo" }
  /** The keyboard goes to the editor beside the sheet. */
  | { kind: "editor" }
  | { kind: "said-again" }
  /** The next Tab leaves the sheet. */
  | { kind: "release" };

interface Standing {
  active: Spot;
  columns: number;
  /** Escape came before: Tab leaves. */
  released: boolean;
  /** The sheet runs from right to left. */
  isRtl: boolean;
}

const ARROWS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Null: not a key of the sheet; the browser does with it what it does everywhere. */
export function readSheetKey(pressed: SheetKey, standing: Standing): SheetAction | null {
  const { key, shift, control, alt } = pressed;
  if (alt) return null;
  return (
    readTab(pressed, standing) ??
    readMove(pressed, standing.isRtl) ??
    (control ? readShortcut(key.toLowerCase(), shift) : readPlain(key, shift))
  );
}

/** From the last column Tab goes on to what follows the sheet, and so never holds anybody in it. */
function readTab({ key, shift, control }: SheetKey, standing: Standing): SheetAction | null {
  if (key !== "Tab" || control || standing.released) return null;
  const { column } = standing.active;
  if (shift ? column === 0 : column >= standing.columns - 1) return null;
  return { kind: "move", move: { kind: "step", rows: 0, columns: shift ? -1 : 1, extend: false } };
}

function readMove({ key, shift: extend, control }: SheetKey, isRtl: boolean): SheetAction | null {
  const arrow = ARROWS[key];
  if (arrow) {
    const [rows, right] = arrow;
    const columns = isRtl && right !== 0 ? -right : right;
    if (!control) return { kind: "move", move: { kind: "step", rows, columns, extend } };
    const toEdge = (by: number) => (by === 0 ? null : by < 0 ? "first" : "last");
    return { kind: "move", move: { kind: "edge", row: toEdge(rows), column: toEdge(columns), extend } };
  }
  switch (key) {
    case "Home":
      return { kind: "move", move: { kind: "edge", row: control ? "first" : null, column: "first", extend } };
    case "End":
      return { kind: "move", move: { kind: "edge", row: control ? "last" : null, column: "last", extend } };
    case "PageUp":
      return { kind: "move", move: { kind: "page", by: -1, extend } };
    case "PageDown":
      return { kind: "move", move: { kind: "page", by: 1, extend } };
    default:
      return null;
  }
}

function readShortcut(key: string, shift: boolean): SheetAction | null {
  switch (key) {
    case "z":
      return { kind: shift ? "redo" : "undo" };
    case "y":
      return { kind: "redo" };
    case "d":
      return { kind: "fill-down" };
    case "enter":
      return { kind: "editor" };
    case ";":
      return { kind: "said-again" };
    default:
      return null;
  }
}

function readPlain(key: string, shift: boolean): SheetAction | null {
  switch (key) {
    case "Enter":
      return shift
        ? { kind: "move", move: { kind: "step", rows: -1, columns: 0, extend: false } }
        : { kind: "open", typed: null };
    case "F2":
      return { kind: "open", typed: null };
    case "Escape":
      return { kind: "release" };
    case "Delete":
    case "Backspace":
      return { kind: "delete" };
    // The first stroke of a letter that takes several, or of an input method: it goes on in the opened cell.
    case "Dead":
    case "Process":
      return { kind: "open", typed: "" };
    default:
      return [...key].length === 1 ? { kind: "open", typed: key } : null;
  }
}
