"use client";
import styles from "./entry-list.module.css";
import { useRowDrag } from "./use-row-drag";

/**
 * Rows that a mouse can take by their handles: where one is let go, the place of the row beneath is written into its
 * field and its button pressed, as somebody without a mouse does. A row has `data-entry`, and its place in the list in
 * the field `place <entry>`.
 */
export function DragRows({ children }: { children: React.ReactNode }) {
  const drag = useRowDrag({ rows: "tr[data-entry]", onMove: moveTo });
  return (
    <tbody className={styles.rows} {...drag}>
      {children}
    </tbody>
  );
}

function moveTo(taken: HTMLElement, onto: HTMLElement): void {
  const field = placeField(taken);
  const target = placeField(onto);
  const button = taken.querySelector<HTMLButtonElement>('button[value^="place "]');
  if (field === null || target === null) return;
  // As it stands in the list, whatever somebody typed there and has not sent.
  field.value = target.defaultValue;
  button?.click();
}

function placeField(row: HTMLElement): HTMLInputElement | null {
  return row.querySelector<HTMLInputElement>('input[name^="place "]');
}

/** What a mouse takes hold of; everybody else has the buttons beside it. */
export function DragHandle() {
  return (
    <span className={styles.handle} draggable data-handle="" aria-hidden="true">
      ⠿
    </span>
  );
}
