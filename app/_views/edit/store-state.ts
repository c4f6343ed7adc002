// What the page shows of the draft, its saving, and the others who are in it.
import type { DraftSheet } from "@/lib/domain/edit/draft-sheet";
import type { SaveQueue, SaveState } from "@/lib/domain/edit/save-queue";
import type { SheetData } from "@/lib/domain/edit/sheet-data";
import type { UndoStack } from "@/lib/domain/edit/undo-stack";
import type { OpenCell } from "./kept";
import type { Present } from "./sheet-client";

/** `denied`: signed in, and no longer allowed here, or the negotiation is gone. */
export type Connection = "up" | "offline" | "signed-out" | "denied";

/** What the last command did, to be said in words. */
export type Notice =
  | { kind: "pasted" | "filled" | "cleared"; cells: number; misfits: number; beyond: number }
  | { kind: "undone" | "redone"; cells: number }
  | { kind: "nothing-to-undo" | "nothing-to-redo" }
  | { kind: "changed-since"; cells: number }
  | { kind: "said-again" };

export interface StoreState {
  released: SheetData["released"];
  /** As saved, and with what was typed over it. */
  base: DraftSheet;
  sheet: DraftSheet;
  queue: SaveQueue;
  unsaved: ReadonlyMap<string, SaveState>;
  stack: UndoStack;
  /** By name of the thing: when its last save was acknowledged, ISO 8601. */
  savedAt: Readonly<Record<string, string>>;
  lastSavedAt: string | null;
  connection: Connection;
  /** The browser keeps nothing: what is typed while offline lives only in this page. */
  isForgetful: boolean;
  present: readonly Present[];
  /** By cell: who changed it while the page was open. */
  changedBy: Readonly<Record<string, string>>;
  notice: Notice | null;
  /** The cell that was open when the page was left. */
  open: OpenCell | null;
}
