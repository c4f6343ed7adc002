// Parties that say the same of every option of an issue stand together: one column for all of them.
import type { Issue, Key } from "@/lib/domain/case-file";
import type { Cell } from "@/lib/domain/cell";

export interface EqualStances {
  parties: readonly Key[];
  /** The cell of the first of them: for all of them the same stances, and the same refusal. */
  cell: Cell;
}

/** The largest group first, those not on record last; within a group the order of the parties as chosen. */
export function groupEqualStances(
  issue: Issue,
  parties: readonly Key[],
  cells: Readonly<Record<Key, Cell>>,
): EqualStances[] {
  const groups = new Map<string, { parties: Key[]; cell: Cell }>();
  for (const party of parties) {
    const cell = cells[party];
    if (!cell) continue;
    // A party that speaks without being on record, or that is neutral, says nothing of any option: one group each.
    const said = cell.onRecord
      ? [cell.state === "refused", ...issue.options.map(({ key }) => cell.stances[key])]
      : [cell.state];
    const name = JSON.stringify(said);
    const group = groups.get(name);
    if (group) group.parties.push(party);
    else groups.set(name, { parties: [party], cell });
  }
  const isSilent = ({ cell }: EqualStances) => (cell.onRecord ? 0 : 1);
  return [...groups.values()].sort(
    (a, b) => isSilent(a) - isSilent(b) || b.parties.length - a.parties.length,
  );
}
