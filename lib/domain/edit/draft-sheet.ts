// The draft as the sheet shows it: a case and its positions by cell, with what was changed since laid over it. A change
// costs the same in a case of ten cells and of ten thousand.

import { endOfRecord, viewDay } from "../as-of";
import type { EntityKind } from "../case-entities";
import { positionId } from "../case-entities";
import type { CaseFile, Day, Issue, Key, Position } from "../case-file";
import { askFor, type CaseIndex, datePosition, type History, indexCase, makeHistory } from "../case-index";
import { chooseParties } from "../choice";
import { firstDay } from "../day";
import { saysTheSame } from "../diff-fields";
import { buildIssueStatus } from "../explain";
import type { IssueStatus } from "../issue-status";
import { cellsAt } from "../matrix";
import { EMPTY_VIEW } from "../view-state";

export interface DraftSheet {
  /** As it was loaded, and what has become of single cells since. */
  loaded: CaseIndex;
  over: ReadonlyMap<string, History>;
  /** Both together. */
  index: CaseIndex;
  /** The last day of the draft: what counts on it stands in the cells. */
  day: Day;
  /** Whom the statuses count, as a reader first meets them. */
  counted: readonly Key[];
}

/** A position or an issue as it now stands; null: it is no longer there. */
export interface SheetChange {
  kind: EntityKind;
  id: string;
  value: object | null;
}

export function cellName(party: Key, issue: Key): string {
  return `${party}~${issue}`;
}

/** The party and the issue of a position by its id: keys have no "~". */
export function cellOfPosition(id: string): { party: Key; issue: Key } {
  const [party = "", issue = ""] = id.split("~");
  return { party, issue };
}

/** `end`: the last day of the record, where the case was sent without its statements and events. */
export function makeSheet(caseFile: CaseFile, end: Day = endOfRecord(caseFile)): DraftSheet {
  const [day = ""] = [viewDay(caseFile, null), end].toSorted().toReversed();
  const { counted } = chooseParties(caseFile, EMPTY_VIEW);
  const index = indexCase(caseFile);
  return { loaded: index, over: new Map(), index, day, counted };
}

/** Of `changes` only positions and issues that the case has are laid over it: of the rest the sheet shows nothing. */
export function changeSheet(sheet: DraftSheet, changes: readonly SheetChange[]): DraftSheet {
  const { index, loaded } = sheet;
  const over = new Map(sheet.over);
  const issues = new Map(index.issues);
  let { day } = sheet;
  for (const { kind, id, value } of changes) {
    if (kind === "issue" && value !== null && issues.has(id)) issues.set(id, value as Issue);
    if (kind !== "position") continue;
    const { party, issue } = cellOfPosition(id);
    const name = cellName(party, issue);
    const others = (over.get(name)?.positions ?? loaded.positionsOf(party, issue)).filter(
      ({ position }) => positionId(position) !== id,
    );
    const position = value as Position | null;
    over.set(name, makeHistory(position === null ? others : [...others, datePosition(position)]));
    if (position !== null && firstDay(position.from) > day) day = firstDay(position.from);
  }
  const caseFile: CaseFile =
    issues === index.issues ? index.caseFile : { ...index.caseFile, issues: [...issues.values()] };
  return {
    ...sheet,
    over,
    day,
    index: {
      ...index,
      caseFile,
      issues,
      ...askFor((party, issue) => over.get(cellName(party, issue)) ?? loaded.historyOf(party, issue)),
    },
  };
}

/** The position that the cell shows: the newest; null: none. */
export function newestPosition({ index }: DraftSheet, party: Key, issue: Key): Position | null {
  return index.positionsOf(party, issue).at(-1)?.position ?? null;
}

/** The status of an issue as the draft now stands; null: no such issue. */
export function sheetStatus({ index, day, counted }: DraftSheet, issue: Key): IssueStatus | null {
  const found = index.issues.get(issue);
  return found ? buildIssueStatus(index, found, counted, cellsAt(index, day)) : null;
}

export type CellChange = "same" | "new" | "changed" | "removed";

/** How the positions of a cell differ from those of the last release. */
export function compareCell(now: readonly Position[], released: readonly Position[]): CellChange {
  if (now.length === 0) return released.length === 0 ? "same" : "removed";
  if (released.length === 0) return "new";
  const before = new Map(released.map((position) => [positionId(position), position]));
  const isSame =
    now.length === released.length &&
    now.every((position) => saysTheSame(position, before.get(positionId(position))));
  return isSame ? "same" : "changed";
}
