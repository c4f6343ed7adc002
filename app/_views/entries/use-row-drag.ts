"use client";
import { useState } from "react";

interface RowDrag {
  /** Which elements are rows, as a selector. */
  rows: string;
  /** Where a row was let go: on which other one. */
  onMove: (taken: HTMLElement, onto: HTMLElement) => void;
}

/** What makes rows of a list such that a mouse can take them by their handles: for the element that holds them. */
export function useRowDrag({ rows, onMove }: RowDrag) {
  const [taken, setTaken] = useState<HTMLElement | null>(null);
  const [over, setOver] = useState<HTMLElement | null>(null);
  const rowOf = (target: EventTarget) =>
    target instanceof Element ? target.closest<HTMLElement>(rows) : null;
  const mark = (row: HTMLElement | null) => {
    over?.removeAttribute("data-over");
    row?.setAttribute("data-over", "");
    setOver(row);
  };
  const end = () => {
    mark(null);
    setTaken(null);
  };
  return {
    onDragStart: (event: React.DragEvent) => {
      const row = rowOf(event.target);
      if (row === null || !(event.target instanceof HTMLElement) || !event.target.draggable) return;
      if (event.target.dataset.handle === undefined) return;
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setDragImage(row, 0, 0);
      setTaken(row);
    },
    onDragOver: (event: React.DragEvent) => {
      const row = taken === null ? null : rowOf(event.target);
      if (row === null) return;
      event.preventDefault();
      if (row !== over) mark(row);
    },
    onDrop: (event: React.DragEvent) => {
      const row = rowOf(event.target);
      event.preventDefault();
      if (row !== null && taken !== null && row !== taken) onMove(taken, row);
      end();
    },
    onDragEnd: end,
  };
}
