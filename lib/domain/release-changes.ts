// Between two releases: what was said, and apart from it what was corrected. Mended coding must not read as diplomacy.
import { endOfRecord, viewDay } from "./as-of";
import { positionId } from "./case-entities";
import type { CaseFile, Key, PartialDate } from "./case-file";
import { indexCase } from "./case-index";
import { byDate, type Changes, listEarlier, listMovesOf } from "./changes";
import { diffFields, type FieldChange } from "./diff-fields";
import { compareStatuses } from "./status-changes";

/** A position with the same party, issue and first day but other content; or one taken out of the record. */
export interface Correction {
  party: Key;
  issue: Key;
  date: PartialDate;
  kind: "changed" | "removed";
  fields: readonly FieldChange[];
}

export interface ReleaseChanges extends Changes {
  corrections: readonly Correction[];
}

/** What `after` says that `before` did not, and what it says otherwise. The statuses are those at each one's own date. */
export function listReleaseChanges(
  before: CaseFile,
  after: CaseFile,
  counted: readonly Key[],
): ReleaseChanges {
  const index = indexCase(after);
  const known = new Map(before.positions.map((position) => [positionId(position), position]));
  const kept = new Set(after.positions.map(positionId));

  const end = endOfRecord(after);
  const moves = after.positions
    .filter((position) => !known.has(positionId(position)))
    .toSorted(byDate)
    .flatMap((position) => listMovesOf(index, position, listEarlier(index, position), end));
  const changed = after.positions.flatMap((position): Correction[] => {
    const old = known.get(positionId(position));
    const fields = old ? diffFields(old, position) : [];
    const { party, issue, from: date } = position;
    return fields.length > 0 ? [{ party, issue, date, kind: "changed", fields }] : [];
  });
  const removed = before.positions
    .filter((position) => !kept.has(positionId(position)))
    .map(({ party, issue, from: date }): Correction => ({ party, issue, date, kind: "removed", fields: [] }));

  const compared = compareStatuses(
    { caseFile: before, day: viewDay(before, null) },
    { caseFile: after, day: viewDay(after, null) },
    counted,
  );
  return { moves, ...compared, corrections: [...changed, ...removed] };
}
