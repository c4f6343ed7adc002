// The voices on one issue: the counted parties with what each says, in the form in which the status rules read them.
import type { Issue, Key } from "./case-file";
import type { CaseIndex } from "./case-index";
import type { Cell } from "./cell";

export interface Voice {
  party: Key;
  cell: Cell;
  refuses: boolean;
  /** Options on which the stance is conditional and the condition can no longer be met. */
  blocked: ReadonlySet<Key>;
}

/** Looks up the cell of a party on an issue at the date of the view. */
export type CellOf = (party: Key, issue: Key) => Cell;

const NOTHING: ReadonlySet<Key> = new Set();

/** Whether an option is the red line of one of the parties. */
function isSomebodysRedLine(issue: Key, option: Key, counted: readonly Key[], cellOf: CellOf): boolean {
  return counted.some((party) => cellOf(party, issue).stances[option] === "red-line");
}

/**
 * The options of the cell whose condition is blocked: one of its required issues can no longer be met, since every
 * option that it names there is the red line of some party chosen to be counted.
 */
function listBlocked(cell: Cell, counted: readonly Key[], cellOf: CellOf): ReadonlySet<Key> {
  const conditions = cell.position?.conditions;
  if (!conditions) return NOTHING;
  let blocked: Set<Key> | null = null;
  for (const [option, { requires }] of Object.entries(conditions)) {
    // Few require anything of another issue, and this runs for every cell of a matrix of thousands.
    if (requires === undefined || cell.stances[option] !== "conditional") continue;
    const isBlocked = requires.some(({ issue, options }) =>
      options.every((required) => isSomebodysRedLine(issue, required, counted, cellOf)),
    );
    if (isBlocked) blocked = (blocked ?? new Set<Key>()).add(option);
  }
  return blocked ?? NOTHING;
}

/** Whether something that the cell says hangs on another issue. */
export function asksOfOthers({ position }: Cell): boolean {
  return Object.values(position?.conditions ?? {}).some(({ requires }) => requires !== undefined);
}

/**
 * The voices of the parties chosen to be counted: on this issue without the neutral ones, and without mediators that
 * are not on record.
 */
export function listVoices(index: CaseIndex, issue: Issue, counted: readonly Key[], cellOf: CellOf): Voice[] {
  const voices: Voice[] = [];
  for (const party of counted) {
    const cell = cellOf(party, issue.key);
    if (cell.state === "neutral") continue;
    if (!cell.onRecord && index.parties.get(party)?.role === "mediator") continue;
    voices.push({
      party,
      cell,
      refuses: cell.state === "refused",
      blocked: listBlocked(cell, counted, cellOf),
    });
  }
  return voices;
}
