"use client";
import { useState } from "react";
import styles from "./entry-list.module.css";

/** Of a row: `data-entry`, and its place in the list in the field `place <entry>`, with the button that moves it there. */
const rowOf = (target: EventTarget) =>
  target instanceof Element ? target.closest<HTMLElement>("tr[data-entry]") : null;

/**
 * Rows that a mouse can take by their handles: where one is let go, the place of the row beneath is written into its
 * field and its button pressed, as somebody without a mouse does.
 */
export function DragRows({ children }: { children: React.ReactNode }) {
  const [taken, setTaken] = useState<HTMLElement | null>(null);
  const [over, setOver] = useState<HTMLElement | null>(null);
  const mark = (row: HTMLElement | null) => {
    over?.removeAttribute("data-over");
    row?.setAttribute("data-over", "");
    setOver(row);
  };
  const end = () => {
    mark(null);
    setTaken(null);
  };
  return (
    <tbody
      className={styles.rows}
      onDragStart={(event) => {
        const row = rowOf(event.target);
        if (row === null || !(event.target instanceof HTMLElement) || !event.target.draggable) return;
        if (event.target.dataset.handle === undefined) return;
        event.dataTransfer.effectAllowed = "move";
        event.dataTransfer.setDragImage(row, 0, 0);
        setTaken(row);
      }}
      onDragOver={(event) => {
        const row = taken === null ? null : rowOf(event.target);
        if (row === null) return;
        event.preventDefault();
        if (row !== over) mark(row);
      }}
      onDrop={(event) => {
        const row = rowOf(event.target);
        event.preventDefault();
        if (row !== null && taken !== null && row !== taken) moveTo(taken, row);
        end();
      }}
      onDragEnd={end}
    >
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
