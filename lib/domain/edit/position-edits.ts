// The edits of one position that are more than a field: said again, moved to another day, begun anew from a day.
import { positionId } from "../case-entities";
import type { Evidence, Key, PartialDate, Position } from "../case-file";

/** "Said again": one statement more beneath an unchanged position. A statement that it has already changes nothing. */
export function saidAgain(position: Position, statement: Key): Position {
  const { evidence = [] } = position;
  return evidence.some((entry) => entry.statement === statement)
    ? position
    : { ...position, evidence: [...evidence, { statement }] };
}

export function withEvidence(position: Position, evidence: readonly Evidence[]): Position {
  const { evidence: _, ...rest } = position;
  return evidence.length === 0 ? rest : { ...rest, evidence: [...evidence] };
}

/** A later position that begins with what the earlier one said. What the earlier one rests on stays with it. */
export function beginFrom({ evidence: _, note: _note, ...position }: Position, from: PartialDate): Position {
  return { ...position, from };
}

/** What becomes of the things when a position is written over another: its day is part of which one it is. */
export function replacePosition(
  before: Position | null,
  after: Position | null,
): { id: string; value: Position | null }[] {
  const [old, made] = [before && positionId(before), after && positionId(after)];
  if (old === null && made === null) return [];
  if (made === null) return [{ id: old as string, value: null }];
  if (old === null || old === made) return [{ id: made, value: after }];
  return [
    { id: old, value: null },
    { id: made, value: after },
  ];
}
