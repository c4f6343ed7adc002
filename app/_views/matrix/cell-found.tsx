import type { Cell } from "@/lib/domain/cell";
import type { FoundInCell } from "@/lib/domain/search";
import styles from "./cell-meta.module.css";
import type { Shown } from "./shown";

interface CellFoundProps {
  /** Undefined: nothing of the cell was found. */
  found: FoundInCell | undefined;
  cell: Cell;
  shown: Shown;
}

/** Where in a cell the words of a search stand, most of which is behind it; with the way there. */
export function CellFound({ found, cell, shown: { messages, links } }: CellFoundProps) {
  if (found === undefined) return null;
  const { find } = messages.ui;
  const fields = new Set(found.position?.texts.map(({ field }) => find.fields[field]));
  const places = [...fields, ...(found.statements > 0 ? [find.inStatements(found.statements)] : [])];
  return (
    <p className={styles.found}>
      {find.inCell}: <a href={links.openCell(cell.party, cell.issue)}>{places.join(", ")}</a>
    </p>
  );
}
