// What a key or the clipboard does to the selected cells.
import { cellName, type DraftSheet } from "@/lib/domain/edit/draft-sheet";
import type { Area } from "@/lib/domain/edit/selection";
import {
  clearCells,
  copyCells,
  fillDown,
  pasteCells,
  type SheetAxes,
} from "@/lib/domain/edit/sheet-commands";
import type { SheetAction } from "@/lib/domain/edit/sheet-keys";
import type { DraftStore } from "./draft-store";
import type { Notice } from "./store-state";

export interface SheetTask {
  store: DraftStore;
  sheet: DraftSheet;
  axes: SheetAxes;
  area: Area;
  /** The one in which one is; null: none. */
  cell: { party: string; issue: string } | null;
}

/** The parts of the page to which keys of the sheet lead. */
export const EDITOR_ID = "position-editor";
export const SAID_AGAIN_ID = "said-again";

export function actOnCells(kind: Exclude<SheetAction["kind"], "move" | "open">, task: SheetTask): void {
  const { store, sheet, axes, area } = task;
  switch (kind) {
    case "delete":
      clear(task);
      return;
    case "fill-down":
      report("filled", fillDown(sheet, axes, area), store);
      return;
    case "undo":
      store.undo();
      return;
    case "redo":
      store.redo();
      return;
    case "editor":
      onceShown(task, () => focusFirst(document.getElementById(EDITOR_ID)));
      return;
    case "said-again":
      onceShown(task, () => document.getElementById(SAID_AGAIN_ID)?.click());
      return;
    case "release":
      store.say(null);
  }
}

/** The editor follows the sheet when there is time: what it is asked for waits until it shows the cell. */
function onceShown({ cell }: Pick<SheetTask, "cell">, act: () => void, frames = MOST_FRAMES): void {
  const shown = document.getElementById(EDITOR_ID)?.dataset.cell;
  if (cell === null || frames === 0) return;
  if (shown === cellName(cell.party, cell.issue)) act();
  else requestAnimationFrame(() => onceShown({ cell }, act, frames - 1));
}

const MOST_FRAMES = 120;

function focusFirst(within: HTMLElement | null): void {
  const field =
    within?.querySelector<HTMLElement>("textarea") ?? within?.querySelector<HTMLElement>("button");
  field?.focus();
}

function clear({ store, sheet, axes, area }: SheetTask): void {
  report("cleared", { changes: clearCells(sheet, axes, area), misfits: 0, beyond: 0 }, store);
}

/** Nothing is said where nothing was done and nothing was left out. */
function report(
  kind: Extract<Notice["kind"], "pasted" | "filled" | "cleared">,
  { changes, misfits, beyond }: ReturnType<typeof fillDown>,
  store: DraftStore,
): void {
  store.change(changes);
  const cells = new Set(changes.map(({ id }) => id.split("~").slice(0, 2).join("~"))).size;
  if (cells + misfits + beyond > 0) store.say({ kind, cells, misfits, beyond });
}

export function putOnClipboard(event: React.ClipboardEvent, task: SheetTask, isCut: boolean): void {
  if (event.target instanceof HTMLTextAreaElement) return;
  event.preventDefault();
  event.clipboardData.setData("text/plain", copyCells(task.sheet, task.axes, task.area));
  if (isCut) clear(task);
}

export function takeFromClipboard(event: React.ClipboardEvent, task: SheetTask): void {
  if (event.target instanceof HTMLTextAreaElement) return;
  event.preventDefault();
  const text = event.clipboardData.getData("text/plain");
  if (text !== "") report("pasted", pasteCells(task.sheet, task.axes, task.area, text), task.store);
}
