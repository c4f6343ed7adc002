// A position that is taken away while another one begins in its cell, in one save: the same position on another day.
// History then has one change of it, and undoing takes back one.
import { entityId } from "./case-entities";
import type { DraftEdit } from "./draft-edit";

export interface JoinedEdits {
  edits: DraftEdit[];
  /** The ids under which moved positions stood: whoever asked for the edits knows them by these. */
  left: string[];
}

export function joinMoves(edits: readonly DraftEdit[]): JoinedEdits {
  const cells = new Map<string, DraftEdit[]>();
  for (const edit of edits) {
    if (edit.kind !== "position") continue;
    const name = cellOf(edit.id);
    const others = cells.get(name);
    if (others === undefined) cells.set(name, [edit]);
    else others.push(edit);
  }
  const moves = new Map<DraftEdit, DraftEdit>();
  for (const [name, [one, other, ...rest]] of cells) {
    if (one === undefined || other === undefined || rest.length > 0) continue;
    const [gone, made] = one.value === null ? [one, other] : [other, one];
    const isMove =
      gone.value === null && gone.basedOn !== null && made.value !== null && made.basedOn === null;
    if (isMove && cellOf(entityId("position", made.value as object)) === name) moves.set(gone, made);
  }
  const taken = new Set(moves.values());
  return {
    edits: edits
      .filter((edit) => !taken.has(edit))
      .map((edit) => {
        const made = moves.get(edit);
        return made === undefined ? edit : { ...made, id: edit.id, basedOn: edit.basedOn };
      }),
    left: [...moves.keys()].map(({ id }) => id),
  };
}

/** Party and issue of a position by its id. */
const cellOf = (id: string) => id.split("~").slice(0, 2).join("~");
